package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.socai.value.UnitId;
import vn.socai.view.Vietnamese;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Eras;
import vn.socai.view.atlas.Ordinals;
import vn.socai.view.atlas.UnitCard;

/** Adds up every fact on the tree of its own day. */
final class AsWas implements Adding {
    private final Sheets sheets;
    private final Ordinals ordinals;
    private final Atlas atlas;
    private final Eras eras;
    private final Range range;
    private final long known;
    private final long at;

    /** @param known the position whose knowledge of the map counts, which need not be that of the facts */
    AsWas(Sheets sheets, Ordinals ordinals, Atlas atlas, Range range, long known, long at) {
        this.sheets = sheets;
        this.ordinals = ordinals;
        this.atlas = atlas;
        this.eras = atlas.eras(known);
        this.range = range;
        this.known = known;
        this.at = at;
    }

    @Override
    public Figures rollUp(UnitId unit) {
        Sum sum = sum();
        eras.eachPart(ordinals.known(unit), range.first(), range.last(),
                (ordinal, line, from, lastDay) -> sum.add(ordinal, from, lastDay),
                (commune, line, from, lastDay) -> sum.addVillages(commune, from, lastDay));
        return sum.figures();
    }

    /** The children are all that ever were on one of the days, each with what happened while it was one. */
    @Override
    public Breakdown breakdown(UnitId unit) {
        Map<Integer, Sum> sums = new HashMap<>();
        eras.eachStay(ordinals.known(unit), range.first(), range.last(), (ordinal, line, from, lastDay) -> sums
                .computeIfAbsent(line, l -> sum())
                .add(ordinal, from, lastDay));
        Sum whole = sum();
        sums.values().forEach(whole::add);
        Sum own = Optional.ofNullable(sums.remove(Eras.OWN)).orElseGet(this::sum);
        Sum unassigned = Optional.ofNullable(sums.remove(Eras.UNASSIGNED)).orElseGet(this::sum);
        return new Breakdown(unit, whole.figures(), lines(sums), own.figures(), unassigned.figures());
    }

    private List<Breakdown.Line> lines(Map<Integer, Sum> sums) {
        record Child(UnitId unit, String code, String order, Figures figures) {}
        LocalDate last = range.total() ? LocalDate.MAX : range.last();
        List<Child> children = new ArrayList<>();
        sums.forEach((child, sum) -> {
            UnitId unit = ordinals.unit(child);
            UnitCard card = atlas.nearest(unit, last, known).orElseThrow();
            children.add(new Child(unit, card.code(), Vietnamese.order(card.name()), sum.figures()));
        });
        children.sort(Comparator.comparing(Child::code).thenComparing(Child::order).thenComparing(Child::unit));
        return children.stream().map(child -> new Breakdown.Line(child.unit, child.figures)).toList();
    }

    @Override
    public Series series(UnitId unit, Series.Step step) {
        Points points = new Points(sheets, range, at);
        // From the beginning of time, since what stands on a day may have begun before the window.
        eras.eachStayInAll(ordinals.known(unit), LocalDate.MIN, range.last(), (ordinal, line, from, lastDay) -> {
            if (from.equals(LocalDate.MIN) && lastDay.equals(range.last())) {
                points.add(ordinal);
            } else {
                points.add(ordinal, from, lastDay);
            }
        });
        return new Series(unit, points.points(step));
    }

    private Sum sum() {
        return new Sum(sheets, range, at);
    }
}
