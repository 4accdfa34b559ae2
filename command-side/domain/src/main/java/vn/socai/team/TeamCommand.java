package vn.socai.team;

import java.time.LocalDate;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.command.Concern;
import vn.socai.command.DecidedBy;
import vn.socai.ledger.StreamName;
import vn.socai.person.SealedProfile;
import vn.socai.value.CommandId;
import vn.socai.value.LegalBasis;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;

/** What can be asked of a team. Every {@code on} is a day in Asia/Ho_Chi_Minh and not in the future. */
@DecidedBy(Team.class)
public sealed interface TeamCommand extends Command {
    /** The team. */
    TeamId team();

    @Override
    default StreamName stream() {
        return StreamName.team(team());
    }

    @Override
    default Concern concern() {
        return new Concern.OfTeam(team());
    }

    /**
     * Founds a team by a decision.
     *
     * @param unit a village for a village team, a commune for a commune or school team; in force on {@code on}
     * @param name 1 to 200 characters, NFC
     */
    @CommandName("team.establish")
    record EstablishTeam(CommandId id, TeamId team, UnitId unit, TeamLevel level, String name, LocalDate on,
            LegalBasis decision) implements TeamCommand {
        @Override
        public Concern concern() {
            return new Concern.OfUnit(unit);
        }

        @Override
        public LegalBasis authority() {
            return decision;
        }
    }

    /** Gives a team another name. */
    @CommandName("team.rename")
    record RenameTeam(CommandId id, TeamId team, String name, LocalDate on, LegalBasis decision)
            implements TeamCommand {
        @Override
        public LegalBasis authority() {
            return decision;
        }
    }

    /** Ends a team: {@code on} is the first day without it. */
    @CommandName("team.dissolve")
    record DissolveTeam(CommandId id, TeamId team, LocalDate on, LegalBasis decision) implements TeamCommand {
        @Override
        public LegalBasis authority() {
            return decision;
        }
    }

    /** Takes a person in; the profile was sealed by the keyring before. */
    @CommandName("team.join")
    record JoinTeam(CommandId id, TeamId team, PersonId person, SealedProfile profile, LocalDate on)
            implements TeamCommand {}

    /** Lets a member go: {@code on} is the first day outside. */
    @CommandName("team.leave")
    record LeaveTeam(CommandId id, TeamId team, PersonId person, LocalDate on) implements TeamCommand {}

    /** Makes a member leader (Tổ trưởng), in place of whoever was. */
    @CommandName("team.appoint-leader")
    record AppointLeader(CommandId id, TeamId team, PersonId person, LocalDate on) implements TeamCommand {}

    /** Makes a member deputy (Tổ phó), in place of whoever was. */
    @CommandName("team.appoint-deputy")
    record AppointDeputy(CommandId id, TeamId team, PersonId person, LocalDate on) implements TeamCommand {}
}
