package vn.socai.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.socai.event.PeriodEvent.PeriodOpened;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.value.PeriodKey;
import vn.socai.value.ProgrammeId;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;

/** What is asked before a report or a period is decided. Answered from all that the ledger holds at that moment. */
public interface Reporting {
    /** Every version of a programme, in their order; empty where it was never adopted. */
    List<ProgrammeAdopted> versions(ProgrammeId programme);

    /** The level of a unit and those of the units above it on a day; empty where it is not in force. */
    Set<UnitLevel> levels(UnitId unit, LocalDate on);

    /** Whether a unit lies in a programme's area on a day; an area that is gone by then is taken as it was on its last day. */
    boolean within(UnitId unit, UnitId area, LocalDate on);

    /** The period as it was opened; absent where it was not, or has no day. */
    Optional<PeriodOpened> opened(PeriodKey period);

    /** The roots of the subtrees whose reports of that period are locked. */
    List<UnitId> locked(PeriodKey period);
}
