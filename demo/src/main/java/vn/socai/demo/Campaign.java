package vn.socai.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

import vn.socai.demo.Dice.Topic;
import vn.socai.value.ActivityArea;
import vn.socai.value.HouseholdRef;
import vn.socai.value.Skill;
import vn.socai.value.TeamId;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;

/** The visits of the ten days from 1 to 10 October 2024 (BT10): which team makes how many, on which day, with whom. */
final class Campaign {
    static final LocalDate FIRST_DAY = LocalDate.of(2024, 10, 1);
    static final int DAYS = 10;
    static final LocalDate LAST_DAY = FIRST_DAY.plusDays(DAYS - 1);
    /** Of a thousand visits, how many are corrected later. */
    static final int CORRECTED = 3;
    /** Of a thousand visits, how many are entered a second time, which is voided later. */
    static final int ENTERED_TWICE = 2;

    // Busier towards the end: the last day is the national day of digital transformation (505/QĐ-TTg).
    private static final int[] DAY_WEIGHTS = {6, 8, 9, 10, 8, 7, 10, 11, 12, 19};
    private static final int DAY_SUM = 100;
    private static final int SECOND_ENTRY = 1 << 24;
    private static final Skill[] SKILLS = Skill.values();
    private static final ActivityArea[] AREAS = ActivityArea.values();

    /** A visit of a team: the number counts from 0 within the team. */
    record Visit(Seat seat, int number, VisitId id, VisitFacts facts) {}

    private final Dice dice;
    private final Staffing staffing;
    private final List<Seat> seats;
    private final long[] upTo;
    private final long visits;

    Campaign(Dice dice, List<Seat> seats, long visits) {
        this.dice = dice;
        this.staffing = new Staffing(dice);
        this.seats = seats;
        this.visits = visits;
        this.upTo = new long[seats.size()];
        long sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight(i);
            upTo[i] = sum;
        }
    }

    /** A few teams stay away, most do some, a few do very much. */
    private int weight(int team) {
        int zeal = dice.pick(Topic.WEIGHT, team, 0, 100);
        if (zeal < 4) {
            return 0;
        }
        return (1 + dice.pick(Topic.WEIGHT, team, 1, 20)) * (zeal >= 90 ? 4 : 1);
    }

    /** How much of the campaign, of a hundred, falls on these days. */
    static int share(int fromDay, int toDay) {
        int share = 0;
        for (int day = fromDay; day <= toDay; day++) {
            share += DAY_WEIGHTS[day];
        }
        return share;
    }

    /** How many visits of the team stand in the end. */
    int count(Seat seat) {
        int i = seat.number();
        long all = upTo[upTo.length - 1];
        return (int) (visits * upTo[i] / all - (i == 0 ? 0 : visits * upTo[i - 1] / all));
    }

    /** The visits of a team from one day of the campaign to another, both included and counted from 0, in the order of the days. */
    List<Visit> visits(Seat seat, int fromDay, int toDay) {
        int count = count(seat);
        SplittableRandom days = dice.of(Topic.DAY, seat.number(), 0);
        List<List<Visit>> byDay = new ArrayList<>();
        for (int day = fromDay; day <= toDay; day++) {
            byDay.add(new ArrayList<>());
        }
        for (int number = 0; number < count; number++) {
            int day = day(days.nextInt(DAY_SUM));
            if (day >= fromDay && day <= toDay) {
                byDay.get(day - fromDay).add(visit(seat, number, day, count));
            }
        }
        return byDay.stream().flatMap(List::stream).toList();
    }

    /** All visits of a team. */
    List<Visit> visits(Seat seat) {
        return visits(seat, 0, DAYS - 1);
    }

    private static int day(int point) {
        int left = point;
        int day = 0;
        while (left >= DAY_WEIGHTS[day]) {
            left -= DAY_WEIGHTS[day++];
        }
        return day;
    }

    private Visit visit(Seat seat, int number, int day, int count) {
        SplittableRandom chance = dice.of(Topic.VISIT, seat.number(), number);
        LocalDate on = FIRST_DAY.plusDays(day);
        VisitId id = new VisitId(dice.id(Topic.VISIT_ID, hour(on, chance), seat.number(), number));
        boolean meeting = chance.nextInt(100) < 15;
        VisitFacts facts = new VisitFacts(seat.unit(), on, staffing.person(seat, chance.nextInt(staffing.size(seat))),
                AREAS[chance.nextInt(AREAS.length)], skills(chance),
                meeting ? 5 + chance.nextInt(40) : 1 + chance.nextInt(4), meeting ? null
                        : household(seat, count, chance));
        return new Visit(seat, number, id, facts);
    }

    private static Instant hour(LocalDate on, SplittableRandom chance) {
        int minute = 7 * 60 + chance.nextInt(14 * 60);
        return on.atStartOfDay()
                .plusMinutes(minute)
                .plusNanos(chance.nextInt(60_000) * 1_000_000L)
                .toInstant(ZoneOffset.ofHours(7));
    }

    private static Set<Skill> skills(SplittableRandom chance) {
        EnumSet<Skill> skills = EnumSet.of(SKILLS[chance.nextInt(SKILLS.length)]);
        for (int more = chance.nextInt(3); more > 0; more--) {
            skills.add(SKILLS[chance.nextInt(SKILLS.length)]);
        }
        return skills;
    }

    /** One of the team's households, of which some are met twice or more. */
    private HouseholdRef household(Seat seat, int count, SplittableRandom chance) {
        int households = 3 + count * 3 / 2;
        return new HouseholdRef(dice.id(Topic.HOUSEHOLD, seat.number(), chance.nextInt(households)));
    }

    /** Whether a visit is entered a second time, by mistake: that entry, which is voided later. */
    @Nullable
    Visit enteredTwice(Visit visit) {
        int fate = dice.pick(Topic.AMENDMENT, visit.seat.number(), visit.number, 1_000);
        if (fate >= ENTERED_TWICE) {
            return null;
        }
        int number = visit.number + SECOND_ENTRY;
        Instant noon = visit.facts.occurredOn().atTime(12, 0).toInstant(ZoneOffset.ofHours(7));
        return new Visit(visit.seat, number, new VisitId(dice.id(Topic.VISIT_ID, noon, visit.seat.number(), number)),
                visit.facts);
    }

    /** What a visit is corrected to later, absent where it was right. */
    @Nullable
    VisitFacts corrected(Visit visit) {
        int fate = dice.pick(Topic.AMENDMENT, visit.seat.number(), visit.number, 1_000);
        if (fate < ENTERED_TWICE || fate >= ENTERED_TWICE + CORRECTED) {
            return null;
        }
        VisitFacts was = visit.facts;
        // Half of them were entered for the day before; a correction never leaves the campaign.
        boolean later = fate % 2 == 0 && was.occurredOn().isBefore(LAST_DAY);
        return new VisitFacts(was.unit(), later ? was.occurredOn().plusDays(1) : was.occurredOn(), was.by(), was.area(),
                was.skills(), was.peopleGuided() + 1, was.household());
    }

    /** The team in a seat. */
    TeamId team(Seat seat) {
        return staffing.id(seat);
    }

    /** The seats of all teams. */
    List<Seat> seats() {
        return seats;
    }
}
