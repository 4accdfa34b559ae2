package vn.socai.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

import vn.socai.demo.Campaign.Visit;
import vn.socai.demo.Dice.Topic;
import vn.socai.value.ActivityArea;
import vn.socai.value.HouseholdRef;
import vn.socai.value.Skill;
import vn.socai.value.UnitId;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;

/** What some teams did from the autumn of 2022 to June 2026 besides the campaign: a few visits in one month of a quarter. */
final class Years {
    /** The first quarter after the last team was founded. */
    static final YearMonth FIRST = YearMonth.of(2022, 10);
    /** How many quarters; the last is the second of 2026. */
    static final int QUARTERS = 15;
    /** The quarter of the campaign, counted from 0: work of earlier ones is sent before it. */
    static final int CAMPAIGN = 8;

    /** What becomes of a visit after it took place. */
    enum Fate {
        /** Entered in its time and left as it was. */
        PLAIN,
        /** Entered when everything else was. */
        LATE,
        /** Put right later. */
        CORRECTED,
        /** Taken back later: it was not held. */
        VOIDED
    }

    private static final int MOST_OF_A_MONTH = 3;
    private static final int SPAN = 4;
    private static final Skill[] SKILLS = Skill.values();
    private static final ActivityArea[] AREAS = ActivityArea.values();

    private final Dice dice;
    private final Staffing staffing;
    private final Whereabouts whereabouts;
    private final List<Seat> seats;

    /** @param seats of the teams that go on working */
    Years(Dice dice, Whereabouts whereabouts, List<Seat> seats) {
        this.dice = dice;
        this.staffing = new Staffing(dice);
        this.whereabouts = whereabouts;
        this.seats = List.copyOf(seats);
    }

    List<Seat> seats() {
        return seats;
    }

    /** The visits of a team in a quarter, counted from 0; none in some quarters, nor where nobody knows which commune is now its own. */
    List<Visit> visits(Seat seat, int quarter) {
        // In divided communes a team works once a year, and once more just after the division.
        boolean rests = seat.custom() == Custom.DIVIDED && quarter % 4 != 2 && quarter != 11;
        List<Visit> visits = new ArrayList<>();
        SplittableRandom chance = dice.of(Topic.WORK, seat.number(), quarter);
        // In the quarter of the campaign after October, so that the campaign's figures are its own.
        int month = quarter == CAMPAIGN ? 1 + chance.nextInt(2) : chance.nextInt(3);
        YearMonth in = FIRST.plusMonths(3L * quarter + month);
        for (int i = rests ? 0 : 1 + chance.nextInt(MOST_OF_A_MONTH); i > 0; i--) {
            LocalDate on = in.atDay(1 + chance.nextInt(in.lengthOfMonth() - 1));
            UnitId unit = whereabouts.unit(seat, on);
            if (unit != null) {
                visits.add(visit(seat, quarter * SPAN + i, on, unit, chance));
            }
        }
        return visits;
    }

    private Visit visit(Seat seat, int number, LocalDate on, UnitId unit, SplittableRandom chance) {
        VisitId id = new VisitId(dice.id(Topic.WORK_ID, on.atTime(9, 0).toInstant(ZoneOffset.ofHours(7)), seat.number(),
                number));
        HouseholdRef household = chance.nextInt(5) == 0 ? null
                : new HouseholdRef(dice.id(Topic.WORK_HOUSEHOLD, seat.number(), chance.nextInt(12)));
        return new Visit(seat, number, id, new VisitFacts(unit, on, staffing.person(seat, chance.nextInt(staffing.size(
                seat))), AREAS[chance.nextInt(AREAS.length)], Set.of(SKILLS[chance.nextInt(SKILLS.length)]),
                1 + chance.nextInt(6), household));
    }

    Fate fate(Visit visit) {
        int fate = dice.pick(Topic.WORK_AMENDMENT, visit.seat().number(), visit.number(), 100);
        return fate < 4 ? Fate.LATE : fate < 6 ? Fate.CORRECTED : fate < 7 ? Fate.VOIDED : Fate.PLAIN;
    }

    /** What a visit is corrected to: a day later, and one person more. */
    @Nullable
    VisitFacts corrected(Visit visit) {
        VisitFacts was = visit.facts();
        LocalDate later = was.occurredOn().plusDays(1);
        return fate(visit) != Fate.CORRECTED ? null
                : new VisitFacts(was.unit(), later, was.by(), was.area(), was.skills(), was.peopleGuided() + 1, was
                        .household());
    }

    /** How many visits of a team stand in the end. */
    long standing(Seat seat) {
        long standing = 0;
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            standing += visits(seat, quarter).stream().filter(visit -> fate(visit) != Fate.VOIDED).count();
        }
        return standing;
    }
}
