package vn.socai.view.room;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.socai.value.UnitId;
import vn.socai.view.atlas.UnitCard;
import vn.socai.view.programmes.CampaignCard;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Series;
import vn.socai.view.tally.Window;

/** Asks both rooms for the figures of every unit of a day's tree, in total, of every month and of every campaign, at one position. */
final class RollUpComparison {
    private static final int CHUNK = 200;

    private final ReadingRoom live;
    private final ReadingRoom rebuilt;
    private final long at;
    private final Runnable goOn;
    private final Findings found = new Findings();
    private long compared;

    RollUpComparison(ReadingRoom live, ReadingRoom rebuilt, long at, Runnable goOn) {
        this.live = live;
        this.rebuilt = rebuilt;
        this.at = at;
        this.goOn = goOn;
    }

    /** Level by level from the country down. */
    List<Difference> on(LocalDate day) {
        Hierarchy tree = new Hierarchy.AsOf(day);
        List<UnitId> level = List.of(UnitId.COUNTRY);
        List<CampaignCard> campaigns = live.shelf().campaigns(at);
        same("programmes", "campaigns", campaigns, rebuilt.shelf().campaigns(at));
        while (!level.isEmpty()) {
            List<UnitId> below = new ArrayList<>();
            for (int from = 0; from < level.size(); from += CHUNK) {
                List<UnitId> units = level.subList(from, Math.min(level.size(), from + CHUNK));
                goOn.run();
                figures(units, tree, campaigns);
                below.addAll(children(units, day));
            }
            level = below;
        }
        return found.all();
    }

    /** How many figures and series were found the same or different. */
    long compared() {
        return compared;
    }

    private void figures(List<UnitId> units, Hierarchy tree, List<CampaignCard> campaigns) {
        Window total = new Window.Total();
        each("total", live.tally().rollUps(units, total, tree, at), rebuilt.tally().rollUps(units, total, tree, at));
        each("months", live.tally().series(units, total, Series.Step.MONTH, tree, at),
                rebuilt.tally().series(units, total, Series.Step.MONTH, tree, at));
        for (CampaignCard campaign : campaigns) {
            Window days = new Window.Campaign(campaign.id());
            each(campaign.id(), live.tally().rollUps(units, days, tree, at),
                    rebuilt.tally().rollUps(units, days, tree, at));
        }
    }

    private List<UnitId> children(List<UnitId> units, LocalDate day) {
        Map<UnitId, List<UnitCard>> below = live.atlas().children(units, day, at);
        Map<UnitId, List<UnitCard>> other = rebuilt.atlas().children(units, day, at);
        units.forEach(unit -> same("map", unit + " " + day, below.get(unit), other.get(unit)));
        return below.values().stream().flatMap(List::stream).map(UnitCard::id).toList();
    }

    private <T> void each(String window, Map<UnitId, T> one, Map<UnitId, T> other) {
        one.forEach((unit, figures) -> same("figures", unit + " " + window, figures, other.get(unit)));
    }

    private void same(String view, String key, @Nullable Object one, @Nullable Object other) {
        compared++;
        if (!Objects.equals(one, other)) {
            found.add(view, key, at, String.valueOf(one), String.valueOf(other));
        }
    }
}
