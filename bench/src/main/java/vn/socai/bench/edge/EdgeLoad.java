package vn.socai.bench.edge;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * Loads the packed product from outside and prints tables.
 *
 * <p>{@code java -Dloader.main=vn.socai.bench.edge.EdgeLoad -cp bench/target/socai-bench.jar
 * org.springframework.boot.loader.launch.PropertiesLauncher load DIRECTORY [JAR [SECONDS [ROUNDS [EVENTS_PER_SECOND,...]]]]}; for
 * JAR {@code -} means the product's classes as they stand on this class path.
 */
public final class EdgeLoad {
    private static final List<String> FLAGS = List.of("-Xmx2g");
    private static final int VISITS = 200_000;
    private static final int TEAMS = 10_000;

    private final PrintStream out;
    private final Path folder;

    EdgeLoad(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    /** Arguments: what to measure, a directory for what is stored, the packed product, and then each measurement's own. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        EdgeLoad load = new EdgeLoad(out, Path.of(args[1]).toAbsolutePath());
        String jar = args.length > 2 ? args[2] : "infra/target/socai.jar";
        int seconds = args.length > 3 ? Integer.parseInt(args[3]) : 30;
        int rounds = args.length > 4 ? Integer.parseInt(args[4]) : 5;
        String[] rates = (args.length > 5 ? args[5] : "32,500,2000,5000").split(",");
        out.printf(Locale.ROOT, "%s, JDK %s, %d processors shared by server and load; server %s%n", System.getProperty(
                "os.name"), Runtime.version(), Runtime.getRuntime().availableProcessors(), String.join(" ", FLAGS));
        switch (args[0]) {
            case "load" -> load.load(jar.equals("-") ? Server.beside(flags())
                    : Server.packed(Path.of(jar).toAbsolutePath(), flags()), Duration.ofSeconds(seconds), rounds, Stream
                            .of(rates)
                            .mapToInt(Integer::parseInt)
                            .toArray());
            default -> throw new IllegalArgumentException("load, not " + args[0]);
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
        try (Server server = Server.start(command, data, VISITS, Map.of())) {
            Caller caller = new Caller(server.address(), server.token());
            List<Team> teams = Team.some(caller, TEAMS);
            Rounds turns = new Rounds(server, new Dashboards(caller), caller, teams, length);
            out.printf(Locale.ROOT,
                    "%s; %,d teams, %d readers that each ask once a second, %d rounds of %d s and %d s%n",
                    String.join(" ", command.subList(1, command.size())).replaceAll("-cp \\S+", "-cp …"), teams.size(),
                    Dashboards.READERS, rounds,
                    length.toSeconds(), length.toSeconds());
            long begun = bytes(data, "ledger");
            long warm = warmed(turns);
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
            out.printf(Locale.ROOT, "- %,d events: ledger with its indexes %.0f bytes each; server resident %,d MiB%n",
                    events, (double) (bytes(data, "ledger") - begun) / Math.max(1, events), server.resident() >> 20);
        }
    }

    private static long warmed(Rounds turns) {
        return turns.phase(1_000).events() + turns.phase(3_000).events();
    }

    /** A copy of the demonstration, which is loaded where it is not there yet. */
    private Path fresh(List<String> command) {
        Path base = folder.resolve("base");
        Path run = folder.resolve("run");
        try {
            Files.createDirectories(folder);
            if (Files.notExists(base)) {
                Server.start(command, base, VISITS, Map.of()).close();
            }
            FileSystemUtils.deleteRecursively(run);
            FileSystemUtils.copyRecursively(base, run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return run;
    }

    private static long bytes(Path data, String name) {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name) && Files.isRegularFile(file))
                    .filter(file -> !file.toString().endsWith("-shm"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
