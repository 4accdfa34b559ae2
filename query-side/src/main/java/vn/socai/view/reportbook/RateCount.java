package vn.socai.view.reportbook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.socai.value.Timeliness;
import vn.socai.value.UnitId;
import vn.socai.view.atlas.Tree;
import vn.socai.view.reportbook.Rates.Count;
import vn.socai.view.reportbook.Rates.Line;

/** Counts reports for a unit and its children. A unit that reported without owing is counted nowhere. */
final class RateCount {
    private static final Count IN_TIME = new Count(1, 1, 0, 0);
    private static final Count LATE = new Count(1, 0, 1, 0);
    private static final Count MISSING = new Count(1, 0, 0, 1);

    private final Tree tree;
    private final UnitId unit;
    private final Map<UnitId, Place> places = new HashMap<>();
    private final Map<YearMonth, Map<UnitId, Count>> months = new TreeMap<>();

    RateCount(Tree tree, UnitId unit) {
        this.tree = tree;
        this.unit = unit;
    }

    /** Whether somebody counts for the unit, and for which child; the unit itself where for none. */
    private record Place(boolean inside, UnitId line) {}

    void add(YearMonth month, List<UnitId> owed, Map<UnitId, ReportStatus> statuses) {
        for (UnitId owing : owed) {
            Place place = places.computeIfAbsent(owing, this::place);
            if (place.inside) {
                ReportStatus status = statuses.get(owing);
                Count one = status == null || !status.came() ? MISSING
                        : status.timeliness() == Timeliness.LATE ? LATE : IN_TIME;
                months.computeIfAbsent(month, m -> new LinkedHashMap<>()).merge(place.line, one, Count::plus);
            }
        }
    }

    private Place place(UnitId owing) {
        List<UnitId> path = tree.path(tree.place(owing).unit());
        int at = path.indexOf(unit);
        return new Place(at >= 0, at > 0 ? path.get(at - 1) : unit);
    }

    List<Rates> rates() {
        List<Rates> rates = new ArrayList<>();
        months.forEach((month, counts) -> {
            Count whole = counts.values().stream().reduce(Count.NONE, Count::plus);
            List<Line> children = tree.children(unit)
                    .stream()
                    .filter(counts::containsKey)
                    .map(child -> new Line(child, counts.getOrDefault(child, Count.NONE)))
                    .toList();
            rates.add(new Rates(month, whole, children));
        });
        return rates;
    }
}
