package vn.socai.event;

import java.time.LocalDate;
import java.util.List;

import vn.socai.value.LegalBasis;
import vn.socai.value.Stored;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;

/** Administrative units and villages come, change and go. */
public sealed interface UnitEvent extends Event {
    /**
     * Units reorganised by one legal resolution: all of it or nothing.
     *
     * @param effective the first day of the new map
     * @param dateInferred the day is not known from a document and was inferred
     * @param changes in an order in which each refers only to units that exist by then
     */
    @Stored(name = "unit.reorganised")
    record UnitsReorganised(LegalBasis basis, LocalDate effective, boolean dateInferred, List<UnitChange> changes)
            implements UnitEvent {
        public UnitsReorganised {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A village enters the project's own register: no official list has one.
     *
     * @param invented made up for a demonstration
     */
    @Stored(name = "unit.village-registered")
    record VillageRegistered(UnitId village, UnitId commune, UnitKind kind, String name, LocalDate from,
            boolean invented)
            implements UnitEvent {}

    /** A village is said to lie in a commune from a day on; needed where its old commune was split. */
    @Stored(name = "unit.village-assigned")
    record VillageAssigned(UnitId village, UnitId commune, LocalDate from) implements UnitEvent {}
}
