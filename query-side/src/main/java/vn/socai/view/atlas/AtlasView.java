package vn.socai.view.atlas;

import vn.socai.event.Event;
import vn.socai.event.UnitEvent;
import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.event.UnitEvent.VillageAssigned;
import vn.socai.event.UnitEvent.VillageRegistered;
import vn.socai.ledger.Commit;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitChange.Abolished;
import vn.socai.value.UnitChange.Amended;
import vn.socai.value.UnitChange.Created;
import vn.socai.value.UnitChange.Settled;
import vn.socai.value.UnitId;
import vn.socai.view.HeldView;
import vn.socai.view.atlas.UnitFile.End;
import vn.socai.view.atlas.UnitFile.Line;
import vn.socai.view.atlas.UnitFile.Link;

/** Folds unit events into one file per unit. */
public final class AtlasView extends HeldView {
    /** @param held where the files stand in memory */
    public AtlasView(UnitFiles held) {
        super("atlas-1", held);
    }

    @Override
    public void fold(Commit commit, Page page) {
        for (Event event : commit.draft().events()) {
            if (event instanceof UnitEvent unitEvent) {
                fold(unitEvent, page);
            }
        }
    }

    private static void fold(UnitEvent event, Page page) {
        switch (event) {
            case UnitsReorganised e -> e.changes().forEach(change -> change(e, change, page));
            case VillageRegistered e -> put(page, e.village(), file(page, e.village()).with(new Line(page.position(),
                    e.from(), true, e.invented(), e.kind(), "", e.name(), e.commune())));
            case VillageAssigned e -> put(page, e.village(), file(page, e.village()).with(new Line(page.position(),
                    e.from(), false, false, null, null, null, e.commune())));
        }
    }

    private static void change(UnitsReorganised e, UnitChange change, Page page) {
        UnitFile file = file(page, change.unit());
        long position = page.position();
        switch (change) {
            case Created c -> put(page, c.unit(),
                    file.with(new Line(position, e.effective(), true, false, c.kind(), c.code(), c.name(), c
                            .parent())));
            case Amended c -> put(page, c.unit(),
                    file.with(new Line(position, e.effective(), false, false, c.kind(), c.code(), c.name(), c
                            .parent())));
            case Abolished c -> {
                put(page, c.unit(), file.with(
                        new End(position, e.effective(), false, c.successors(), c.within(), e.dateInferred(), e
                                .basis())));
                c.successors().forEach(successor -> link(page, e, successor, c.unit()));
            }
            case Settled c -> {
                put(page, c.unit(), file.with(
                        new End(position, e.effective(), true, c.successors(), null, e.dateInferred(), e.basis())));
                c.successors().forEach(successor -> link(page, e, successor, c.unit()));
            }
        }
    }

    private static void link(Page page, UnitsReorganised e, UnitId successor, UnitId predecessor) {
        put(page, successor, file(page, successor).with(
                new Link(page.position(), e.effective(), predecessor, e.dateInferred(), e.basis())));
    }

    private static UnitFile file(Page page, UnitId unit) {
        return page.get(unit.value(), UnitFile.class).orElse(UnitFile.EMPTY);
    }

    private static void put(Page page, UnitId unit, UnitFile file) {
        page.put(unit.value(), file);
    }
}
