package vn.socai.programme;

import java.time.LocalDate;
import java.util.List;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.value.UnitId;

/** The programmes that ship, as if they bound every unit: what a document says, without its area. */
public final class HonourProgrammes {
    private HonourProgrammes() {}

    /** Those of these ids, the nearest first. */
    public static Programmes of(String... ids) {
        Documents shipped = Documents.shipped();
        List<ProgrammeAdopted> all = List.of(ids).stream().map(shipped::programme).toList();
        return (UnitId unit, LocalDate on) -> all;
    }
}
