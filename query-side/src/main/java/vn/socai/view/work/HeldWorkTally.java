package vn.socai.view.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import vn.socai.value.Population;
import vn.socai.value.UnitId;
import vn.socai.view.Latest;
import vn.socai.view.Values;
import vn.socai.view.ViewStore;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Branches;
import vn.socai.view.atlas.Ordinals;
import vn.socai.view.atlas.Tree;
import vn.socai.view.tally.Hierarchy;

/** The work over the cells in memory. */
public final class HeldWorkTally implements WorkTally {
    private static final Comparator<WorkLine> ORDER = Comparator.comparing(WorkLine::kind)
            .thenComparingInt(WorkLine::one)
            .thenComparingInt(WorkLine::two)
            .thenComparing(WorkLine::label);

    private final Latest<Record> held;
    private final Atlas atlas;
    private final Ordinals ordinals;

    /** @param held as {@link #held(ViewStore, String, Values)} makes it */
    public HeldWorkTally(Latest<Record> held, Atlas atlas, Ordinals ordinals) {
        this.held = held;
        this.atlas = atlas;
        this.ordinals = ordinals;
    }

    /** What of the view stands in memory: every cell and count, some hundred bytes each. */
    public static Latest<Record> held(ViewStore store, String stored, Values values) {
        // A cell's entries are a list of records of two fields, a count's of three: which of both it is, its key tells.
        return new Latest<>(store, stored, key -> true, (key, bytes) -> key.startsWith(WorkView.CELLS) ? values.decode(
                WorkCell.class, bytes) : values.decode(Census.class, bytes));
    }

    @Override
    public List<WorkLine> between(UnitId unit, LocalDate from, LocalDate lastDay, Hierarchy hierarchy, long at) {
        Map<WorkLine.Key, WorkLine> sums = new HashMap<>();
        each(unit, from, lastDay, hierarchy, at, (day, line) -> sums.merge(line.key(), line, HeldWorkTally::sum));
        return sorted(sums);
    }

    @Override
    public List<Month> months(UnitId unit, LocalDate from, LocalDate lastDay, Hierarchy hierarchy, long at) {
        Map<YearMonth, Map<WorkLine.Key, WorkLine>> months = new TreeMap<>();
        each(unit, from, lastDay, hierarchy, at, (day, line) -> months.computeIfAbsent(YearMonth.from(day),
                month -> new HashMap<>()).merge(line.key(), line, HeldWorkTally::sum));
        return months.entrySet().stream().map(e -> new Month(e.getKey(), sorted(e.getValue()))).toList();
    }

    private void each(UnitId unit, LocalDate from, LocalDate lastDay, Hierarchy hierarchy, long at,
            BiConsumer<LocalDate, WorkLine> reader) {
        int root = ordinals.known(unit);
        if (hierarchy instanceof Hierarchy.AsWas) {
            atlas.eras(at)
                    .eachStayInAll(root, from, lastDay, (place, line, first, last) -> cells(ordinals.unit(place), first,
                            last, at, reader));
            return;
        }
        Branches branches = atlas.tree(hierarchy.ofStates(lastDay), at).branches();
        if (branches.stands(root)) {
            branches.eachBelow(root, place -> cells(ordinals.unit(place), from, lastDay, at, reader));
        }
    }

    private void cells(UnitId unit, LocalDate from, LocalDate lastDay, long at,
            BiConsumer<LocalDate, WorkLine> reader) {
        held.each(WorkView.CELLS + unit + "/", at, (key, value) -> {
            int yearMonth = Integer.parseInt(key, key.lastIndexOf('/') + 1, key.length(), 10);
            for (WorkCell.Entry entry : ((WorkCell) value).entries()) {
                LocalDate day = LocalDate.of(yearMonth / 100, yearMonth % 100, entry.day());
                if (!day.isBefore(from) && !day.isAfter(lastDay)) {
                    reader.accept(day, entry.line());
                }
            }
        });
    }

    private static WorkLine sum(WorkLine a, WorkLine b) {
        return new WorkLine(a.kind(), a.one(), a.two(), a.label(), a.records() + b.records(), a.amount() + b.amount());
    }

    private static List<WorkLine> sorted(Map<WorkLine.Key, WorkLine> sums) {
        List<WorkLine> lines = new ArrayList<>(sums.values());
        lines.removeIf(line -> line.records() == 0 && line.amount() == 0);
        lines.sort(ORDER);
        return List.copyOf(lines);
    }

    @Override
    public OptionalLong counted(UnitId unit, Population population, LocalDate on, LocalDate tree, long at) {
        return counted(unit, population, on, atlas.tree(tree, at), at);
    }

    private OptionalLong counted(UnitId unit, Population population, LocalDate on, Tree tree, long at) {
        OptionalLong own = held.get(WorkView.census(unit, population.code()), at)
                .map(census -> ((Census) census).on(on))
                .orElse(OptionalLong.empty());
        if (own.isPresent()) {
            return own;
        }
        return tree.children(unit)
                .stream()
                .map(child -> counted(child, population, on, tree, at))
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .boxed()
                .reduce(Long::sum)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }
}
