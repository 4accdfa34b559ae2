package vn.socai.infra.boot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConnection;
import org.sqlite.util.LibraryLoaderUtil;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The library that is kept is the driver's, and it is unpacked once. It is not loaded here: of two copies in one JVM the driver would be
 * answered by the one that it did not set up, and the JVM would fall.
 */
class SqliteLibraryTest {
    private static final String FOLDER = "org.sqlite.lib.path";

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        System.clearProperty(FOLDER);
    }

    @Test
    void whatIsKeptIsTheDriversAndIsUnpackedOnce() throws IOException {
        System.setProperty(FOLDER, folder.toString());
        SqliteLibrary.keep();
        Path kept = kept().getFirst();
        assertThat(kept.getFileName()).hasToString(System.mapLibraryName("sqlitejdbc"));
        try (InputStream packed = SQLiteConnection.class.getResourceAsStream(LibraryLoaderUtil
                .getNativeLibResourcePath() + "/" + kept.getFileName())) {
            assertThat(kept).hasBinaryContent(Objects.requireNonNull(packed).readAllBytes());
        }
        // Not over the bytes that are loaded.
        Files.delete(kept);
        Files.writeString(kept, "another");
        SqliteLibrary.keep();
        assertThat(kept).hasContent("another");
    }

    @Test
    void nothingIsUnpackedWhereNobodyNamesAFolder() throws IOException {
        SqliteLibrary.keep();
        assertThat(kept()).isEmpty();
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
