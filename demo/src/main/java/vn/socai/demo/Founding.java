package vn.socai.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.socai.demo.Country.End;
import vn.socai.demo.Country.Place;
import vn.socai.demo.Dice.Topic;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;

/** Decides where teams stand: in every commune of July 2022, and as many as the documents ask for in their own areas. */
final class Founding {
    /** Of the divided communes, one in so many says of none of its villages where it lies, so that the open line shows. */
    static final int LEFT_OPEN = 25;
    private static final int EXTRA_SPREAD = 9;

    /** A village is said to lie in a commune from a day on. */
    record Assignment(Seat village, UnitId commune, LocalDate from) {}

    private final Country country;
    private final Dice dice;

    /** @param country the map of July 2022 */
    Founding(Country country, Dice dice) {
        this.country = country;
        this.dice = dice;
    }

    /** The seats of all teams: the minimum in the order of the communes, then as many more as bring it to {@code teams}. */
    List<Seat> seats(int teams) {
        List<Seat> seats = new ArrayList<>();
        List<Place> open = new ArrayList<>();
        List<Integer> villages = new ArrayList<>();
        for (Place commune : country.at(UnitLevel.COMMUNE)) {
            Custom custom = custom(commune);
            int count = custom == Custom.DIVIDED ? forks(commune.unit()) : custom.villageTeams();
            for (int village = custom.communeTeam() ? 0 : 1; village <= count; village++) {
                seats.add(new Seat(seats.size(), commune, village, custom, false));
            }
            if (custom == Custom.ELSEWHERE || custom == Custom.DIVIDED) {
                open.add(commune);
                villages.add(count);
            }
        }
        further(seats, teams - seats.size(), open, villages);
        return seats;
    }

    /** Further village teams outside the areas whose documents state a minimum, more in some communes than in others. */
    private void further(List<Seat> seats, int count, List<Place> communes, List<Integer> villages) {
        if (count <= 0) {
            return;
        }
        long[] upTo = new long[communes.size()];
        long sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += 1 + dice.pick(Topic.WEIGHT, i, -1, EXTRA_SPREAD);
            upTo[i] = sum;
        }
        long before = 0;
        for (int i = 0; i < upTo.length; i++) {
            long after = count * upTo[i] / sum;
            Place commune = communes.get(i);
            for (int n = 1; n <= after - before; n++) {
                seats.add(new Seat(seats.size(), commune, villages.get(i) + n, custom(commune), true));
            }
            before = after;
        }
    }

    private Custom custom(Place commune) {
        Place district = country.above(commune);
        return switch (country.above(district).code()) {
            case "10" -> Custom.LAO_CAI;
            case "58" -> Custom.NINH_THUAN;
            default -> switch (district.code()) {
                case "168" -> Custom.PHU_LUONG;
                case "128" -> commune.code().equals("04042") ? Custom.QUANG_MINH : Custom.VAN_HO;
                default -> forks(commune.unit()) > 1 ? Custom.DIVIDED : Custom.ELSEWHERE;
            };
        };
    }

    /** Into how many communes a commune was divided, on the way to today's map. */
    private int forks(UnitId commune) {
        End end = country.end(commune);
        if (end == null || end.successors().isEmpty()) {
            return 1;
        }
        return end.successors().size() > 1 ? end.successors().size() : forks(end.successors().getFirst());
    }

    /** Where the villages of divided communes lie since the division, but for those left open. */
    List<Assignment> assignments(List<Seat> seats) {
        List<Assignment> all = new ArrayList<>();
        for (Seat seat : seats) {
            if (seat.village() > 0 && forks(seat.commune().unit()) > 1 && !leftOpen(seat.commune())) {
                assign(seat, seat.commune().unit(), all);
            }
        }
        return all;
    }

    boolean leftOpen(Place commune) {
        return dice.pick(Topic.ASSIGNMENT, Long.parseLong(commune.code()), 0, LEFT_OPEN) == 0;
    }

    private void assign(Seat seat, UnitId unit, List<Assignment> all) {
        End end = country.end(unit);
        if (end == null || end.successors().isEmpty()) {
            return;
        }
        UnitId next = end.successors().get((seat.village() - 1) % end.successors().size());
        if (end.successors().size() > 1) {
            all.add(new Assignment(seat, next, end.day()));
        }
        assign(seat, next, all);
    }
}
