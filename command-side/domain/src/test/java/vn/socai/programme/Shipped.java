package vn.socai.programme;

import java.util.List;
import java.util.stream.Stream;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;

/** The documents that ship, as they bind somebody in a test of another noun. */
public final class Shipped {
    private Shipped() {}

    /** Programmes that bind every unit on every day, the first the nearest. */
    public static Programmes binding(String... ids) {
        Documents documents = Documents.shipped();
        List<ProgrammeAdopted> adopted = Stream.of(ids).map(documents::programme).toList();
        return (unit, on) -> adopted;
    }
}
