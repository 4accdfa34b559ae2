package vn.socai.infra.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import vn.socai.command.Command;
import vn.socai.command.Desk;
import vn.socai.command.Outcome.Accepted;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.sqlite.SqliteCommitLog;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.visit.VisitCommand.LogVisit;

/**
 * How fast the desk takes visits on SQLite: the whole command path, each acknowledged only when durable. Not a test; run its main.
 *
 * <p>Arguments: a directory, how many teams, how many single visits per client.
 */
final class DeskRates {
    private static final int WARM_UP = 2_000;

    private DeskRates() {}

    public static void main(String[] args) throws Exception {
        int teams = Integer.parseInt(args[1]);
        int each = Integer.parseInt(args[2]);
        for (int clients : new int[]{1, 32, 128}) {
            try (Bench bench = new Bench(Path.of(args[0]), teams)) {
                bench.singles(1, WARM_UP);
                bench.singles(clients, Math.max(200, each / Math.max(1, clients / 4)));
            }
        }
        for (int clients : new int[]{1, 4}) {
            try (Bench bench = new Bench(Path.of(args[0]), teams)) {
                bench.bulk(clients, 5, 1, false);
                bench.bulk(clients, 40, 1, true);
                bench.bulk(clients, 40, 100, true);
            }
        }
    }

    private static final class Bench implements AutoCloseable {
        private final Path data;
        private final SqliteCommitLog log;
        private final Desk desk;
        private final List<TeamId> teams = new ArrayList<>();
        private final List<PersonId> members = new ArrayList<>();
        private final World world = new World(1);

        Bench(Path parent, int count) throws IOException {
            data = Files.createTempDirectory(parent, "rates");
            Clock clock = Clock.fixed(World.NOW, ZoneOffset.UTC);
            log = SqliteCommitLog.open(data.resolve("ledger.db"), LeafCodec.ofEvents(), clock);
            desk = new AxonDesk(log, new Ports(World.UNITS, World.PROGRAMMES, new LedgerTeams(log, null),
                    new LedgerTargets(log), person -> Set.of(), World.REPORTING, new HeapKeyring()), clock,
                    Freshness.ALWAYS);
            long begun = System.nanoTime();
            for (int i = 0; i < count; i += 200) {
                List<Command> commands = new ArrayList<>();
                for (int j = i; j < Math.min(count, i + 200); j++) {
                    teams.add(new TeamId(world.uuid()));
                    members.add(new PersonId(world.uuid()));
                    commands.add(world.establish(teams.getLast()));
                    commands.add(world.join(teams.getLast(), members.getLast()));
                }
                accepted(desk.submit(commands, World.OFFICER));
            }
            System.out.printf("%d teams with a member: %.0f commits/s%n", count,
                    log.head() * 1e9 / (System.nanoTime() - begun));
        }

        void singles(int clients, int each) throws Exception {
            List<List<LogVisit>> work = new ArrayList<>();
            for (int c = 0; c < clients; c++) {
                List<LogVisit> visits = new ArrayList<>();
                for (int i = 0; i < each; i++) {
                    visits.add(visit(c * 31 + i * clients));
                }
                work.add(visits);
            }
            long[] nanos = new long[clients * each];
            long begun = System.nanoTime();
            try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
                List<Future<?>> running = new ArrayList<>();
                for (int c = 0; c < clients; c++) {
                    int client = c;
                    running.add(threads.submit(() -> {
                        for (int i = 0; i < each; i++) {
                            long from = System.nanoTime();
                            accepted(List.of(desk.submit(work.get(client).get(i), World.OFFICER)));
                            nanos[client * each + i] = System.nanoTime() - from;
                        }
                    }));
                }
                for (Future<?> run : running) {
                    run.get();
                }
            }
            long took = System.nanoTime() - begun;
            Arrays.sort(nanos);
            System.out.printf("single visits, %d clients: %.0f/s, p50 %.2f ms, p99 %.2f ms%n", clients,
                    nanos.length * 1e9 / took, nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 99 / 100] / 1e6);
        }

        void bulk(int clients, int calls, int teamsPerCall, boolean print) throws Exception {
            List<List<LogVisit>> work = new ArrayList<>();
            for (int c = 0; c < clients * calls; c++) {
                List<LogVisit> visits = new ArrayList<>();
                for (int i = 0; i < Desk.MAX_ITEMS; i++) {
                    int team = (c * teamsPerCall + i % teamsPerCall) % teams.size();
                    visits.add(world.visit(world.id(), teams.get(team), members.get(team), World.DAY));
                }
                work.add(visits);
            }
            long bytes = size();
            long begun = System.nanoTime();
            try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
                List<Future<?>> running = new ArrayList<>();
                work.forEach(call -> running.add(threads.submit(() -> accepted(desk.submit(call, World.OFFICER)))));
                for (Future<?> run : running) {
                    run.get();
                }
            }
            long took = System.nanoTime() - begun;
            if (print) {
                System.out.printf("bulk of %d on %d streams, %d clients: %.0f visits/s%n", Desk.MAX_ITEMS,
                        teamsPerCall, clients, work.size() * (double) Desk.MAX_ITEMS * 1e9 / took);
                System.out.printf("  about %d bytes/visit on disk%n",
                        (size() - bytes) / (work.size() * Desk.MAX_ITEMS));
            }
        }

        private long size() throws IOException {
            try (var files = Files.list(data)) {
                return files.mapToLong(file -> file.toFile().length()).sum();
            }
        }

        private LogVisit visit(int number) {
            int team = Math.floorMod(number * 7_919, teams.size());
            return world.visit(world.id(), teams.get(team), members.get(team), World.DAY);
        }

        private static void accepted(List<? extends vn.socai.command.Outcome> outcomes) {
            outcomes.forEach(outcome -> {
                if (!(outcome instanceof Accepted)) {
                    throw new IllegalStateException(outcome.toString());
                }
            });
        }

        @Override
        public void close() throws IOException {
            log.close();
            try (var files = Files.walk(data)) {
                files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }
}
