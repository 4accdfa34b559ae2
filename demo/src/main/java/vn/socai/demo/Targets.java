package vn.socai.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

import vn.socai.demo.Country.Place;
import vn.socai.demo.Dice.Topic;
import vn.socai.value.Authority;
import vn.socai.value.LegalBasis;
import vn.socai.value.Measure;
import vn.socai.value.TargetId;

/** The targets of the campaign: for the provinces of the four local documents and for each commune of Vân Hồ, half of them met. */
final class Targets {
    private static final Set<String> PROVINCES = Set.of("10", "14", "19", "58");
    private static final LocalDate SIGNED = LocalDate.of(2024, 9, 20);

    /** A target; {@code met} tells whether the plan reaches it. */
    record Goal(TargetId target, Place unit, Measure measure, long value, LegalBasis basis, Authority by,
            boolean met) {}

    private final Plan plan;

    Targets(Plan plan) {
        this.plan = plan;
    }

    /** The targets, provinces first. */
    List<Goal> all() {
        TreeMap<String, List<Seat>> provinces = new TreeMap<>();
        TreeMap<String, List<Seat>> communes = new TreeMap<>();
        for (Seat seat : plan.seats()) {
            Place province = plan.country().province(seat.commune());
            if (PROVINCES.contains(province.code())) {
                provinces.computeIfAbsent(province.code(), code -> new ArrayList<>()).add(seat);
            }
            if (seat.custom() == Custom.VAN_HO || seat.custom() == Custom.QUANG_MINH) {
                communes.computeIfAbsent(seat.commune().code(), code -> new ArrayList<>()).add(seat);
            }
        }
        List<Goal> goals = new ArrayList<>();
        provinces.values()
                .forEach(seats -> goals.add(goal(goals.size(),
                        plan.country().province(seats.getFirst().commune()), Measure.VISITS, seats, Expected::visits)));
        communes.values()
                .forEach(seats -> goals.add(
                        goal(goals.size(), seats.getFirst().commune(), Measure.HOUSEHOLDS, seats,
                                Expected::households)));
        return goals;
    }

    /** Every second target is set well below what the plan reaches, the others well above, so that no correction decides. */
    private Goal goal(int number, Place unit, Measure measure, List<Seat> seats, ToLongFunction<Expected> figure) {
        long planned = figure.applyAsLong(Expected.of(plan.campaign(), seats));
        long value = number % 2 == 0 ? Math.max(1, planned * 6 / 10) : planned * 3 / 2 + 10;
        LegalBasis basis = new LegalBasis("MAU-" + (number + 1) + "/KH-UBND", SIGNED, "UBND " + unit.label());
        return new Goal(new TargetId(plan.dice().id(Topic.TARGET, number, 0)), unit, measure, value, basis,
                measure == Measure.VISITS ? Authority.PROVINCE_DIGITAL : Authority.DISTRICT_CULTURE_OFFICE,
                planned >= value);
    }
}
