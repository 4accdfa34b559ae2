package vn.socai.infra.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.mongo.Connection;
import vn.socai.infra.ledger.mongo.MongoCommitLog;
import vn.socai.infra.ledger.sqlite.SqliteCommitLog;
import vn.socai.ledger.CommitLog;

/**
 * A process that appends as fast as it can until it is killed, and says on its standard output what was acknowledged to it: the
 * position and the ids, a line for each commit.
 */
public final class AppendingChild {
    private static final int THREADS = 8;

    private AppendingChild() {}

    /** {@code store}: a file, or a {@code mongodb://} uri with a database; {@code seed}: of the drafts. */
    public static void main(String[] args) {
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            thrown.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        var log = open(args[0]);
        long seed = Long.parseLong(args[1]);
        for (int i = 0; i < THREADS; i++) {
            var drafts = new Drafts(seed + i);
            Thread.ofPlatform().start(() -> {
                while (true) {
                    var draft = drafts.visits(1 + drafts.below(4));
                    var commit = log.append(draft);
                    say("stored " + commit.position() + " " + draft.marks()
                            .stream()
                            .map(mark -> mark.id().toString())
                            .collect(
                                    Collectors.joining(",")));
                }
            });
        }
    }

    private static CommitLog open(String store) {
        if (!store.startsWith("mongodb://")) {
            return SqliteCommitLog.open(Path.of(store), LeafCodec.ofEvents(), Clock.systemUTC());
        }
        var client = Connection.open(store);
        return MongoCommitLog.open(Connection.database(client, store), LeafCodec.ofEvents(), Clock.systemUTC(), Duration
                .ofMillis(100));
    }

    /** One write for each line, so that a kill cuts no line but the last. */
    private static void say(String line) {
        PrintStream out = System.out;
        synchronized (out) {
            var bytes = (line + "\n").getBytes(StandardCharsets.US_ASCII);
            out.write(bytes, 0, bytes.length);
            out.flush();
        }
    }

    /** Starts one, under another program where {@code before} names one. */
    static Process start(String store, long seed, String... before) throws IOException {
        var command = new ArrayList<>(List.of(before));
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), AppendingChild.class.getName(), store, Long.toString(
                        seed)));
        return new ProcessBuilder(command).redirectError(before.length == 0 ? ProcessBuilder.Redirect.INHERIT
                : ProcessBuilder.Redirect.DISCARD).start();
    }

    /** What it acknowledged, in the order of its lines; a last line without its end is not counted. */
    record Acknowledged(long position, List<UUID> ids) {
        static List<Acknowledged> of(String output) {
            var all = new ArrayList<Acknowledged>();
            int end = output.lastIndexOf('\n');
            for (var line : output.substring(0, end + 1).split("\n")) {
                var parts = line.split(" ");
                // The child's log goes the same way.
                if (parts[0].equals("stored")) {
                    all.add(new Acknowledged(Long.parseLong(parts[1]), Arrays.stream(parts[2].split(","))
                            .map(
                                    UUID::fromString)
                            .toList()));
                }
            }
            return all;
        }
    }
}
