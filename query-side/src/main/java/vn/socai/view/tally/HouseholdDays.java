package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.socai.value.UnitId;
import vn.socai.view.Packed;

/** The days on which a household has live visits, by day, then unit. */
public final class HouseholdDays {
    private final List<Day> days = new ArrayList<>();

    /** Visits of one day in one unit. */
    record Day(LocalDate day, UnitId unit, int visits) {}

    static HouseholdDays read(Packed.Reader in) {
        HouseholdDays household = new HouseholdDays();
        long day = 0;
        UnitId unit = UnitId.COUNTRY;
        while (in.more()) {
            day += in.signed();
            int visits = (int) in.number();
            // A household belongs to one village, so its id is hardly ever said twice.
            unit = in.number() == 0 ? unit : new UnitId(in.text());
            household.days.add(new Day(LocalDate.ofEpochDay(day), unit, visits));
        }
        return household;
    }

    void write(Packed.Writer out) {
        long before = 0;
        UnitId unit = null;
        for (Day day : days) {
            out.signed(day.day.toEpochDay() - before).number(day.visits).number(day.unit.equals(unit) ? 0 : 1);
            if (!day.unit.equals(unit)) {
                out.text(day.unit.value());
            }
            before = day.day.toEpochDay();
            unit = day.unit;
        }
    }

    /** The units in which it has visits that stand. */
    void eachUnit(Consumer<UnitId> reader) {
        days.forEach(day -> reader.accept(day.unit));
    }

    /** The first day with a live visit within the span, absent where there is none. */
    @Nullable
    Day first(LocalDate from, LocalDate lastDay) {
        for (Day day : days) {
            if (!day.day.isBefore(from)) {
                return day.day.isAfter(lastDay) ? null : day;
            }
        }
        return null;
    }

    /**
     * Visits of a day in a unit stand from now on.
     *
     * @param visits negative where they no longer do
     */
    public void add(LocalDate day, UnitId unit, int visits) {
        int i = 0;
        while (i < days.size() && before(days.get(i), day, unit)) {
            i++;
        }
        boolean known = i < days.size() && days.get(i).day.equals(day) && days.get(i).unit.equals(unit);
        int now = (known ? days.get(i).visits : 0) + visits;
        if (now < 0) {
            throw new IllegalStateException("a visit is taken back that was never counted");
        }
        if (known && now == 0) {
            days.remove(i);
        } else if (known) {
            days.set(i, new Day(day, unit, now));
        } else {
            days.add(i, new Day(day, unit, now));
        }
    }

    private static boolean before(Day a, LocalDate day, UnitId unit) {
        int order = a.day.compareTo(day);
        return order < 0 || (order == 0 && a.unit.compareTo(unit) < 0);
    }
}
