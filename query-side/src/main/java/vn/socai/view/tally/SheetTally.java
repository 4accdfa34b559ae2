package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.socai.value.UnitId;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Branches;
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
        Range range = range(window, at);
        Branches branches = atlas.tree(hierarchy.day(), at).branches();
        Map<UnitId, Figures> answers = new LinkedHashMap<>();
        for (UnitId unit : units) {
            answers.computeIfAbsent(unit, u -> below(branches, ordinals.known(u), range, at).figures());
        }
        return answers;
    }

    private Sum below(Branches branches, int ordinal, Range range, long at) {
        Sum sum = new Sum(sheets, range, at);
        if (branches.stands(ordinal)) {
            branches.eachBelow(ordinal, sum::add);
        }
        return sum;
    }

    @Override
    public Map<UnitId, Breakdown> children(Collection<UnitId> units, Window window, Hierarchy hierarchy, long at) {
        Range range = range(window, at);
        Tree map = atlas.tree(hierarchy.day(), at);
        Map<UnitId, Breakdown> answers = new LinkedHashMap<>();
        for (UnitId unit : units) {
            answers.computeIfAbsent(unit, u -> breakdown(u, map, range, at));
        }
        return answers;
    }

    private Breakdown breakdown(UnitId unit, Tree tree, Range range, long at) {
        Branches branches = tree.branches();
        Sum whole = new Sum(sheets, range, at);
        Sum own = new Sum(sheets, range, at);
        Sum unassigned = new Sum(sheets, range, at);
        List<Breakdown.Line> lines = new ArrayList<>();
        int ordinal = ordinals.known(unit);
        if (branches.stands(ordinal)) {
            own.add(ordinal);
            branches.eachGuest(ordinal, true, own::add);
            branches.eachGuest(ordinal, false, unassigned::add);
            for (UnitId child : tree.children(unit)) {
                Sum line = below(branches, ordinals.known(child), range, at);
                lines.add(new Breakdown.Line(child, line.figures()));
                whole.add(line);
            }
            whole.add(own);
            whole.add(unassigned);
        }
        return new Breakdown(unit, whole.figures(), lines, own.figures(), unassigned.figures());
    }

    @Override
    public Map<UnitId, Series> series(Collection<UnitId> units, Window window, Series.Step step, Hierarchy hierarchy,
            long at) {
        Range range = range(window, at);
        Branches branches = atlas.tree(hierarchy.day(), at).branches();
        Map<UnitId, Series> answers = new LinkedHashMap<>();
        for (UnitId unit : units) {
            answers.computeIfAbsent(unit, u -> {
                Points points = new Points(sheets, range, at);
                int ordinal = ordinals.known(u);
                if (branches.stands(ordinal)) {
                    branches.eachBelow(ordinal, points::add);
                }
                return new Series(u, points.points(step));
            });
        }
        return answers;
    }

    @Override
    public List<Coverage> coverage(UnitId unit, LocalDate on, long at) {
        Tree tree = atlas.tree(on, at);
        Range range = Range.of(LocalDate.of(1, 1, 1), on, -1);
        return new TeamCover(tree, ordinals, place -> below(tree.branches(), place, range, at)).of(unit,
                shelf.judging(on, at));
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
        return below(atlas.tree(tree, at).branches(), ordinals.known(unit), distinct(from, lastDay), at).figures();
    }
}
