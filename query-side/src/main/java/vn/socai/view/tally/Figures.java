package vn.socai.view.tally;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.socai.value.ActivityArea;
import vn.socai.value.Skill;
import vn.socai.value.TeamLevel;

/**
 * Figures of a unit in a window. They add over units and, but for the states (teams, members, targets), over days.
 *
 * @param teams teams in being, by level; every level has its line
 * @param members memberships in these teams
 * @param visits visits that stand
 * @param peopleGuided people guided, counted at each visit
 * @param skills visits at which the skill was taught; every skill has its line
 * @param areas visits by what they are about; every area has its line
 * @param households distinct households visited in the window; absent where a window does not offer it
 * @param targets targets that had begun
 * @param targetsMet those of them that are met
 */
public record Figures(Map<TeamLevel, Long> teams, long members, long visits, long peopleGuided,
        Map<Skill, Long> skills, Map<ActivityArea, Long> areas, @Nullable Long households, long targets,
        long targetsMet) {

    /** Nothing at all, with distinct households. */
    public static final Figures NONE = new Figures(Map.of(), 0, 0, 0, Map.of(), Map.of(), 0L, 0, 0);

    public Figures {
        teams = full(TeamLevel.class, teams);
        skills = full(Skill.class, skills);
        areas = full(ActivityArea.class, areas);
    }

    /** Figures made of single ones, with distinct households; all teams are those of all levels, whatever is said of them. */
    public static Figures of(Map<Figure, Long> amounts) {
        Map<TeamLevel, Long> teams = new EnumMap<>(TeamLevel.class);
        Map<Skill, Long> skills = new EnumMap<>(Skill.class);
        Map<ActivityArea, Long> areas = new EnumMap<>(ActivityArea.class);
        amounts.forEach((figure, amount) -> {
            switch (figure) {
                case Figure.TeamsOfLevel f -> teams.put(f.level(), amount);
                case Figure.Taught f -> skills.put(f.skill(), amount);
                case Figure.About f -> areas.put(f.area(), amount);
                default -> {
                    // Read by its name below.
                }
            }
        });
        return new Figures(teams, amount(amounts, new Figure.Members()), amount(amounts, new Figure.Visits()), amount(
                amounts, new Figure.PeopleGuided()), skills, areas, amount(amounts, new Figure.Households()), amount(
                        amounts, new Figure.Targets()), amount(amounts, new Figure.TargetsMet()));
    }

    /** Figures from a row of numbers by their {@link Slot}, with the households that stand in one of them, -1 for none. */
    static Figures of(long[] row, int households) {
        Map<TeamLevel, Long> teams = new EnumMap<>(TeamLevel.class);
        for (TeamLevel level : TeamLevel.values()) {
            teams.put(level, row[Slot.teams(level)]);
        }
        Map<Skill, Long> skills = new EnumMap<>(Skill.class);
        for (Skill skill : Skill.values()) {
            skills.put(skill, row[Slot.skill(skill)]);
        }
        Map<ActivityArea, Long> areas = new EnumMap<>(ActivityArea.class);
        for (ActivityArea area : ActivityArea.values()) {
            areas.put(area, row[Slot.area(area)]);
        }
        @Nullable
        Long distinct = households < 0 ? null : row[households];
        return new Figures(teams, row[Slot.MEMBERS], row[Slot.VISITS], row[Slot.PEOPLE], skills, areas, distinct,
                row[Slot.TARGETS], row[Slot.TARGETS_MET]);
    }

    private static long amount(Map<Figure, Long> amounts, Figure figure) {
        return amounts.getOrDefault(figure, 0L);
    }

    /** All teams of all levels. */
    public long allTeams() {
        return teams.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether there is nothing to tell. */
    public boolean isZero() {
        return allTeams() == 0 && members == 0 && visits == 0 && peopleGuided == 0 && targets == 0 && targetsMet == 0
                && (households == null || households == 0);
    }

    /** The figures of both together; households are absent where either lacks them. */
    public Figures plus(Figures other) {
        Long both = households == null || other.households == null ? null : households + other.households;
        return new Figures(sum(TeamLevel.class, teams, other.teams), members + other.members, visits + other.visits,
                peopleGuided + other.peopleGuided, sum(Skill.class, skills, other.skills),
                sum(ActivityArea.class, areas, other.areas), both, targets + other.targets,
                targetsMet + other.targetsMet);
    }

    private static <K extends Enum<K>> Map<K, Long> full(Class<K> type, Map<K, Long> some) {
        Map<K, Long> all = new EnumMap<>(type);
        for (K key : type.getEnumConstants()) {
            all.put(key, some.getOrDefault(key, 0L));
        }
        return Collections.unmodifiableMap(all);
    }

    private static <K extends Enum<K>> Map<K, Long> sum(Class<K> type, Map<K, Long> a, Map<K, Long> b) {
        Map<K, Long> all = new EnumMap<>(type);
        for (K key : type.getEnumConstants()) {
            all.put(key, a.getOrDefault(key, 0L) + b.getOrDefault(key, 0L));
        }
        return all;
    }
}
