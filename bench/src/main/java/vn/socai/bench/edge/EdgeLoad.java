package vn.socai.bench.edge;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * Loads the packed product from outside and prints tables.
 *
 * <p>{@code java -Dloader.main=vn.socai.bench.edge.EdgeLoad -cp bench/target/socai-bench.jar
 * org.springframework.boot.loader.launch.PropertiesLauncher load DIRECTORY [JAR [SECONDS [ROUNDS [EVENTS_PER_SECOND,...]]]]},
 * {@code rest DIRECTORY - [SECONDS [ROUNDS]]} or {@code streams DIRECTORY [JAR [SUBSCRIPTIONS [ROUNDS]]]}; for
 * JAR {@code -} means the product's classes as they stand on this class path.
 */
public final class EdgeLoad {
    /** A heap of one size: left to grow, it stays small and is collected three times as often. */
    private static final List<String> FLAGS = List.of("-Xms2g", "-Xmx2g");
    /** The ledger's files; its log is told apart, since it is as long however few events there are. */
    private static final Pattern LEDGER = Pattern.compile("ledger(?!.*-(wal|shm)$).*");
    private static final Pattern LOG = Pattern.compile("ledger.*-wal");
    private static final int WARMING = 3;
    private static final int TEAMS = 10_000;

    private final PrintStream out;
    private final Path folder;
    private final int visits;

    /** @param visits of the demonstration that is served */
    EdgeLoad(PrintStream out, Path folder, int visits) {
        this.out = out;
        this.folder = folder;
        this.visits = visits;
    }

    /** Arguments: what to measure, a directory for what is stored, and the measurement's own, of which all may be left out. */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        EdgeLoad load = new EdgeLoad(out, Path.of(args[1]).toAbsolutePath(), 200_000);
        String jar = argument(args, 2, "infra/target/socai.jar");
        List<String> command = jar.equals("-") ? Server.beside(flags())
                : Server.packed(Path.of(jar).toAbsolutePath(), flags());
        out.printf(Locale.ROOT, "%s, JDK %s, %d processors shared by server and load; server %s%n", System.getProperty(
                "os.name"), Runtime.version(), Runtime.getRuntime().availableProcessors(), String.join(" ", command
                        .subList(1, command.size())).replaceAll("-cp \\S+", "-cp …"));
        int rounds = Integer.parseInt(argument(args, 4, "5"));
        switch (args[0]) {
            case "load" -> load.load(command, Duration.ofSeconds(Integer.parseInt(argument(args, 3, "30"))), rounds,
                    Stream.of(argument(args, 5, "32,500,2000,5000").split(",")).mapToInt(Integer::parseInt).toArray());
            case "rest" -> load.rest(Integer.parseInt(argument(args, 3, "10")), rounds);
            case "streams" -> load.streams(command, Integer.parseInt(argument(args, 3, "10000")), rounds);
            default -> throw new IllegalArgumentException("load, rest or streams, not " + args[0]);
        }
    }

    private static String argument(String[] args, int index, String otherwise) {
        return args.length > index ? args[index] : otherwise;
    }

    /** GraphQL beside the bare control: in the product's own classes, since the packed product has no such control. */
    void rest(int seconds, int rounds) throws IOException, InterruptedException {
        if (!RestBeside.possible()) {
            out.println("wrk is missing (apt-get install wrk): GraphQL beside bare REST is left out");
            return;
        }
        List<String> command = Server.beside(flags());
        try (Server server = Server.start(command, fresh(command), visits, Map.of("SOCAI_BENCH_REST", "true"))) {
            RestBeside beside = new RestBeside(out, server, folder, seconds);
            out.printf(Locale.ROOT,
                    "the product's main class with the bare control on its class path; wrk -t1, %d rounds of %d s each%n",
                    rounds, seconds);
            out.println(RestBeside.HEAD);
            beside.measure("provinces", "34 x 6", 8, rounds);
            beside.measure("communes", "3,321 x 6", 4, rounds);
        }
    }

    /** Subscriptions held on a tenth as many connections, then each on a connection of its own. */
    void streams(List<String> command, int subscriptions, int rounds) throws IOException, InterruptedException {
        String most = String.valueOf(subscriptions * 2);
        try (Server server = Server.start(command, fresh(command), visits, Map.of("SOCAI_SECURITY_STREAMSPERCALLER",
                most,
                "SERVER_TOMCAT_MAXCONNECTIONS", most, "SERVER_TOMCAT_ACCEPTCOUNT", "1000"))) {
            Caller caller = new Caller(server.address(), server.token());
            FanOut fanOut = new FanOut(out, server, caller, Team.some(caller, 100));
            out.println(FanOut.HEAD);
            fanOut.measure(subscriptions / 10, 10, rounds);
            fanOut.measure(subscriptions, 1, rounds);
        }
    }

    /** What the server's JVM is given; more through a property, such as a recording for a profile. */
    private static List<String> flags() {
        return Stream.concat(FLAGS.stream(), Stream.of(System.getProperty("server.flags", "").split(" ")))
                .filter(flag -> !flag.isBlank())
                .toList();
    }

    /** Reads alone and under each load, by turns, after a warm-up that does not count. */
    void load(List<String> command, Duration length, int rounds, int... rates) {
        Path data = fresh(command);
        try (Server server = Server.start(command, data, visits, Map.of())) {
            Caller caller = new Caller(server.address(), server.token());
            List<Team> teams = Team.some(caller, TEAMS);
            Rounds turns = new Rounds(server, new Dashboards(caller), caller, teams, length);
            out.printf(Locale.ROOT,
                    "%s; %,d teams, %d readers that each ask once a second, %d rounds of %d s and %d s%n",
                    String.join(" ", command.subList(1, command.size())).replaceAll("-cp \\S+", "-cp …"), teams.size(),
                    Dashboards.READERS, rounds,
                    length.toSeconds(), length.toSeconds());
            long begun = bytes(data, LEDGER);
            long warm = warmed(turns, rates);
            out.println(LoadTable.HEAD);
            List<LoadTable> tables = new ArrayList<>();
            for (int rate : rates) {
                List<Phase> idle = new ArrayList<>();
                List<Phase> loaded = new ArrayList<>();
                for (int round = 0; round < rounds; round++) {
                    idle.add(turns.idle());
                    loaded.add(turns.phase(rate));
                }
                tables.add(new LoadTable(String.valueOf(rate), idle, loaded));
                out.println(tables.getLast().line());
            }
            out.println();
            tables.forEach(table -> out.println("- " + table.together()));
            long events = warm + tables.stream()
                    .flatMap(table -> table.loaded().stream())
                    .mapToLong(Phase::events)
                    .sum();
            out.printf(Locale.ROOT,
                    "- %,d events: ledger with its indexes %.0f bytes each, beside a write-ahead log of %,d MiB; server resident %,d MiB%n",
                    events, (double) (bytes(data, LEDGER) - begun) / Math.max(1, events), bytes(data, LOG) >> 20, server
                            .resident() >> 20);
        }
    }

    /** Until the JVM has compiled what the load runs; what it compiles takes as long as what it serves at first. */
    private static long warmed(Rounds turns, int... rates) {
        long events = turns.phase(1_000).events();
        int most = Arrays.stream(rates).max().orElse(0);
        for (int phase = 0; phase < WARMING; phase++) {
            events += turns.phase(most).events();
        }
        return events;
    }

    /** A copy of the demonstration, which is loaded where it is not there yet. */
    private Path fresh(List<String> command) {
        Path base = folder.resolve("base");
        Path run = folder.resolve("run");
        try {
            Files.createDirectories(folder);
            if (Files.notExists(base)) {
                Server.start(command, base, visits, Map.of()).close();
            }
            FileSystemUtils.deleteRecursively(run);
            FileSystemUtils.copyRecursively(base, run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return run;
    }

    private static long bytes(Path data, Pattern names) {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(file -> names.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(
                    file))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
