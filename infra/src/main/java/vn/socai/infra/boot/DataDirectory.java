package vn.socai.infra.boot;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

import vn.socai.infra.boot.Complaint.Kind;

/** The directory that holds what must outlive the process. Held by one process at a time: two would lose each other's keys. */
public final class DataDirectory implements AutoCloseable {
    private static final String LEDGER = "ledger.db";

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Makes the directory where it is missing, and takes it.
     *
     * @throws Complaint where it cannot be made or written, or another process holds it
     */
    public static DataDirectory open(Path path) {
        FileChannel channel;
        try {
            Files.createDirectories(path);
            channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new Complaint(Kind.DATA_DIRECTORY_UNUSABLE, "Không ghi được vào thư mục dữ liệu " + path + ".",
                    "The data directory " + path + " cannot be written.", e);
        }
        try {
            if (lock(channel) != null) {
                return new DataDirectory(path, channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new Complaint(Kind.DATA_DIRECTORY_UNUSABLE, "Không khoá được thư mục dữ liệu " + path + ".",
                    "The data directory " + path + " cannot be locked.", e);
        }
        throw new Complaint(Kind.DATA_DIRECTORY_IN_USE, "Một tiến trình khác đang dùng thư mục dữ liệu " + path + ".",
                "Another process is using the data directory " + path + ".");
    }

    /** @throws Complaint where no ledger stands in a directory: whoever mistypes its name is not told that all is well with an empty one */
    static void needLedger(Path path) {
        need(path, LEDGER, "sổ cái nào", "ledger");
    }

    /** @throws Complaint where a file is missing, by what it is called in each language */
    static void need(Path path, String file, String vi, String en) {
        if (!Files.exists(path.resolve(file))) {
            throw new Complaint(Kind.DATA_DIRECTORY_UNUSABLE, "Thư mục " + path + " không có " + vi + ".",
                    "There is no " + en + " in the directory " + path + ".");
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** The directory itself. */
    public Path path() {
        return path;
    }

    /** The ledger, where no other store is named. */
    public Path ledger() {
        return path.resolve(LEDGER);
    }

    /** The views, where no other store is named; disposable. */
    public Path views() {
        return path.resolve("views.db");
    }

    /** What operators did with the views. */
    public Path operations() {
        return path.resolve("operations.db");
    }

    /** Snapshots of long streams, where no other store is named; disposable. */
    public Path snapshots() {
        return path.resolve("snapshots.db");
    }

    /** The visits' numbers as recounts keep them, whatever the store; disposable. */
    public Path segment() {
        return path.resolve("visits.segment");
    }

    /** The keys of persons, always apart from the ledger. */
    public Path keyring() {
        return path.resolve("keyring.db");
    }

    /** Who read personal data, always apart from the ledger. */
    public Path access() {
        return path.resolve("access.db");
    }

    /** What happened, as lines of JSON. */
    public Path log() {
        return path.resolve("log").resolve("socai.json");
    }

    /** Gives the directory back. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The process ends, and with it the lock.
        }
    }
}
