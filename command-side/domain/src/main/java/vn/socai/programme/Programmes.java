package vn.socai.programme;

import java.time.LocalDate;
import java.util.List;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.value.UnitId;

/** What the domain asks of the adopted programmes when it decides. */
public interface Programmes {
    /** The programmes that bind a unit on a day, the nearest area first; empty where none does. */
    List<ProgrammeAdopted> binding(UnitId unit, LocalDate on);
}
