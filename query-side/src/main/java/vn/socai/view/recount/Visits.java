package vn.socai.view.recount;

import java.util.Arrays;

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
 * The visits of some commits in a row as numbers: of each the unit's ordinal, the date, and what else is counted, as {@link VisitBits} tells
 * them. What a correction or a voiding takes back stands there with a sign of its own. For one thread.
 */
public final class Visits {
    /** So many numbers are kept of a visit. */
    public static final int INTS = 3;
    private static final int FIRST = 1 << 10;

    private final Ordinals ordinals;
    private final boolean households;
    private int[] numbers = new int[FIRST * INTS];
    /** Two for each visit, which mean nothing where it was of no household. */
    private long[] refs = {};
    private int size;
    /** How many visits stood there after each commit. */
    private int[] ends = new int[FIRST];
    /** How many events each commit holds. */
    private int[] eventsOf = new int[FIRST];
    private int commits;
    private long events;
    private UnitId unit = UnitId.COUNTRY;
    private int ordinal;

    /** @param households whether the households are kept as well */
    public Visits(Ordinals ordinals, boolean households) {
        this.ordinals = ordinals;
        this.households = households;
        ordinal = ordinals.of(unit);
    }

    /** Whether somebody asks for the households. */
    public boolean households() {
        return households;
    }

    /** Adds a visit of no household, or one whose household nobody asks for. */
    public void add(UnitId at, int date, int what) {
        // Most follow one another in the same place, and are told by the same object.
        if (!at.equals(unit)) {
            unit = at;
            ordinal = ordinals.of(at);
        }
        add(ordinal, date, what);
    }

    /** The same in a unit that is told by its ordinal. */
    public void add(int at, int date, int what) {
        int from = size * INTS;
        if (from + INTS > numbers.length) {
            numbers = Arrays.copyOf(numbers, numbers.length * 2);
        }
        numbers[from] = at;
        numbers[from + 1] = date;
        numbers[from + 2] = what;
        size++;
    }

    /** Adds a visit of a household, which is told by the two halves of its number. */
    public void add(UnitId at, int date, int what, long most, long least) {
        add(at, date, VisitBits.withHousehold(what));
        if (households) {
            if (size * 2 > refs.length) {
                refs = Arrays.copyOf(refs, numbers.length);
            }
            refs[size * 2 - 2] = most;
            refs[size * 2 - 1] = least;
        }
    }

    /** Adds what a decoded commit says, and ends it. */
    public void add(Commit commit) {
        for (Event event : commit.draft().events()) {
            if (event instanceof VisitEvent visit) {
                add(visit);
            }
        }
        end(commit.draft().events().size());
    }

    private void add(VisitEvent visit) {
        switch (visit) {
            case VisitLogged e -> add(e.facts(), 1);
            case VisitCorrected e -> {
                add(e.was(), -1);
                add(e.now(), 1);
            }
            case VisitVoided e -> add(e.was(), -1);
        }
    }

    private void add(VisitFacts facts, int sign) {
        int skills = 0;
        for (Skill skill : facts.skills()) {
            skills |= 1 << (skill.code() - 1);
        }
        int what = VisitBits.what(sign, facts.area().code(), skills, facts.peopleGuided());
        @Nullable
        HouseholdRef household = facts.household();
        if (household == null) {
            add(facts.unit(), VisitBits.date(facts.occurredOn()), what);
        } else {
            add(facts.unit(), VisitBits.date(facts.occurredOn()), what, household.value().getMostSignificantBits(),
                    household
                            .value()
                            .getLeastSignificantBits());
        }
    }

    /** The commit ends whose visits were added since the one before. */
    public void end(int ofEvents) {
        if (commits == ends.length) {
            ends = Arrays.copyOf(ends, commits * 2);
            eventsOf = Arrays.copyOf(eventsOf, commits * 2);
        }
        eventsOf[commits] = ofEvents;
        ends[commits++] = size;
        events += ofEvents;
    }

    /** Forgets the visits of a commit that has not ended. */
    public void takeBack() {
        size = commits == 0 ? 0 : ends[commits - 1];
    }

    /** The same commits once more, without their households. */
    public Visits copy() {
        Visits copy = new Visits(ordinals, false);
        copy.numbers = Arrays.copyOf(numbers, size * INTS);
        copy.size = size;
        copy.ends = Arrays.copyOf(ends, commits);
        copy.eventsOf = Arrays.copyOf(eventsOf, commits);
        copy.commits = commits;
        copy.events = events;
        return copy;
    }

    /** Forgets all. */
    public void clear() {
        size = 0;
        commits = 0;
        events = 0;
    }

    /** How many visits these are, those that are taken back too. */
    public int size() {
        return size;
    }

    /** How many commits have ended. */
    public int commits() {
        return commits;
    }

    /** How many visits stand there when a commit, counted from 0, has ended. */
    public int sizeAfter(int commit) {
        return ends[commit];
    }

    /** How many events a commit, counted from 0, holds. */
    public int eventsOf(int commit) {
        return eventsOf[commit];
    }

    /** How many events they hold together, of visits and others. */
    public long events() {
        return events;
    }

    /** {@link #INTS} for each visit; there may be room behind them. Not to be changed, and of no use once more are added. */
    public int[] numbers() {
        return numbers;
    }

    /** The first half of a visit's household. */
    public long most(int visit) {
        return refs[visit * 2];
    }

    /** Its second half. */
    public long least(int visit) {
        return refs[visit * 2 + 1];
    }
}
