package vn.socai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/** Where contenders keep their files: a folder for each. */
record Folder(Path path) {
    /** A contender's own, with nothing in it. */
    Path emptied(String name) {
        Path place = path.resolve(name.replace(' ', '-').replace(",", ""));
        try {
            FileSystemUtils.deleteRecursively(place);
            return Files.createDirectories(place);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
