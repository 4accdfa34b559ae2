package vn.socai.view.campaign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import vn.socai.value.UnitId;

/** How many visits and logged days of a team stand on each day of a month, the first of the month first. */
record MonthOfTeam(UnitId unit, List<Integer> counts) {
    private static final int DAYS = 31;

    MonthOfTeam {
        counts = List.copyOf(counts);
    }

    static MonthOfTeam empty(UnitId unit) {
        return new MonthOfTeam(unit, Collections.nCopies(DAYS, 0));
    }

    int on(int dayOfMonth) {
        return counts.get(dayOfMonth - 1);
    }

    MonthOfTeam plus(int dayOfMonth, int more) {
        List<Integer> now = new ArrayList<>(counts);
        now.set(dayOfMonth - 1, now.get(dayOfMonth - 1) + more);
        return new MonthOfTeam(unit, now);
    }
}
