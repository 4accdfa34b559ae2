package vn.socai.founding;

import java.time.LocalDate;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.command.Concern;
import vn.socai.command.DecidedBy;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;

/** What the desk asks of a commune's register of teams, before a team is founded there and where it then was not. */
@DecidedBy(Register.class)
public sealed interface RegisterCommand extends Command {
    /** The commune. */
    UnitId commune();

    @Override
    default StreamName stream() {
        return StreamName.register(commune());
    }

    @Override
    default Concern concern() {
        return new Concern.OfUnit(commune());
    }

    /**
     * Takes a place for a team.
     *
     * @param on the first day of the team
     * @param max the most teams of the level
     * @param rule the number of the rule that says so
     * @param judge the version in which it stands
     */
    @CommandName("register.enter-team")
    record EnterTeam(CommandId id, UnitId commune, TeamId team, TeamLevel level, LocalDate on, int max, String rule,
            ProgrammeVersion judge) implements RegisterCommand {}

    /** Gives the place back. */
    @CommandName("register.strike-team")
    record StrikeTeam(CommandId id, UnitId commune, TeamId team) implements RegisterCommand {}
}
