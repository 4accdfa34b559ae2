package vn.socai.event;

import java.time.LocalDate;
import java.util.List;

import vn.socai.value.Authority;
import vn.socai.value.PeriodKey;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Stored;
import vn.socai.value.UnitId;

/** The periods of a reporting calendar, one stream each for all who report in it. */
public sealed interface PeriodEvent extends Event {
    /** The period. */
    PeriodKey period();

    /**
     * A period opens: from now on its last good day stands, whatever later versions of the programme say.
     *
     * @param judge the version whose rule it is
     * @param area in which reports are owed
     * @param reporters who report
     * @param from its first day: the one after the last good day of the month before
     * @param lastGoodDay the last day on which a report is in time
     */
    @Stored(name = "period.opened")
    record PeriodOpened(PeriodKey period, ProgrammeVersion judge, UnitId area, List<Authority> reporters,
            LocalDate from, LocalDate lastGoodDay) implements PeriodEvent {
        public PeriodOpened {
            reporters = List.copyOf(reporters);
        }
    }

    /**
     * The last good day is over.
     *
     * @param owed who owed a report, as the map stood on the last good day: what every rate of this period is counted against
     * @param missing those of them of whom the ledger held no report
     * @param asOf the ledger position up to which it was looked at
     */
    @Stored(name = "period.fell-due")
    record PeriodFellDue(PeriodKey period, LocalDate lastGoodDay, List<UnitId> owed, List<UnitId> missing, long asOf)
            implements PeriodEvent {
        public PeriodFellDue {
            owed = List.copyOf(owed);
            missing = List.copyOf(missing);
        }
    }

    /**
     * Nothing in this period changes any more, as far as reports of one subtree go.
     *
     * @param within the root of the subtree
     * @param by whose act it is
     */
    @Stored(name = "period.locked")
    record PeriodLocked(PeriodKey period, UnitId within, Authority by, LocalDate on) implements PeriodEvent {}
}
