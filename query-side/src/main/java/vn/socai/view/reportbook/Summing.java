package vn.socai.view.reportbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import vn.socai.event.PeriodEvent.PeriodFellDue;
import vn.socai.event.ReportEvent.ReportConsolidated;
import vn.socai.event.ReportEvent.ReportSubmitted;
import vn.socai.event.ReportEvent.Source;
import vn.socai.value.PeriodKey;
import vn.socai.value.ReportEntry;
import vn.socai.value.ReportFigure;
import vn.socai.value.ReportKey;
import vn.socai.value.UnitId;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Tree;
import vn.socai.view.reportbook.Consolidation.Line;
import vn.socai.view.reportbook.Consolidation.Summed;
import vn.socai.view.reportbook.ReportStatus.Stage;

/**
 * Sums accepted reports for a unit, along the levels of the map of the period's last good day: whoever owes directly below it, and what
 * the units between have consolidated themselves.
 */
final class Summing {
    private final HeldBook held;
    private final Atlas atlas;
    private final Owing owing;
    private final long at;
    private final Map<UnitId, Line> lines = new HashMap<>();
    private final List<Source> sources = new ArrayList<>();
    private final Set<UnitId> missing = new TreeSet<>();
    private final Map<ReportFigure, Long> sums = new EnumMap<>(ReportFigure.class);
    private final Map<ReportFigure, Integer> having = new EnumMap<>(ReportFigure.class);

    Summing(HeldBook held, Atlas atlas, Owing owing, long at) {
        this.held = held;
        this.atlas = atlas;
        this.owing = owing;
        this.at = at;
    }

    Optional<Consolidation> of(PeriodKey period, UnitId unit, LocalDate otherwise) {
        PeriodFile file = held.periods().get(BookKeys.period(period), at).orElse(null);
        LocalDate day = file == null ? otherwise : file.opened().lastGoodDay();
        Tree tree = atlas.tree(day, at);
        Set<UnitId> below = new TreeSet<>();
        for (UnitId owed : owed(file, period, day)) {
            List<UnitId> path = tree.path(tree.place(owed).unit());
            int place = path.indexOf(unit);
            if (place > 0) {
                // The one directly below: who owes itself, or a unit between that consolidates.
                UnitId next = path.get(place - 1);
                if (below.add(next)) {
                    add(period, next, next.equals(owed));
                }
            }
        }
        return below.isEmpty() ? Optional.empty()
                : Optional.of(new Consolidation(new ReportKey(period, unit), figures(), lines(tree, unit), sources, List
                        .copyOf(missing),
                        at));
    }

    private List<UnitId> owed(@Nullable PeriodFile file, PeriodKey period, LocalDate day) {
        if (file == null) {
            // No day is stated, so nobody owes: whoever has sent one is all that there is.
            return List.copyOf(held.statuses(period, at).keySet());
        }
        PeriodFellDue due = file.due();
        return due == null ? owing.units(file.opened().area(), file.opened().reporters(), day, at) : due.owed();
    }

    private void add(PeriodKey period, UnitId unit, boolean reporter) {
        ReportKey key = new ReportKey(period, unit);
        ReportFile file = held.report(BookKeys.report(key), at);
        if (reporter) {
            boolean accepted = held.statuses()
                    .get(BookKeys.status(key), at)
                    .filter(status -> status.stage() == Stage.ACCEPTED)
                    .isPresent();
            ReportSubmitted report = accepted && file != null ? file.submitted() : null;
            add(unit, report == null ? null : report.entries(), report == null ? 0 : report.version());
        } else {
            ReportConsolidated sum = file == null ? null : file.consolidated();
            add(unit, sum == null ? null : sum.entries(), sum == null ? 0 : sum.version());
            if (sum != null) {
                missing.addAll(sum.missing());
            }
        }
    }

    /** In the order of the map; all stand in it, since they are steps of its paths. */
    private List<Line> lines(Tree tree, UnitId unit) {
        return tree.children(unit).stream().filter(lines::containsKey).map(lines::get).toList();
    }

    private void add(UnitId unit, @Nullable List<ReportEntry> entries, int version) {
        lines.put(unit, new Line(unit, entries));
        if (entries == null) {
            missing.add(unit);
            return;
        }
        sources.add(new Source(unit, version));
        for (ReportEntry entry : entries) {
            Long value = entry.value();
            having.putIfAbsent(entry.figure(), 0);
            if (value != null) {
                sums.merge(entry.figure(), value, Math::addExact);
                having.merge(entry.figure(), 1, Integer::sum);
            }
        }
    }

    private List<Summed> figures() {
        List<Summed> figures = new ArrayList<>();
        having.forEach((figure, count) -> figures.add(new Summed(figure, sums.get(figure), sources.size() - count)));
        return figures;
    }
}
