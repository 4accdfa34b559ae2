package vn.socai.graphql.member;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.socai.command.DeskRejection;
import vn.socai.command.Rejected;
import vn.socai.graphql.reading.CutArgument;
import vn.socai.ledger.Actor;
import vn.socai.person.Keyring;
import vn.socai.person.Profile;
import vn.socai.person.SealedProfile;
import vn.socai.team.TeamRejection;
import vn.socai.team.Teams;
import vn.socai.unit.Units;
import vn.socai.value.PersonId;
import vn.socai.value.Role;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;

/** Seals a profile before a command exists. Sealing makes a durable key, so a stranger must not come that far; the desk judges again. */
@Component
class Sealing {
    private final Keyring keyring;
    private final Teams teams;
    private final Units units;
    private final Clock clock;

    Sealing(Keyring keyring, Teams teams, Units units, Clock clock) {
        this.keyring = keyring;
        this.teams = teams;
        this.units = units;
        this.clock = clock;
    }

    SealedProfile seal(TeamId team, PersonId person, Profile profile, Actor actor) {
        UnitId unit = teams.find(team).orElseThrow(() -> new Rejected(new TeamRejection.UnknownTeam(team))).unit();
        if (!writes(actor.role()) || !units.within(unit, actor.unit(), LocalDate.now(clock.withZone(
                CutArgument.ZONE)))) {
            throw new Rejected(new DeskRejection.Forbidden());
        }
        return keyring.seal(person, profile);
    }

    private static boolean writes(Role role) {
        return switch (role) {
            case OFFICER, TEAM_LEADER -> true;
            case AUDITOR, VIEWER, SYSTEM -> false;
        };
    }
}
