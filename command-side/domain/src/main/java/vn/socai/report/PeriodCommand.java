package vn.socai.report;

import java.util.List;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.command.Concern;
import vn.socai.command.DecidedBy;
import vn.socai.ledger.StreamName;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.PeriodKey;
import vn.socai.value.UnitId;

/** What can be asked of a period. */
@DecidedBy(Period.class)
public sealed interface PeriodCommand extends Command {
    /** The period. */
    PeriodKey period();

    @Override
    default StreamName stream() {
        return StreamName.period(period());
    }

    /**
     * Opens a period whose first day has come. The calendar does so by itself from the day on which the programme entered the ledger;
     * for days before, whoever holds the programme's area may ask for it.
     *
     * @param area the programme's
     */
    @CommandName("period.open")
    record OpenPeriod(CommandId id, PeriodKey period, UnitId area) implements PeriodCommand {
        @Override
        public Concern concern() {
            return new Concern.Both(new Concern.OfUnit(area), new Concern.OfProgramme(period.programme()));
        }
    }

    /**
     * Says that the last good day is over; given by the service itself.
     *
     * @param owed who owed a report, as the map stood on the last good day, in the order of their ids
     * @param missing those of them of whom there was no report, in the same order
     * @param asOf the ledger position at which that was seen
     */
    @CommandName("period.fall-due")
    record FallDue(CommandId id, PeriodKey period, UnitId area, List<UnitId> owed, List<UnitId> missing, long asOf)
            implements PeriodCommand {
        public FallDue {
            owed = List.copyOf(owed);
            missing = List.copyOf(missing);
        }

        @Override
        public Concern concern() {
            return new Concern.OfUnit(area);
        }
    }

    /** Locks the reports of a subtree: none of them can be submitted, returned or accepted any more. */
    @CommandName("period.lock")
    record LockPeriod(CommandId id, PeriodKey period, UnitId within, Authority by) implements PeriodCommand {
        @Override
        public Concern concern() {
            return new Concern.OfUnit(within);
        }
    }
}
