package vn.socai.infra.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.socai.view.StoreUnavailable;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.room.Space;

/**
 * A file of its own for each generation of the views, {@code views.db} and then {@code views-2.db}: what is built never waits for the
 * live file's writer, nor that one for it, and dropping costs nothing.
 */
public final class SqliteShelves implements Generations.Shelves {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteShelves.class);
    private static final Pattern NAME = Pattern.compile("views(?:-([0-9]{1,9}))?\\.db");

    private final Path folder;

    public SqliteShelves(Path folder) {
        this.folder = folder;
    }

    private Path file(int generation) {
        return folder.resolve(generation == 1 ? "views.db" : "views-" + generation + ".db");
    }

    @Override
    public Collection<Integer> found() {
        try (var files = Files.list(folder)) {
            TreeSet<Integer> numbers = new TreeSet<>();
            files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .forEach(name -> numbers.add(name.group(1) == null ? 1 : Integer.parseInt(name.group(1))));
            return numbers;
        } catch (IOException e) {
            throw new StoreUnavailable("cannot list " + folder, e);
        }
    }

    /** Views are folded again from the ledger: a file of them that cannot be opened is no reason not to start. */
    @Override
    public Space open(int generation) {
        Path file = file(generation);
        try {
            return space(file);
        } catch (StoreUnavailable damaged) {
            LOG.warn("the views in {} are begun anew", file, damaged);
        }
        delete(file);
        return space(file);
    }

    private static Space space(Path file) {
        return new Space(new SqliteViewStore(file), ReadingRoom.LIVE);
    }

    @Override
    public void drop(int generation, Space space) {
        space.store().close();
        delete(file(generation));
    }

    private static void delete(Path file) {
        try {
            // The file itself first: what is left without it is nothing.
            for (String suffix : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }

    @Override
    public void close() {
        // The files are closed with their spaces.
    }
}
