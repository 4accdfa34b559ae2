package vn.socai.view.tally;

import java.time.LocalDate;
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
        Range range = range(window, at);
        return switch (hierarchy) {
            case Hierarchy.AsWas h -> new AsWas(sheets, ordinals, atlas, range, at);
            case Hierarchy.AsOf h -> onTree(h.day(), range, at);
            case Hierarchy.Restated h -> onTree(h.today(), range, at);
        };
    }

    private OnTree onTree(LocalDate day, Range range, long at) {
        return new OnTree(sheets, ordinals, atlas.tree(day, at), range, at);
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
        return onTree(tree, distinct(from, lastDay), at).rollUp(unit);
    }
}
