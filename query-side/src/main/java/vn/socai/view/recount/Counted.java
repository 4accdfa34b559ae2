package vn.socai.view.recount;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import vn.socai.value.UnitId;
import vn.socai.view.atlas.Ordinals;
import vn.socai.view.atlas.Tree;
import vn.socai.view.tally.Figures;

/** What a recount came to: the figures of each unit as facts name it, or, {@link #on} a tree, of each unit with all that counts for it. */
public final class Counted {
    private final Ordinals ordinals;
    private final Rows rows;
    private final Extent extent;
    private final boolean households;
    private final SortedSet<YearMonth> months;

    /** Takes what stands in one line. */
    @FunctionalInterface
    public interface Reader {
        void read(UnitId unit, YearMonth month, Line line);
    }

    /**
     * What was counted.
     *
     * @param position the last commit
     * @param events how many events these commits hold
     * @param kept how many of the commits were not read from the ledger, but from what earlier recounts kept of it
     */
    public record Extent(long position, long events, long kept) {}

    /** @param rows that nobody changes any more */
    Counted(Ordinals ordinals, Rows rows, Extent extent, boolean households) {
        this.ordinals = ordinals;
        this.rows = rows;
        this.extent = extent;
        this.households = households;
        SortedSet<YearMonth> met = new TreeSet<>();
        int[] last = {Integer.MIN_VALUE};
        rows.each((unit, month, numbers, from) -> {
            if (month != last[0]) {
                last[0] = month;
                met.add(month(month));
            }
        });
        months = Collections.unmodifiableSortedSet(met);
    }

    static int month(LocalDate day) {
        return Math.toIntExact(day.getYear() * 12L + day.getMonthValue() - 1);
    }

    private static int month(YearMonth month) {
        return month(month.atDay(1));
    }

    private static YearMonth month(int month) {
        return YearMonth.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1);
    }

    /** The last commit that was counted. */
    public long position() {
        return extent.position;
    }

    /** What was counted, and from where. */
    public Extent extent() {
        return extent;
    }

    /** Whether distinct households were counted. */
    public boolean households() {
        return households;
    }

    /** The months in which anything took place, also where it was taken back. */
    public SortedSet<YearMonth> months() {
        return months;
    }

    /** Every unit and month in which anything took place, in no order. */
    public void each(Reader reader) {
        rows.each((unit, month, numbers, from) -> reader.read(ordinals.unit(unit), month(month), new Line().plus(
                numbers, from)));
    }

    /** The figures of a unit in a month; zero where there is nothing to tell. Households are absent unless they were counted. */
    public Figures figures(UnitId unit, YearMonth month) {
        Line line = line(unit, List.of(month));
        return line.figures(offered(line.householdsOfMonth()));
    }

    /** The figures of a unit of all time; zero where there is nothing to tell. Households are absent unless they were counted. */
    public Figures figures(UnitId unit) {
        Line line = line(unit, months);
        return line.figures(offered(line.households()));
    }

    private @Nullable Long offered(long counted) {
        return households ? counted : null;
    }

    private Line line(UnitId unit, Iterable<YearMonth> some) {
        Line line = new Line();
        int ordinal = ordinals.known(unit);
        for (YearMonth month : some) {
            int row = ordinal < 0 ? -1 : rows.find(ordinal, month(month));
            if (row >= 0) {
                rows.read(row, line);
            }
        }
        return line;
    }

    /** The same added up on a tree: each unit that stands there with all that counts for it, whoever it happened to. */
    public Counted on(Tree tree) {
        Rows sums = new Rows();
        Map<Integer, int[]> paths = new HashMap<>();
        rows.each((unit, month, numbers, from) -> {
            for (int above : paths.computeIfAbsent(unit, any -> path(tree, any))) {
                sums.add(sums.row(above, month), numbers, from);
            }
        });
        return new Counted(ordinals, sums, extent, households);
    }

    private int[] path(Tree tree, int unit) {
        UnitId place = tree.place(ordinals.unit(unit)).unit();
        return tree.path(place).stream().mapToInt(ordinals::of).toArray();
    }
}
