package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.socai.value.UnitId;
import vn.socai.view.atlas.Eras;
import vn.socai.view.atlas.Ordinals;

/** Where facts count on the trees of their own days: a unit has stays, from which to which day it counted on which line. */
final class StayGround implements Scope.Ground {
    private final List<UnitId> lines = new ArrayList<>();
    private final Map<UnitId, List<Stay>> stays = new HashMap<>();
    private final LocalDate last;

    private record Stay(int line, LocalDate from, LocalDate lastDay) {}

    StayGround(Eras eras, Ordinals ordinals, UnitId unit, Range range) {
        last = range.last();
        lines.add(unit);
        Map<Integer, Integer> lineOf = new HashMap<>();
        eras.eachStay(ordinals.known(unit), range.first(), last, (ordinal, child, from, lastDay) -> {
            int line = child < 0 ? 0 : lineOf.computeIfAbsent(child, c -> {
                lines.add(ordinals.unit(c));
                return lines.size() - 1;
            });
            stays.computeIfAbsent(ordinals.unit(ordinal), u -> new ArrayList<>(2)).add(new Stay(line, from, lastDay));
        });
    }

    @Override
    public int line(UnitId unit, LocalDate day, boolean state) {
        LocalDate counted = state ? last : day;
        for (Stay stay : stays.getOrDefault(unit, List.of())) {
            if (!counted.isBefore(stay.from) && !counted.isAfter(stay.lastDay)) {
                return stay.line;
            }
        }
        return -1;
    }

    @Override
    public List<UnitId> lines() {
        return lines;
    }

    @Override
    public Set<UnitId> units() {
        return stays.keySet();
    }
}
