package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import vn.socai.value.UnitId;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Ordinals;
import vn.socai.view.atlas.Tree;
import vn.socai.view.programmes.CampaignCard;
import vn.socai.view.programmes.Shelf;

/** The tally over the sheets in memory, and over older cells where the position asks for them. */
public final class SheetTally implements Tally {
    private final Sheets sheets;
    private final Ordinals ordinals;
    private final Atlas atlas;
    private final Shelf shelf;

    public SheetTally(Sheets sheets, Ordinals ordinals, Atlas atlas, Shelf shelf) {
        this.sheets = sheets;
        this.ordinals = ordinals;
        this.atlas = atlas;
        this.shelf = shelf;
    }

    @Override
    public Map<UnitId, Figures> rollUps(Collection<UnitId> units, Window window, Hierarchy hierarchy, long at) {
        return each(units, adding(window, hierarchy, at)::rollUp);
    }

    @Override
    public Map<UnitId, Breakdown> children(Collection<UnitId> units, Window window, Hierarchy hierarchy, long at) {
        return each(units, adding(window, hierarchy, at)::breakdown);
    }

    @Override
    public Map<UnitId, Series> series(Collection<UnitId> units, Window window, Series.Step step, Hierarchy hierarchy,
            long at) {
        Adding adding = adding(window, hierarchy, at);
        return each(units, unit -> adding.series(unit, step));
    }

    private static <T> Map<UnitId, T> each(Collection<UnitId> units, Function<UnitId, T> answer) {
        Map<UnitId, T> answers = new LinkedHashMap<>();
        units.forEach(unit -> answers.computeIfAbsent(unit, answer));
        return answers;
    }

    private Adding adding(Window window, Hierarchy hierarchy, long at) {
        return adding(range(window, at), hierarchy, at, at);
    }

    /** @param known the position whose knowledge of the map counts, which need not be that of the facts */
    private Adding adding(Range range, Hierarchy hierarchy, long known, long at) {
        return switch (hierarchy) {
            case Hierarchy.AsWas h -> new AsWas(sheets, ordinals, atlas, range, known, at);
            case Hierarchy.AsOf h -> new OnTree(sheets, ordinals, atlas.tree(h.day(), known), range, at);
            case Hierarchy.Restated h -> new OnTree(sheets, ordinals, atlas.tree(h.today(), known), range, at);
        };
    }

    /** What adds up to the figures of a unit and its children; the days of a campaign may be those known at another position. */
    public Scope scope(UnitId unit, Window window, long daysKnown, Hierarchy hierarchy, long at) {
        Range range = range(window, daysKnown);
        return switch (hierarchy) {
            case Hierarchy.AsWas h -> new Scope(range, new StayGround(atlas.eras(at), ordinals, unit, range));
            case Hierarchy.AsOf h -> new Scope(range, new TreeGround(atlas.tree(h.day(), at), ordinals, unit));
            case Hierarchy.Restated h -> new Scope(range, new TreeGround(atlas.tree(h.today(), at), ordinals, unit));
        };
    }

    /**
     * The figures of a unit and of its children as known at two positions. The days of a campaign are those known at the first; the
     * children are those on the map as known at the second.
     */
    public List<Difference> differences(UnitId unit, Window window, Hierarchy hierarchy, long before, long now) {
        Range range = range(window, before);
        Breakdown last = adding(range, hierarchy, now, now).breakdown(unit);
        Breakdown placed = adding(range, hierarchy, now, before).breakdown(unit);
        Breakdown then = adding(range, hierarchy, before, before).breakdown(unit);
        Figures none = new Sum(sheets, range, before).figures();
        List<Difference> differences = new ArrayList<>();
        differences.add(new Difference(unit, then.whole(), placed.whole(), last.whole()));
        Map<UnitId, Figures> old = lines(then);
        Map<UnitId, Figures> moved = lines(placed);
        lines(last).forEach((child, figures) -> differences.add(new Difference(child, old.getOrDefault(child, none),
                moved.getOrDefault(child, none), figures)));
        return differences;
    }

    private static Map<UnitId, Figures> lines(Breakdown breakdown) {
        Map<UnitId, Figures> lines = new LinkedHashMap<>();
        breakdown.children().forEach(line -> lines.put(line.unit(), line.figures()));
        return lines;
    }

    @Override
    public List<LocalDate> trees(Window window, Hierarchy hierarchy, long at) {
        return switch (hierarchy) {
            case Hierarchy.AsWas h -> {
                Range range = range(window, at);
                yield atlas.eras(at).days(range.first(), range.last());
            }
            case Hierarchy.AsOf h -> List.of(h.day());
            case Hierarchy.Restated h -> List.of(h.today());
        };
    }

    @Override
    public List<Coverage> coverage(UnitId unit, LocalDate on, Hierarchy hierarchy, long at) {
        LocalDate day = switch (hierarchy) {
            case Hierarchy.AsWas h -> on;
            case Hierarchy.AsOf h -> h.day();
            case Hierarchy.Restated h -> h.today();
        };
        Tree tree = atlas.tree(day, at);
        OnTree sums = new OnTree(sheets, ordinals, tree, Range.of(LocalDate.of(1, 1, 1), on, -1), at);
        return new TeamCover(tree, ordinals, sums::below).of(unit, shelf.judging(on, at));
    }

    private Range range(Window window, long at) {
        return switch (window) {
            case Window.Total w -> Range.ALL;
            case Window.Days w -> Range.of(w.from(), w.lastDay(), -1);
            case Window.Month w -> Range.of(w.month());
            case Window.Campaign w -> {
                CampaignCard campaign = shelf.campaign(w.id(), at).orElseThrow(() -> new UnknownCampaign(w.id()));
                yield distinct(campaign.from(), campaign.lastDay());
            }
        };
    }

    private Range distinct(LocalDate from, LocalDate lastDay) {
        return Range.of(from, lastDay, sheets.slot(from, lastDay));
    }

    /**
     * A unit's figures in days for which households are counted because a campaign or a target has just these; elsewhere households
     * are absent.
     */
    public Figures within(UnitId unit, LocalDate from, LocalDate lastDay, LocalDate tree, long at) {
        return new OnTree(sheets, ordinals, atlas.tree(tree, at), distinct(from, lastDay), at).rollUp(unit);
    }
}
