package vn.socai.view.campaign;

import java.util.ArrayList;
import java.util.List;

import vn.socai.value.UnitId;

/**
 * On which days of a campaign a team was out.
 *
 * @param unit where the team stands
 * @param days from 0, counted from the campaign's first day
 */
record ActiveDays(UnitId unit, List<Integer> days) {
    ActiveDays {
        days = List.copyOf(days);
    }

    ActiveDays with(int day) {
        List<Integer> more = new ArrayList<>(days);
        more.add(day);
        more.sort(null);
        return new ActiveDays(unit, more);
    }

    ActiveDays without(int day) {
        return new ActiveDays(unit, days.stream().filter(one -> one != day).toList());
    }
}
