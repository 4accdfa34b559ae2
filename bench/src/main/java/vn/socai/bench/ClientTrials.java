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

    private ClientTrials() {}

    /** Prints a table for the ledgers and one for the whole command path. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Folder folder = new Folder(Path.of(args[0]));
        Plan plan = Plan.DEFAULT;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        try (Postgres postgres = new Postgres()) {
            out.println(trial("100 visits a commit", plan.appending(1, 100), rounds, plan, Contenders.durable(Contenders
                    .of(postgres, new NodePackages(folder.path().resolve("npm")))), folder));
            out.println(trial("The whole command path, 100 visits a call", plan.ofTeams(Bench.DESK_TEAMS)
                    .appending(4, 100),
                    rounds, plan, Contenders.desks(postgres, Bench.DESK_TEAMS), folder));
        }
    }

    private static <T extends Taker> String trial(String title, Workload workload, int rounds, Plan plan,
            List<Entry<T>> contenders, Folder folder) {
        List<Entry<T>> entries = contenders.stream()
                .flatMap(entry -> IntStream.of(TRIED).mapToObj(entry::with))
                .toList();
        return new AppendRounds(workload, Entry::clients, false, plan.warming(), rounds, plan.turn()).run(title,
                entries, folder)
                .table();
    }
}
