package vn.socai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.mongo.MongoCommitLog;
import vn.socai.infra.ledger.sqlite.SqliteCommitLog;
import vn.socai.ledger.CommitLog;

/** Sổ Cái's ledger, and its own roll-ups folded into its own store of views, which is SQLite's. */
final class Product implements Contender {
    /** One for all turns, as a program has one: its code is made when it is, and would be compiled anew in each turn. */
    private static final LeafCodec LEAVES = LeafCodec.ofEvents();
    private static final Duration TAIL_EVERY = Duration.ofMillis(100);

    private final Path folder;
    private final CommitLog log;
    private final LongSupplier bytes;
    private final Runnable behind;
    private int replays;

    private Product(Path folder, CommitLog log, LongSupplier bytes, Runnable behind) {
        this.folder = folder;
        this.log = log;
        this.bytes = bytes;
        this.behind = behind;
        log.append(VisitDrafts.map());
    }

    /** Its ledger in SQLite. */
    static Product onSqlite(Path folder) {
        return new Product(folder, SqliteCommitLog.open(ledger(folder), LEAVES, Clock
                .systemUTC()), () -> bytes(folder), () -> {});
    }

    /** The file of a ledger in SQLite. */
    static Path ledger(Path folder) {
        return folder.resolve("ledger.db");
    }

    /** Its ledger in a database of its own in MongoDB, which goes away with it. */
    static Product onMongo(Path folder, String uri) {
        MongoClient client = vn.socai.infra.ledger.mongo.Connection.open(uri);
        MongoDatabase database = client.getDatabase("socai_bench_" + UUID.randomUUID());
        return new Product(folder, MongoCommitLog.open(database, LEAVES, Clock.systemUTC(), TAIL_EVERY),
                () -> bytes(database), () -> {
                    database.drop();
                    client.close();
                });
    }

    @Override
    public void append(List<Visit> visits) {
        log.append(VisitDrafts.of(visits));
    }

    /** Where its recounts keep what they read. */
    Path segment() {
        return segment(folder);
    }

    static Path segment(Path folder) {
        return folder.resolve("visits.segment");
    }

    CommitLog log() {
        return log;
    }

    /** As a rebuild does it, versions of every commit included, so that any position can be asked for afterwards. */
    @Override
    public RollUps replay() {
        Path file = folder.resolve("views-" + replays++ + ".db");
        try (ProductViews views = new ProductViews(file, log)) {
            views.catchUp();
            return views.rollUps();
        } finally {
            delete(file);
        }
    }

    @Override
    public long bytes() {
        return bytes.getAsLong();
    }

    /** What the files of a ledger in SQLite take, after a checkpoint: what still stands in the write-ahead log would be counted twice. */
    static long bytes(Path folder) {
        try (Connection own = DriverManager.getConnection("jdbc:sqlite:" + ledger(folder));
                Statement statement = own.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("ledger"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static long bytes(MongoDatabase database) {
        Document told = database.runCommand(new Document("dbStats", 1));
        return told.get("storageSize", Number.class).longValue() + told.get("indexSize", Number.class).longValue();
    }

    private static void delete(Path file) {
        for (String suffix : List.of("", "-wal", "-shm")) {
            try {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    @Override
    public void close() {
        log.close();
        behind.run();
    }
}
