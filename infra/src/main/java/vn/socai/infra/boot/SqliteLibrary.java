package vn.socai.infra.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sqlite.util.LibraryLoaderUtil;

/** SQLite's native library, which its driver would unpack from the jar, and compare byte by byte, at each start. */
final class SqliteLibrary {
    /** Where the driver looks first. */
    private static final String FOLDER = "org.sqlite.lib.path";

    private SqliteLibrary() {}

    /** Unpacks it into the folder where the launcher will have the driver look for it, if it names one; before the driver is used. */
    static void keep() {
        String folder = System.getProperty(FOLDER);
        if (folder == null) {
            return;
        }
        String name = LibraryLoaderUtil.getNativeLibName();
        String packed = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream library = LibraryLoaderUtil.class.getResourceAsStream(packed)) {
            Path kept = Path.of(folder, name);
            if (library != null && !Files.exists(kept)) {
                Files.copy(library, kept);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
