package vn.socai.bench.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.socai.bench.Machine;

/** The product as a process of its own, and what the system tells of it. */
final class Server implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/graphql");
    private static final Pattern OFFICER = Pattern.compile("OFFICER\\s+(eyJ\\S+)");

    private final Process process;
    private final Path out;

    private Server(Process process, Path out) {
        this.process = process;
        this.out = out;
    }

    /** The words with which the packed product is started, but for its verb. */
    static List<String> packed(Path jar, List<String> flags) {
        return command(flags, List.of("-jar", jar.toString()));
    }

    /** A start of the product's own main class with what else stands on this process's class path, or in this one file. */
    static List<String> beside(List<String> flags) {
        String path = System.getProperty("java.class.path");
        String main = "vn.socai.Application";
        return path.endsWith("socai-bench.jar")
                ? command(flags, List.of("-Dloader.main=" + main, "-cp", path,
                        "org.springframework.boot.loader.launch.PropertiesLauncher"))
                : command(flags, List.of("-cp", path, main));
    }

    private static List<String> command(List<String> flags, List<String> start) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED", "-XX:MaxTenuringThreshold=1", "-XX:MaxGCPauseMillis=20"));
        if (Runtime.version().feature() >= 24) {
            words.add("--sun-misc-unsafe-memory-access=allow");
        }
        if (Runtime.version().feature() >= 25) {
            words.add("-XX:+UseCompactObjectHeaders");
        }
        words.addAll(flags);
        words.addAll(start);
        return words;
    }

    /** Serves the demonstration of a data directory on a free port; it is loaded first where it is not there. */
    static Server start(List<String> command, Path data, int visits, Map<String, String> environment) {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("demo", "--data", data.toString(), "--visits", String.valueOf(visits), "--port", "0"));
        try {
            Path out = Files.createTempFile("socai-edge", ".out");
            ProcessBuilder builder = new ProcessBuilder(words).redirectOutput(out.toFile())
                    .redirectError(
                            ProcessBuilder.Redirect.appendTo(data.resolveSibling("server.err").toFile()));
            builder.environment().putAll(environment);
            return new Server(builder.start(), out).serving();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Server serving() {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!OFFICER.matcher(said()).find()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroy();
                throw new IllegalStateException("the product does not serve: " + said());
            }
            LockSupport.parkNanos(50_000_000);
        }
        return this;
    }

    private String said() {
        try {
            return Files.readString(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String told(Pattern what) {
        Matcher found = what.matcher(said());
        if (!found.find()) {
            throw new IllegalStateException("the product did not tell " + what);
        }
        return found.group(1);
    }

    URI address() {
        return URI.create("http://localhost:" + told(ADDRESS));
    }

    /** A token of an officer of the whole country. */
    String token() {
        return told(OFFICER);
    }

    /** The time of processors that it has used. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Bytes in memory, as Linux counts them; 0 elsewhere. */
    long resident() {
        return Machine.memory(String.valueOf(process.pid()), "VmRSS");
    }

    /** Bytes of live objects: what a histogram counts, which collects first. */
    long live() {
        String total = jcmd("GC.class_histogram").lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(total.strip().split("\\s+")[2]);
    }

    /** What jcmd answers. */
    String jcmd(String... words) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd")
                .toString(), String.valueOf(process.pid())));
        command.addAll(List.of(words));
        try {
            return new String(new ProcessBuilder(command).redirectErrorStream(true)
                    .start()
                    .getInputStream()
                    .readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Files.deleteIfExists(out);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
