package vn.socai.bench;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param visits that a contender holds when it replays
 * @param teams that they are of
 * @param warming rounds of appending that come before those that are counted; of replays it is one
 * @param rounds that are counted
 * @param turn how long a contender appends in a round
 * @param filling how long it is filled at most before it replays
 */
record Plan(int visits, int teams, int warming, int rounds, Duration turn, Duration filling) {
    /** What a run of some twenty-five minutes takes. */
    static final Plan DEFAULT = new Plan(1_000_000, 93_500, 3, 5, Duration.ofSeconds(4), Duration.ofSeconds(25));

    /** Arguments of the command line: visits, teams, rounds; what is not given stays. */
    static Plan of(String... arguments) {
        return new Plan(number(arguments, 0, DEFAULT.visits), number(arguments, 1, DEFAULT.teams), DEFAULT.warming,
                number(arguments, 2, DEFAULT.rounds), DEFAULT.turn, DEFAULT.filling);
    }

    private static int number(String[] arguments, int at, int otherwise) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
    }

    /** The same with so many teams. */
    Plan ofTeams(int number) {
        return new Plan(visits, number, warming, rounds, turn, filling);
    }

    /** The visits of appending: more than anybody brings in within a turn. */
    Workload appending(long seed, int perGroup) {
        return new Workload(seed, (int) Math.min(8_000_000L, 120L * teams * perGroup), teams, perGroup);
    }

    /** The visits of a replay. */
    Workload replaying() {
        return new Workload(3, visits, teams, Math.max(1, visits / teams));
    }
}
