package vn.socai.graphql.founding;

import java.time.LocalDate;
import java.util.List;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.value.UnitId;
import vn.socai.view.programmes.ProgrammeCard;
import vn.socai.view.programmes.Shelf;

/** The programmes that bind a unit, as the interpreter takes them. */
public final class Bindings {
    private Bindings() {}

    /** As the interpreter takes them: the nearest area first. */
    public static List<ProgrammeAdopted> of(Shelf shelf, UnitId unit, LocalDate on, long at) {
        return shelf.binding(unit, on, at)
                .stream()
                .map(ProgrammeCard::adopted)
                .toList();
    }
}
