package vn.socai.infra.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** The library that is kept is one that the JVM can load, and it is unpacked once. */
class SqliteLibraryTest {
    private static final String FOLDER = "org.sqlite.lib.path";

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        System.clearProperty(FOLDER);
    }

    @Test
    void whatIsKeptCanBeLoadedAndIsUnpackedOnce() throws IOException {
        System.setProperty(FOLDER, folder.toString());
        SqliteLibrary.keep();
        Path kept = kept().getFirst();
        assertThat(kept.getFileName()).hasToString(System.mapLibraryName("sqlitejdbc"));
        assertThatCode(() -> System.load(kept.toString())).doesNotThrowAnyException();
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
