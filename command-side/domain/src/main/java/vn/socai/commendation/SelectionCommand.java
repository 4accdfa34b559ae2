package vn.socai.commendation;

import java.time.LocalDate;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.command.Concern;
import vn.socai.command.DecidedBy;
import vn.socai.ledger.StreamName;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.PersonId;
import vn.socai.value.ProgrammeId;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;

/** Which outstanding members a locality selects under a programme (BT13). */
@DecidedBy(Selection.class)
public sealed interface SelectionCommand extends Command {
    /** The programme that asks. */
    ProgrammeId programme();

    /** The locality. */
    UnitId unit();

    @Override
    default StreamName stream() {
        return StreamName.outstanding(programme(), unit());
    }

    @Override
    default Concern concern() {
        return new Concern.OfUnit(unit());
    }

    @Override
    Authority by();

    /** Selects a member of a team; no more than the programme's number. */
    @CommandName("commendation.select-outstanding-member")
    record SelectOutstandingMember(CommandId id, ProgrammeId programme, UnitId unit, TeamId team, PersonId person,
            Authority by, LocalDate on) implements SelectionCommand {
        @Override
        public Concern concern() {
            return new Concern.Both(SelectionCommand.super.concern(), new Concern.OfTeam(team));
        }
    }

    /** Takes a selection back, so that somebody else can have the place. */
    @CommandName("commendation.withdraw-outstanding-member")
    record WithdrawOutstandingMember(CommandId id, ProgrammeId programme, UnitId unit, PersonId person, Authority by,
            LocalDate on) implements SelectionCommand {}
}
