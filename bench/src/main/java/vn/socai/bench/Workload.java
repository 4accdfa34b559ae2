package vn.socai.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Visits of teams in communes of provinces, made up from their numbers, so that any number of them takes no room.
 *
 * <p>They come in groups: what one team hands in of one month. No two groups are of the same team and month.
 *
 * @param visits how many
 * @param teams how many
 * @param perGroup how many visits a group has; the last may have fewer
 */
public record Workload(long seed, int visits, int teams, int perGroup) {
    /** Today's provinces. */
    public static final int PROVINCES = 34;
    /** Today's communes. */
    public static final int COMMUNES = 3_321;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    public Workload {
        if (groups(visits, perGroup) > 120L * teams) {
            throw new IllegalArgumentException("more groups than teams have months in ten years");
        }
    }

    private static int groups(int visits, int perGroup) {
        return (visits + perGroup - 1) / perGroup;
    }

    /** How many groups there are. */
    public int groups() {
        return groups(visits, perGroup);
    }

    /** A group, from 0. */
    public List<Visit> group(int number) {
        // Neighbours in time are not neighbours in the country.
        int team = (int) ((number * 7_919L) % teams);
        LocalDate month = FIRST.plusMonths(number / teams);
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        List<Visit> group = new ArrayList<>(perGroup);
        int size = Math.min(perGroup, visits - number * perGroup);
        UUID member = new UUID(2, team);
        for (int i = 0; i < size; i++) {
            group.add(new Visit(new UUID(random.nextLong(), random.nextLong()), team, commune(team), i, month.plusDays(
                    random.nextInt(28)), member, random.nextInt(3), random.nextInt(5), random.nextInt(1, 9), new UUID(
                            random.nextLong(), random.nextLong())));
        }
        return group;
    }

    /** The commune of a team. */
    public static int commune(int team) {
        return team % COMMUNES;
    }

    /** The province of a commune. */
    public static int province(int commune) {
        return commune % PROVINCES;
    }
}
