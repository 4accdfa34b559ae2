package vn.socai.infra.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import vn.socai.event.ProgrammeEvent;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.UnitEvent;
import vn.socai.programme.Programmes;
import vn.socai.value.UnitId;
import vn.socai.view.programmes.ProgrammeCard;
import vn.socai.view.programmes.Shelf;

/** The adopted programmes as the shelf has them. */
public final class ProgrammesOnShelf implements Programmes {
    private final Shelf shelf;
    private final Reach reach;

    public ProgrammesOnShelf(Shelf shelf, Reach reach) {
        this.shelf = shelf;
        this.reach = reach.about(Set.of(ProgrammeEvent.class, UnitEvent.class));
    }

    @Override
    public List<ProgrammeAdopted> binding(UnitId unit, LocalDate on) {
        return reach.ask(at -> shelf.binding(unit, on, at), cards -> !cards.isEmpty())
                .stream()
                .map(ProgrammesOnShelf::adopted)
                .toList();
    }

    private static ProgrammeAdopted adopted(ProgrammeCard card) {
        return new ProgrammeAdopted(card.programme(), card.title(), card.teamLabel(), card.area(), card.from(),
                card.until(), card.basis(), card.rules());
    }
}
