package vn.socai.view.recount;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.UnitCard;
import vn.socai.view.tally.Effects;
import vn.socai.view.tally.Figure;
import vn.socai.view.tally.Figures;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Series;
import vn.socai.view.tally.Tally;
import vn.socai.view.tally.Window;

/**
 * Holds what was counted against what the views show: on the tree of one day the nation, every province and all below down to the
 * communes, in every month and of all time.
 */
public final class Comparison {
    private final Atlas atlas;
    private final Tally tally;
    private final Hierarchy tree;
    private final LocalDate on;

    /**
     * What came of it.
     *
     * @param figures how many were compared
     * @param divergences in the order of months, then of the tree
     */
    public record Result(long figures, List<Divergence> divergences) {
        public Result {
            divergences = List.copyOf(divergences);
        }
    }

    /** @param on the day of the tree */
    public Comparison(Atlas atlas, Tally tally, LocalDate on) {
        this.atlas = atlas;
        this.tally = tally;
        this.on = on;
        tree = new Hierarchy.AsOf(on);
    }

    /** Compares at the position up to which was counted; the views must have come as far. */
    public Result of(Counted counted) {
        long at = counted.position();
        Counted sums = counted.on(atlas.tree(on, at));
        List<UnitId> units = units(at);
        List<Figure> figures = figures(counted.households());
        List<Divergence> found = new ArrayList<>();
        SortedSet<YearMonth> months = new TreeSet<>(counted.months());
        months.addAll(shownMonths(at));
        for (YearMonth month : months) {
            compare(units, figures, tally.rollUps(units, new Window.Month(month), tree, at), month,
                    unit -> sums.figures(unit, month), found);
        }
        compare(units, figures, tally.rollUps(units, new Window.Total(), tree, at), null, sums::figures, found);
        return new Result((months.size() + 1L) * units.size() * figures.size(), found);
    }

    private static void compare(List<UnitId> units, List<Figure> figures, Map<UnitId, Figures> shown,
            @Nullable YearMonth month, Function<UnitId, Figures> counted, List<Divergence> found) {
        for (UnitId unit : units) {
            Figures here = counted.apply(unit);
            Figures there = shown.getOrDefault(unit, Figures.NONE);
            for (Figure figure : figures) {
                long one = amount(figure, here);
                long other = amount(figure, there);
                if (one != other) {
                    found.add(new Divergence(unit, month, figure, one, other));
                }
            }
        }
    }

    private static long amount(Figure figure, Figures figures) {
        return Objects.requireNonNull(figure.of(figures), "the window offers the figure");
    }

    /** What a recount counts; the rest are states, which visits do not tell. */
    private static List<Figure> figures(boolean households) {
        return Figure.all()
                .stream()
                .filter(figure -> figure.kind() == Effects.Kind.VISITS || (households && figure
                        .kind() == Effects.Kind.HOUSEHOLDS))
                .toList();
    }

    /** Months in which the views show something, whether or not anything was counted. */
    private List<YearMonth> shownMonths(long at) {
        Series series = tally.series(List.of(UnitId.COUNTRY), new Window.Total(), Series.Step.MONTH, tree, at)
                .get(UnitId.COUNTRY);
        return series == null ? List.of()
                : series.points().stream().map(point -> YearMonth.from(point.from())).toList();
    }

    /** The country and all below it down to the communes. */
    private List<UnitId> units(long at) {
        List<UnitId> units = new ArrayList<>();
        List<UnitId> level = List.of(UnitId.COUNTRY);
        while (!level.isEmpty()) {
            units.addAll(level);
            level = atlas.children(level, on, at)
                    .values()
                    .stream()
                    .flatMap(Collection::stream)
                    .filter(card -> card.level() != UnitLevel.VILLAGE)
                    .map(UnitCard::id)
                    .toList();
        }
        return units;
    }
}
