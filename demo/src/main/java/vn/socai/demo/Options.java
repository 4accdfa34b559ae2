package vn.socai.demo;

/**
 * How large a demonstration, and which one.
 *
 * @param seed the same seed and sizes give the same demonstration, to the last id
 * @param teams how many teams at least; the minimum that the programmes and one team per commune ask for is never undercut
 * @param visits how many visits stand at the end
 * @param singlePercent the share of teams that send each visit by itself, 0 to 100; the others send theirs in bulk
 */
public record Options(long seed, int teams, int visits, int singlePercent) {
    /** The most teams; a little above the country's 93,524 of September 2024. */
    public static final int MAX_TEAMS = 100_000;
    /** The most visits: one for each household of the country. */
    public static final int MAX_VISITS = 28_000_000;
    /** The size of the demonstration where nothing else is asked for. */
    public static final Options DEFAULT = new Options(2024_10_10, 0, 200_000, 10);

    public Options {
        if (teams < 0 || teams > MAX_TEAMS) {
            throw new IllegalArgumentException("teams must lie in 0 to " + MAX_TEAMS + ", not " + teams);
        }
        if (visits < 0 || visits > MAX_VISITS) {
            throw new IllegalArgumentException("visits must lie in 0 to " + MAX_VISITS + ", not " + visits);
        }
        if (singlePercent < 0 || singlePercent > 100) {
            throw new IllegalArgumentException("the share of single sending is a percentage, not " + singlePercent);
        }
    }

    /** The same demonstration in other sizes. */
    public Options sized(int newTeams, int newVisits) {
        return new Options(seed, newTeams, newVisits, singlePercent);
    }
}
