package vn.socai.infra.ledger.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import vn.socai.infra.ledger.LedgerNotOpened;

/** Keeps a second process away from a ledger: two appenders would each think that the positions are theirs. */
final class FileLock implements AutoCloseable {
    private final FileChannel channel;

    private FileLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Makes the directory where it is missing, and locks.
     *
     * @throws LedgerNotOpened where the directory cannot be written, or another process holds the lock
     */
    static FileLock take(Path ledger) {
        try {
            var directory = ledger.toAbsolutePath().getParent();
            if (directory != null) {
                Files.createDirectories(directory);
            }
            return lock(ledger, FileChannel.open(ledger.resolveSibling(ledger.getFileName() + ".lock"),
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        } catch (IOException notWritable) {
            throw new LedgerNotOpened("DATA_DIRECTORY_NOT_WRITABLE",
                    "Không ghi được vào thư mục dữ liệu của " + ledger + ".",
                    "The data directory of " + ledger + " cannot be written.", notWritable);
        }
    }

    private static FileLock lock(Path ledger, FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return new FileLock(channel);
            }
        } catch (OverlappingFileLockException sameProcess) {
            // Another ledger of this very process holds it: the same answer.
        }
        channel.close();
        throw new LedgerNotOpened("LEDGER_IN_USE",
                "Một tiến trình khác đang dùng sổ cái " + ledger + ".",
                "Another process is using the ledger " + ledger + ".");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException nothingLeftToDo) {
            throw new java.io.UncheckedIOException(nothingLeftToDo);
        }
    }
}
