package vn.socai.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.socai.unit.UnitCommand.EnactReorganisation;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitChange.Abolished;
import vn.socai.value.UnitChange.Amended;
import vn.socai.value.UnitChange.Created;
import vn.socai.value.UnitChange.Settled;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.value.UnitLevel;

/** The official map as the reorganisations make it: the units of one day, and what became of them. */
final class Country {
    /** Changes that take effect on one day. */
    record Step(LocalDate effective, List<UnitChange> changes) {
        /** The changes of some reorganisations, in their order. */
        static List<Step> of(List<EnactReorganisation> map) {
            return map.stream().map(each -> new Step(each.effective(), each.changes())).toList();
        }
    }

    /** A unit of the map. */
    record Place(UnitId unit, UnitKind kind, String code, String name, @Nullable UnitId parent) {
        /** Kind and name, such as {@code xã Quang Minh}. */
        String label() {
            return kind.label().toLowerCase(java.util.Locale.ROOT) + " " + name;
        }
    }

    /** The end of a unit. */
    record End(LocalDate day, List<UnitId> successors) {}

    private final Map<UnitId, Place> places;
    private final Map<UnitId, End> ends;

    private Country(Map<UnitId, Place> places, Map<UnitId, End> ends) {
        this.places = places;
        this.ends = ends;
    }

    /** The units in force on a day, with the end of every unit that the steps know, whenever it comes. */
    static Country on(LocalDate day, List<Step> steps) {
        Map<UnitId, Place> places = new HashMap<>();
        Map<UnitId, End> ends = new HashMap<>();
        for (Step step : steps) {
            boolean inForce = !step.effective.isAfter(day);
            for (UnitChange change : step.changes) {
                end(change, step.effective, ends);
                if (inForce) {
                    enact(places, change);
                }
            }
        }
        return new Country(places, ends);
    }

    private static void end(UnitChange change, LocalDate day, Map<UnitId, End> ends) {
        switch (change) {
            case Abolished gone -> ends.put(gone.unit(), new End(day, gone.successors()));
            // A later map tells where the area went: as far as a village is concerned, that is the day it went there.
            case Settled late -> ends.put(late.unit(), new End(day, late.successors()));
            case Created ignored -> {
            }
            case Amended ignored -> {
            }
        }
    }

    private static void enact(Map<UnitId, Place> places, UnitChange change) {
        switch (change) {
            case Created c -> places.put(c.unit(), new Place(c.unit(), c.kind(), c.code(), c.name(), c.parent()));
            case Amended a -> places.computeIfPresent(a.unit(), (unit, was) -> amended(was, a));
            case Abolished gone -> places.remove(gone.unit());
            case Settled ignored -> {
            }
        }
    }

    private static Place amended(Place was, Amended a) {
        return new Place(was.unit, a.kind() == null ? was.kind : a.kind(), a.code() == null ? was.code : a.code(),
                a.name() == null ? was.name : a.name(), a.parent() == null ? was.parent : a.parent());
    }

    /** The units of a level, in the order of their ids. */
    List<Place> at(UnitLevel level) {
        List<Place> all = new ArrayList<>();
        for (Place place : places.values()) {
            if (place.kind.level() == level) {
                all.add(place);
            }
        }
        all.sort(Comparator.comparing(Place::unit));
        return all;
    }

    /** The unit above; asked of a province it gives the country. */
    Place above(Place place) {
        return Objects.requireNonNull(places.get(Objects.requireNonNull(place.parent)));
    }

    /** The province in which a unit lies. */
    Place province(Place place) {
        return place.kind.level() == UnitLevel.PROVINCE ? place : province(above(place));
    }

    /** Whether the unit is in force on the day of this map. */
    boolean holds(UnitId unit) {
        return places.containsKey(unit);
    }

    /** What became of a unit, absent while nothing did. */
    @Nullable
    End end(UnitId unit) {
        return ends.get(unit);
    }
}
