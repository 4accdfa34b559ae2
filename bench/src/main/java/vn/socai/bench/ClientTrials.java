package vn.socai.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tries with how many clients each contender takes calls of a hundred visits fastest, so that the tables can have each at its best.
 *
 * <p>{@code java -cp ... vn.socai.bench.ClientTrials DIRECTORY [ROUNDS]}; the outcome stands in {@code decisions/0001-peers.md}.
 */
final class ClientTrials {
    private static final int[] TRIED = {4, 8, 16, 32, 64};

    private final Folder folder;
    private final int rounds;

    private ClientTrials(Folder folder, int rounds) {
        this.folder = folder;
        this.rounds = rounds;
    }

    /** Prints a table for the ledgers and one for the whole command path. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path path = Path.of(args[0]);
        NodePackages packages = new NodePackages(path.resolve("npm"));
        packages.bring();
        ClientTrials trials = new ClientTrials(new Folder(path), args.length > 1 ? Integer.parseInt(args[1]) : 3);
        Plan plan = Plan.DEFAULT;
        try (Postgres postgres = new Postgres()) {
            out.println(trials.of("100 visits a commit", plan, Contenders.durable(Contenders.of(postgres, packages))));
            out.println(trials.of("The whole command path, 100 visits a call", plan.ofTeams(Bench.DESK_TEAMS),
                    Contenders.desks(postgres, Bench.DESK_TEAMS)));
        }
    }

    private <T extends Taker> String of(String title, Plan plan, List<Entry<T>> contenders) {
        List<Entry<T>> entries = contenders.stream()
                .flatMap(entry -> IntStream.of(TRIED).mapToObj(entry::with))
                .toList();
        return new AppendRounds(plan.appending(1, Tables.BULK), false, plan.warming(), rounds, plan.turn())
                .run(title, entries, folder)
                .table();
    }
}
