package vn.socai.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map.Entry;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.socai.demo.Country.End;
import vn.socai.demo.Country.Step;
import vn.socai.value.UnitId;

/** Where a team works on a day: in its village whatever the map, or in the commune that its own has become. */
final class Whereabouts {
    private final TreeMap<LocalDate, Country> maps = new TreeMap<>();

    Whereabouts(List<Step> steps) {
        steps.forEach(step -> maps.computeIfAbsent(step.effective(), day -> Country.on(day, steps)));
    }

    /** Absent where the commune is gone and no single other has surely taken it. */
    @Nullable
    UnitId unit(Seat seat, LocalDate on) {
        Entry<LocalDate, Country> map = maps.floorEntry(on);
        if (seat.village() > 0 || map == null) {
            return seat.unit();
        }
        UnitId unit = seat.unit();
        while (!map.getValue().holds(unit)) {
            End end = map.getValue().end(unit);
            if (end == null || on.isBefore(end.day()) || end.successors().size() != 1) {
                return null;
            }
            unit = end.successors().getFirst();
        }
        return unit;
    }
}
