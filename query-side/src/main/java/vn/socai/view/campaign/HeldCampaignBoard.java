package vn.socai.view.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.socai.event.CampaignEvent.CampaignClosed;
import vn.socai.event.CampaignEvent.CampaignPlanSubmitted;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;
import vn.socai.view.Latest;
import vn.socai.view.Packed;
import vn.socai.view.Values;
import vn.socai.view.ViewStore;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Ordinals;
import vn.socai.view.atlas.Tree;
import vn.socai.view.campaign.Windows.Window;
import vn.socai.view.tally.Hierarchy;

/** The campaigns in memory: one entry for each team that was out or has a plan. */
public final class HeldCampaignBoard implements CampaignBoard {
    private final Latest<Record> held;
    private final Atlas atlas;
    private final Ordinals ordinals;

    /** @param held as {@link #held(ViewStore, String, Values)} makes it */
    public HeldCampaignBoard(Latest<Record> held, Atlas atlas, Ordinals ordinals) {
        this.held = held;
        this.atlas = atlas;
        this.ordinals = ordinals;
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
    public List<Out> out(UnitId unit, List<UnitId> children, LocalDate from, LocalDate lastDay, Hierarchy hierarchy,
            long at) {
        int days = (int) ChronoUnit.DAYS.between(from, lastDay) + 1;
        Map<UnitId, int[]> sums = new LinkedHashMap<>();
        sums.put(unit, new int[days + 1]);
        children.forEach(child -> sums.put(child, new int[days + 1]));
        Lines lines = hierarchy instanceof Hierarchy.AsWas ? asWas(unit, from, lastDay, at)
                : onTree(atlas.tree(hierarchy
                        .ofStates(lastDay), at));
        held.each(new Window(from, lastDay).prefix(), at, (key, value) -> {
            if (value instanceof ActiveDays active) {
                Set<UnitId> ever = new HashSet<>();
                for (int day : active.days()) {
                    lines.of(active.unit(), from.plusDays(day)).forEach(line -> add(sums.get(line), day));
                    ever.addAll(lines.of(active.unit(), from.plusDays(day)));
                }
                ever.forEach(line -> add(sums.get(line), days));
            }
        });
        return sums.values().stream().map(sum -> out(sum, days)).toList();
    }

    private static void add(int @Nullable [] sum, int index) {
        if (sum != null) {
            sum[index]++;
        }
    }

    /** For which units a team of a unit counts on a day. */
    @FunctionalInterface
    private interface Lines {
        Collection<UnitId> of(UnitId unit, LocalDate day);
    }

    private static Lines onTree(Tree tree) {
        Map<UnitId, List<UnitId>> paths = new HashMap<>();
        return (unit, day) -> paths.computeIfAbsent(unit, u -> tree.path(tree.place(u).unit()));
    }

    /** The unit itself and that of its children below which the team's unit lay on the day. */
    private Lines asWas(UnitId root, LocalDate from, LocalDate lastDay, long at) {
        record Stay(Set<UnitId> lines, LocalDate from, LocalDate lastDay) {}
        Map<UnitId, List<Stay>> stays = new HashMap<>();
        atlas.eras(at)
                .eachStay(ordinals.known(root), from, lastDay, (place, line, first, last) -> stays.computeIfAbsent(
                        ordinals.unit(place), u -> new ArrayList<>(2))
                        .add(new Stay(line < 0 ? Set.of(root) : Set.of(root, ordinals.unit(line)), first, last)));
        return (unit, day) -> stays.getOrDefault(unit, List.of())
                .stream()
                .filter(stay -> !day.isBefore(stay.from) && !day.isAfter(stay.lastDay))
                .findFirst()
                .map(Stay::lines)
                .orElse(Set.of());
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
