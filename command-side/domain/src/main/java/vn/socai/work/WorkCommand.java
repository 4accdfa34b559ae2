package vn.socai.work;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.command.Concern;
import vn.socai.command.DecidedBy;
import vn.socai.ledger.StreamName;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;
import vn.socai.value.VoidReason;
import vn.socai.value.Work;
import vn.socai.value.WorkId;

/** What can be asked of a unit's book of work of one month. */
@DecidedBy(WorkBook.class)
public sealed interface WorkCommand extends Command {
    /** The unit. */
    UnitId unit();

    /** The month of the book. */
    YearMonth month();

    @Override
    default StreamName stream() {
        return StreamName.work(unit(), month());
    }

    @Override
    default Concern concern() {
        return new Concern.OfUnit(unit());
    }

    /**
     * Records what was done, counted or given; its id becomes the record's id.
     *
     * @param on not in the future
     * @param office whose work it was
     * @param team where a team did it: one of the unit, or around it
     */
    @CommandName("work.record")
    record RecordWork(CommandId id, UnitId unit, java.time.LocalDate on, Authority office, @Nullable TeamId team,
            Work work) implements WorkCommand {
        @Override
        public YearMonth month() {
            return YearMonth.from(on);
        }

        @Override
        public Authority by() {
            return office;
        }

        /** The record that this makes. */
        public WorkId record() {
            return new WorkId(id.value());
        }
    }

    /** Takes a record back; unit and month of the book are told by {@link Works}. */
    @CommandName("work.take-back")
    record TakeBackWork(CommandId id, WorkId record, UnitId unit, YearMonth month, VoidReason reason)
            implements WorkCommand {}
}
