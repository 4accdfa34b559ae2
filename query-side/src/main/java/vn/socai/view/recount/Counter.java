package vn.socai.view.recount;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.event.Event;
import vn.socai.event.VisitEvent;
import vn.socai.event.VisitEvent.VisitCorrected;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.event.VisitEvent.VisitVoided;
import vn.socai.ledger.Commit;
import vn.socai.value.HouseholdRef;
import vn.socai.value.Skill;
import vn.socai.value.UnitId;
import vn.socai.value.VisitFacts;
import vn.socai.view.atlas.Ordinals;

/**
 * Counts visits for one thread. A correction takes back what was, a voiding too, so that nothing depends on the order in which commits
 * come, and what several have counted is added up.
 */
final class Counter {
    private final Ordinals ordinals;
    private final Rows rows = new Rows();
    private final @Nullable HouseholdVisits households;
    private boolean figures = true;
    private long events;

    /** Where the last visit was counted: a commit mostly holds visits of one unit in one month. */
    private UnitId unit = UnitId.COUNTRY;
    private int ordinal;
    private int month = Integer.MIN_VALUE;
    private int row;

    Counter(Ordinals ordinals, @Nullable HouseholdVisits households) {
        this.ordinals = ordinals;
        this.households = households;
        ordinal = ordinals.of(unit);
    }

    /** Begins to read the ledger anew; all but the households is counted at the first time. */
    void begin(int group) {
        figures = group == 0;
        if (households != null) {
            households.begin(group);
        }
    }

    void count(Commit commit) {
        for (Event event : commit.draft().events()) {
            events++;
            if (event instanceof VisitEvent visit) {
                count(visit);
            }
        }
    }

    private void count(VisitEvent visit) {
        switch (visit) {
            case VisitLogged e -> count(e.facts(), 1);
            case VisitCorrected e -> {
                count(e.was(), -1);
                count(e.now(), 1);
            }
            case VisitVoided e -> count(e.was(), -1);
        }
    }

    private void count(VisitFacts facts, int sign) {
        LocalDate day = facts.occurredOn();
        find(facts.unit(), Counted.month(day));
        if (figures) {
            rows.add(row, Line.VISITS, sign);
            rows.add(row, Line.PEOPLE, (long) sign * facts.peopleGuided());
            rows.add(row, Line.area(facts.area()), sign);
            for (Skill skill : facts.skills()) {
                rows.add(row, Line.skill(skill), sign);
            }
        }
        HouseholdRef household = facts.household();
        if (household != null && households != null) {
            households.add(household, month, day.getDayOfMonth(), ordinal, sign);
        }
    }

    private void find(UnitId ofUnit, int ofMonth) {
        boolean same = ofUnit.equals(unit);
        if (!same) {
            unit = ofUnit;
            ordinal = ordinals.of(ofUnit);
        }
        if (!same || ofMonth != month) {
            month = ofMonth;
            row = rows.row(ordinal, ofMonth);
        }
    }

    /** How many events were looked at, in all passes. */
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
