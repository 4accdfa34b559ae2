package vn.socai.infra.proof;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

import vn.socai.infra.ledger.LedgerNotOpened;
import vn.socai.proof.BadProof;
import vn.socai.proof.Checkpoint;
import vn.socai.proof.Cosignature;
import vn.socai.proof.NoteSignature;
import vn.socai.proof.SignedCheckpoint;
import vn.socai.proof.SignedNote;
import vn.socai.proof.SigningKeyRecord;
import vn.socai.proof.VerifierKey;
import vn.socai.view.StoreUnavailable;

/**
 * Every checkpoint that was signed and every key that signed, apart from the ledger: what a ledger that was cut or put back is caught
 * by. The file itself refuses changes; it is only added to.
 */
final class CheckpointFile implements AutoCloseable {
    private static final String[] TABLES = {
            "CREATE TABLE IF NOT EXISTS checkpoint (size INTEGER PRIMARY KEY, signed_at INTEGER NOT NULL, note TEXT NOT NULL) STRICT",
            "CREATE TABLE IF NOT EXISTS key (number INTEGER PRIMARY KEY, vkey TEXT NOT NULL UNIQUE, since INTEGER NOT NULL,"
                    + " after_size INTEGER NOT NULL) STRICT",
            "CREATE TABLE IF NOT EXISTS cosignature (size INTEGER NOT NULL, vkey TEXT NOT NULL, line TEXT NOT NULL,"
                    + " PRIMARY KEY (size, vkey)) STRICT"};
    private final Connection connection;

    /**
     * Opens the file or makes it.
     *
     * @throws LedgerNotOpened {@code CHECKPOINTS_UNREADABLE}: it is evidence, and is never begun anew by itself
     */
    CheckpointFile(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(10_000);
        try {
            connection = config.createConnection("jdbc:sqlite:" + file);
            try (Statement statement = connection.createStatement()) {
                for (String table : TABLES) {
                    statement.execute(table);
                }
                for (String table : List.of("checkpoint", "key", "cosignature")) {
                    for (String change : List.of("update", "delete")) {
                        statement.execute("CREATE TRIGGER IF NOT EXISTS " + table + "_no_" + change + " BEFORE "
                                + change + " ON " + table + " BEGIN SELECT RAISE(ABORT, 'only added to'); END");
                    }
                }
            } catch (SQLException unreadable) {
                connection.close();
                throw unreadable;
            }
        } catch (SQLException unreadable) {
            throw new LedgerNotOpened("CHECKPOINTS_UNREADABLE", "Không đọc được các điểm kiểm đã ký trong " + file
                    + ".", "The signed checkpoints in " + file + " cannot be read.", unreadable);
        }
    }

    /** @throws LedgerNotOpened where what is kept is no checkpoint */
    synchronized Optional<SignedCheckpoint> latest() {
        return one("SELECT signed_at, note FROM checkpoint ORDER BY size DESC LIMIT 1", null);
    }

    synchronized Optional<SignedCheckpoint> at(long size) {
        return one("SELECT signed_at, note FROM checkpoint WHERE size = ?", size);
    }

    /** The first that covers a position. */
    synchronized Optional<SignedCheckpoint> covering(long position) {
        return one("SELECT signed_at, note FROM checkpoint WHERE size >= ? ORDER BY size LIMIT 1", position);
    }

    /** Every checkpoint, the smallest first. */
    synchronized List<SignedCheckpoint> all() {
        return some("SELECT signed_at, note FROM checkpoint ORDER BY size", null);
    }

    private Optional<SignedCheckpoint> one(String sql, @Nullable Long size) {
        return some(sql, size).stream().findFirst();
    }

    private List<SignedCheckpoint> some(String sql, @Nullable Long size) {
        List<SignedCheckpoint> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            if (size != null) {
                select.setLong(1, size);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    SignedNote note = SignedNote.parse(row.getString(2));
                    found.add(new SignedCheckpoint(Checkpoint.parse(note.text()), note, Instant.ofEpochMilli(row
                            .getLong(1))));
                }
            }
            return found;
        } catch (BadProof changed) {
            throw new LedgerNotOpened("CHECKPOINTS_UNREADABLE", "Một điểm kiểm đã lưu bị hỏng: " + changed.vi(),
                    "A checkpoint that was kept is damaged: " + changed.en(), changed);
        } catch (SQLException failed) {
            throw unavailable(failed);
        }
    }

    /** The cosignatures of the checkpoint of a size, by their witnesses' keys. */
    synchronized List<Cosignature> cosignatures(SignedCheckpoint signed) {
        List<Cosignature> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT vkey, line FROM cosignature WHERE size = ? ORDER BY vkey")) {
            select.setLong(1, signed.checkpoint().size());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(Cosignature.of(signed.note().text(), VerifierKey.parse(row.getString(1)), NoteSignature
                            .parse(row.getString(2))));
                }
            }
            return found;
        } catch (BadProof changed) {
            throw new LedgerNotOpened("CHECKPOINTS_UNREADABLE", "Một chữ ký của nhân chứng bị hỏng: " + changed.vi(),
                    "A witness's signature that was kept is damaged: " + changed.en(), changed);
        } catch (SQLException failed) {
            throw unavailable(failed);
        }
    }

    /** Keeps a cosignature; a witness's second one of the same checkpoint is passed over. */
    synchronized void add(long size, Cosignature cosignature) {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO cosignature (size, vkey, line) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")) {
            insert.setLong(1, size);
            insert.setString(2, cosignature.witness().text());
            insert.setString(3, cosignature.signature().line());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw unavailable(failed);
        }
    }

    /** Every key that has signed, in the order in which they began. */
    synchronized List<SigningKeyRecord> keys() {
        List<SigningKeyRecord> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT vkey, since, after_size FROM key ORDER BY number")) {
            while (row.next()) {
                keys.add(new SigningKeyRecord(VerifierKey.parse(row.getString(1)), Instant.ofEpochMilli(row.getLong(2)),
                        row.getLong(3)));
            }
            return keys;
        } catch (BadProof changed) {
            throw new LedgerNotOpened("CHECKPOINTS_UNREADABLE", "Một khoá công khai đã lưu bị hỏng: " + changed.vi(),
                    "A public key that was kept is damaged: " + changed.en(), changed);
        } catch (SQLException failed) {
            throw unavailable(failed);
        }
    }

    /** Records that a key begins to sign; one that has signed before is passed over. */
    synchronized void begin(SigningKeyRecord key) {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO key (vkey, since, after_size) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")) {
            insert.setString(1, key.key().text());
            insert.setLong(2, key.since().toEpochMilli());
            insert.setLong(3, key.afterSize());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw unavailable(failed);
        }
    }

    /** Keeps a checkpoint; durable before this returns. */
    synchronized void add(SignedCheckpoint signed) {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO checkpoint (size, signed_at, note) VALUES (?, ?, ?)")) {
            insert.setLong(1, signed.checkpoint().size());
            insert.setLong(2, signed.signedAt().toEpochMilli());
            insert.setString(3, signed.note().print());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw unavailable(failed);
        }
    }

    private static StoreUnavailable unavailable(SQLException failed) {
        return new StoreUnavailable("the signed checkpoints cannot be kept or read now", failed);
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw unavailable(failed);
        }
    }
}
