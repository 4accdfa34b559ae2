package vn.socai.graphql.founding;

import java.time.LocalDate;
import java.util.List;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.value.UnitId;
import vn.socai.view.programmes.Shelf;

/** The programmes that bind a unit, as the interpreter takes them. */
final class Bindings {
    private Bindings() {}

    static List<ProgrammeAdopted> of(Shelf shelf, UnitId unit, LocalDate on, long at) {
        return shelf.binding(unit, on, at)
                .stream()
                .map(card -> new ProgrammeAdopted(card.programme(), card.title(), card.teamLabel(), card.area(), card
                        .from(), card.until(), card.basis(), card.rules()))
                .toList();
    }
}
