package vn.socai.programme;

import java.time.LocalDate;
import java.util.List;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.value.UnitId;

/** What the domain asks of the adopted programmes when it decides. */
public interface Programmes {
    /** The day of 793/BTTTT-THH, which called the first teams into being; no act under a programme is older. */
    LocalDate FIRST_DAY = LocalDate.of(2022, 3, 5);

    /** The programmes that bind a unit on a day, the nearest area first; empty where none does. */
    List<ProgrammeAdopted> binding(UnitId unit, LocalDate on);
}
