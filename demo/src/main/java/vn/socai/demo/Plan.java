package vn.socai.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.socai.demo.Country.Step;
import vn.socai.demo.Founding.Assignment;

/**
 * The whole demonstration as a value: computed from the map, the seed and the sizes, and from nothing else. Seats are held; teams and
 * visits are made when asked for, the same each time.
 */
record Plan(Options options, Country country, Dice dice, List<Seat> seats, List<Assignment> assignments,
        Staffing staffing, Campaign campaign, Years years) {
    /** The day of whose map every commune gets a team. */
    static final LocalDate MAP_DAY = LocalDate.of(2022, 7, 1);
    /** From when that map is taken as in force, and the invented villages with it. */
    static final LocalDate MAP_FROM = LocalDate.of(2022, 3, 5);

    /** Quang Minh and Chiềng Xuân of Vân Hồ: the one went into Song Khủa, the other into Chiềng Sơn. */
    private static final Set<String> FIRST_TO_WORK = Set.of("04042", "04056");

    static Plan of(Options options, List<Step> map) {
        Country country = Country.on(MAP_DAY, map);
        Dice dice = new Dice(options.seed());
        Founding founding = new Founding(country, dice);
        List<Seat> seats = founding.seats(options.teams());
        return new Plan(options, country, dice, seats, founding.assignments(seats), new Staffing(dice),
                new Campaign(dice, seats, options.visits()), new Years(dice, new Whereabouts(map), workers(options,
                        seats, founding)));
    }

    /**
     * The teams that go on working for years: as many as there are a hundred visits in the campaign, and a hundred more; first those
     * of Quang Minh and Chiềng Xuân and of villages that nobody assigns, then by turns those of the programmes' places and of other
     * divided communes.
     */
    private static List<Seat> workers(Options options, List<Seat> seats, Founding founding) {
        List<Seat> first = new ArrayList<>();
        Map<Custom, List<Seat>> others = new EnumMap<>(Custom.class);
        for (Seat seat : seats) {
            boolean open = seat.custom() == Custom.DIVIDED && founding.leftOpen(seat.commune());
            if ((open && !seat.late()) || FIRST_TO_WORK.contains(seat.commune().code())) {
                first.add(seat);
            } else if (seat.custom() != Custom.ELSEWHERE && !seat.late()) {
                others.computeIfAbsent(seat.custom(), custom -> new ArrayList<>()).add(seat);
            }
        }
        int most = options.visits() == 0 ? 0 : 100 + options.visits() / 100;
        for (int turn = 0; !others.isEmpty() && first.size() < most; turn++) {
            int number = turn;
            others.values().removeIf(all -> all.size() <= number);
            others.values().forEach(all -> first.add(all.get(number)));
        }
        return first.subList(0, Math.min(most, first.size()));
    }

    /** Whether a team sends each visit by itself. */
    boolean single(Seat seat) {
        return dice.pick(Dice.Topic.WEIGHT, seat.number(), 2, 100) < options.singlePercent();
    }
}
