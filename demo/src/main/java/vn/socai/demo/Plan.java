package vn.socai.demo;

import java.time.LocalDate;
import java.util.List;

import vn.socai.demo.Country.Step;
import vn.socai.demo.Founding.Assignment;

/**
 * The whole demonstration as a value: computed from the map, the seed and the sizes, and from nothing else. Seats are held; teams and
 * visits are made when asked for, the same each time.
 */
record Plan(Options options, Country country, Dice dice, List<Seat> seats, List<Assignment> assignments,
        Staffing staffing, Campaign campaign) {
    /** The day of whose map every commune gets a team. */
    static final LocalDate MAP_DAY = LocalDate.of(2022, 7, 1);
    /** From when that map is taken as in force, and the invented villages with it. */
    static final LocalDate MAP_FROM = LocalDate.of(2022, 3, 5);

    static Plan of(Options options, List<Step> map) {
        Country country = Country.on(MAP_DAY, map);
        Dice dice = new Dice(options.seed());
        Founding founding = new Founding(country, dice);
        List<Seat> seats = founding.seats(options.teams());
        return new Plan(options, country, dice, seats, founding.assignments(seats), new Staffing(dice),
                new Campaign(dice, seats, options.visits()));
    }

    /** Whether a team sends each visit by itself. */
    boolean single(Seat seat) {
        return dice.pick(Dice.Topic.WEIGHT, seat.number(), 2, 100) < options.singlePercent();
    }
}
