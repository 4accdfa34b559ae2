package vn.socai.infra.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.CRC32C;

import org.jspecify.annotations.Nullable;

import vn.socai.infra.ledger.Drafts;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.sqlite.SqliteCommitLog;

/** A data directory with a ledger and a notary, and what can be done to it from outside while nothing runs. */
final class Premises implements AutoCloseable {
    static final Instant MORNING = Instant.parse("2025-07-01T01:00:00Z");
    final Path directory;
    final AtomicReference<Instant> now = new AtomicReference<>(MORNING);
    private final Drafts drafts;
    private @Nullable SqliteCommitLog log;
    private @Nullable Notary notary;

    Premises(Path directory, long seed) {
        this.directory = directory;
        drafts = new Drafts(seed);
    }

    Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now.get();
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
    }

    Path path(String name) {
        return directory.resolve(name);
    }

    SqliteCommitLog openLedger() {
        log = SqliteCommitLog.open(path("ledger.db"), LeafCodec.ofEvents(), clock());
        return log;
    }

    Notary open() {
        return open(null, 100_000);
    }

    Notary open(@Nullable String key, long atOnce) {
        notary = Notary.open(directory, log == null ? openLedger() : log, clock(), key, atOnce);
        return notary;
    }

    SqliteCommitLog log() {
        return log;
    }

    void append(int commits) {
        for (int i = 0; i < commits; i++) {
            log.append(drafts.visits(1));
        }
    }

    @Override
    public void close() {
        if (notary != null) {
            notary.close();
            notary = null;
        }
        if (log != null) {
            log.close();
            log = null;
        }
    }

    /** Puts a copy of the ledger aside, as a backup. */
    void backUp(String to) {
        copy("ledger.db", to);
    }

    void copy(String from, String to) {
        try {
            Files.copy(path(from), path(to), StandardCopyOption.REPLACE_EXISTING);
            for (String suffix : List.of("-wal", "-shm")) {
                Files.deleteIfExists(path(to + suffix));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String name) {
        try {
            for (String suffix : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(path(name + suffix));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void sql(String file, String... statements) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path(file));
                var statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes the last byte of a commit, which lies in its event, and mends the checksum. */
    void alter(long position) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path("ledger.db"));
                var select = connection.prepareStatement("SELECT leaf FROM commits WHERE position = ?");
                var update = connection.prepareStatement("UPDATE commits SET leaf = ?, crc = ? WHERE position = ?")) {
            select.setLong(1, position);
            byte[] leaf = select.executeQuery().getBytes(1);
            leaf[leaf.length - 1] ^= 1;
            CRC32C crc = new CRC32C();
            crc.update(leaf);
            update.setBytes(1, leaf);
            update.setLong(2, crc.getValue() ^ position);
            update.setLong(3, position);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
