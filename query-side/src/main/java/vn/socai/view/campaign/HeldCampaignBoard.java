package vn.socai.view.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.socai.event.CampaignEvent.CampaignClosed;
import vn.socai.event.CampaignEvent.CampaignPlanSubmitted;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;
import vn.socai.view.Latest;
import vn.socai.view.Packed;
import vn.socai.view.Values;
import vn.socai.view.ViewStore;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Tree;
import vn.socai.view.campaign.Windows.Window;

/** The campaigns in memory: one entry for each team that was out or has a plan. */
public final class HeldCampaignBoard implements CampaignBoard {
    private final Latest<Record> held;
    private final Atlas atlas;

    /** @param held as {@link #held(ViewStore, String, Values)} makes it */
    public HeldCampaignBoard(Latest<Record> held, Atlas atlas) {
        this.held = held;
        this.atlas = atlas;
    }

    /** What of the view stands in memory: all but its notes. */
    public static Latest<Record> held(ViewStore store, String stored, Values values) {
        return new Latest<>(store, stored, key -> true, (key, bytes) -> switch (key.charAt(0)) {
            case 'w' -> values.decode(ActiveDays.class, bytes);
            case 'p' -> values.decode(CampaignPlanSubmitted.class, bytes);
            default -> values.decode(CampaignClosed.class, bytes);
        });
    }

    @Override
    public List<Out> out(List<UnitId> units, LocalDate from, LocalDate lastDay, LocalDate day, long at) {
        Tree tree = atlas.tree(day, at);
        int days = (int) ChronoUnit.DAYS.between(from, lastDay) + 1;
        Map<UnitId, int[]> sums = new HashMap<>();
        units.forEach(unit -> sums.put(unit, new int[days + 1]));
        held.each(new Window(from, lastDay).prefix(), at, (key, value) -> {
            if (value instanceof ActiveDays active && !active.days().isEmpty()) {
                for (UnitId above : tree.path(tree.place(active.unit()).unit())) {
                    int[] sum = sums.get(above);
                    if (sum != null) {
                        active.days().forEach(index -> sum[index]++);
                        sum[days]++;
                    }
                }
            }
        });
        return units.stream().map(unit -> out(sums.getOrDefault(unit, new int[days + 1]), days)).toList();
    }

    private static Out out(int[] sum, int days) {
        List<Integer> daily = new ArrayList<>(days);
        for (int i = 0; i < days; i++) {
            daily.add(sum[i]);
        }
        return new Out(daily, sum[days]);
    }

    @Override
    public List<Integer> plans(List<UnitId> units, String campaign, LocalDate day, long at) {
        Tree tree = atlas.tree(day, at);
        Map<UnitId, Integer> sums = new HashMap<>();
        held.each(CampaignView.plans(campaign), at, (key, value) -> {
            if (value instanceof CampaignPlanSubmitted plan) {
                tree.path(tree.place(plan.unit()).unit()).forEach(above -> sums.merge(above, 1, Integer::sum));
            }
        });
        return units.stream().map(unit -> sums.getOrDefault(unit, 0)).toList();
    }

    @Override
    public Optional<CampaignPlanSubmitted> plan(TeamId team, String campaign, long at) {
        return held.get(CampaignView.plans(campaign) + Packed.key(team.value()), at)
                .map(
                        CampaignPlanSubmitted.class::cast);
    }

    @Override
    public Optional<CampaignClosed> closed(UnitId unit, String campaign, long at) {
        return held.get(CampaignView.closings(campaign) + unit, at).map(CampaignClosed.class::cast);
    }
}
