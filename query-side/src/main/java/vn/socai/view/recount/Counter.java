package vn.socai.view.recount;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Counts visits for one thread. What is taken back is counted with its sign, so that nothing depends on the order in which commits come,
 * and what several have counted is added up.
 */
final class Counter {
    private final Rows rows = new Rows();
    private final @Nullable HouseholdVisits households;
    private boolean figures = true;
    private long events;

    /** Where the last visit was counted: a commit mostly holds visits of one unit in one month. */
    private int unit = -1;
    private int month;
    private int row;

    Counter(@Nullable HouseholdVisits households) {
        this.households = households;
    }

    /** Begins to read the ledger anew; all but the households is counted at the first time. */
    void begin(int group) {
        figures = group == 0;
        if (households != null) {
            households.begin(group);
        }
    }

    void count(Visits visits) {
        if (figures) {
            events += visits.events();
            count(visits.numbers(), visits.size());
        }
        if (households != null) {
            households(visits, households);
        }
    }

    /** Counts so many visits. */
    private void count(int[] numbers, int size) {
        for (int from = 0; from < size * Visits.INTS; from += Visits.INTS) {
            find(numbers[from], numbers[from + 1] >> 5);
            int what = numbers[from + 2];
            int sign = VisitBits.sign(what);
            rows.add(row, Line.VISITS, sign);
            rows.add(row, Line.PEOPLE, (long) sign * VisitBits.people(what));
            rows.add(row, Line.AREAS + VisitBits.area(what) - 1, sign);
            for (int skills = VisitBits.skills(what); skills != 0; skills &= skills - 1) {
                rows.add(row, Line.SKILLS + Integer.numberOfTrailingZeros(skills), sign);
            }
        }
    }

    private void find(int ofUnit, int ofMonth) {
        if (ofUnit != unit || ofMonth != month) {
            unit = ofUnit;
            month = ofMonth;
            row = rows.row(ofUnit, ofMonth);
        }
    }

    private static void households(Visits visits, HouseholdVisits into) {
        int[] numbers = visits.numbers();
        for (int i = 0; i < visits.size(); i++) {
            int what = numbers[i * Visits.INTS + 2];
            if (VisitBits.ofHousehold(what)) {
                into.add(visits.most(i), visits.least(i), numbers[i * Visits.INTS + 1], numbers[i * Visits.INTS],
                        VisitBits.sign(what));
            }
        }
    }

    /** How many events were looked at. */
    long events() {
        return events;
    }

    Rows rows() {
        return rows;
    }

    /** Keeps the visits of fewer households where there are too many. */
    void divide() {
        if (households != null) {
            households.divide();
        }
    }

    /** When all threads have read: adds the visits of the households that all of them kept. */
    void addTo(List<HouseholdVisits> all) {
        if (households != null) {
            households.heed();
            all.add(households);
        }
    }
}
