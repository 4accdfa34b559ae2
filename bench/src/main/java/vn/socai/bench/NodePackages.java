package vn.socai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Peers that are published as packages for Node: brought by name, never kept with the source.
 *
 * @param folder where they are installed
 */
record NodePackages(Path folder) {
    static final String MESSAGE_DB = "@eventide/message-db";
    static final String MESSAGE_DB_VERSION = "1.3.1";
    static final String EMMETT = "@event-driven-io/emmett-postgresql";
    static final String EMMETT_VERSION = "0.42.0";

    private static final long PATIENCE_SECONDS = 180;
    private static final String EMMETT_SCHEMA = "import {getPostgreSQLEventStore} from '" + EMMETT
            + "'; const store = getPostgreSQLEventStore('postgresql://localhost/none');"
            + " console.log(store.schema.sql()); await store.close()";

    /** Where a package lies; absent where it was not brought. */
    Optional<Path> find(String name) {
        return Optional.of(folder.resolve("node_modules").resolve(name)).filter(Files::isDirectory);
    }

    /** Brings what is missing; where npm is missing or cannot reach anybody, nothing. */
    void bring() {
        if (find(MESSAGE_DB).isPresent() && find(EMMETT).isPresent()) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("package.json"), "{\"private\": true}");
            run("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", MESSAGE_DB + "@"
                    + MESSAGE_DB_VERSION, EMMETT + "@" + EMMETT_VERSION);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The tables and functions of Emmett's event store, as its own program tells them; absent where it cannot be run. */
    Optional<String> emmettSchema() {
        return find(EMMETT).flatMap(found -> run("node", "--input-type=module", "--eval", EMMETT_SCHEMA));
    }

    /** What the program printed; absent where there is no such program, or it failed. */
    private Optional<String> run(String... command) {
        try {
            Path printed = Files.createTempFile("socai-bench", ".out");
            try {
                Process process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                        .directory(folder.toFile())
                        .redirectOutput(printed.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
                boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (!ended) {
                    process.destroyForcibly();
                }
                return ended && process.exitValue() == 0 ? Optional.of(Files.readString(printed,
                        StandardCharsets.UTF_8)) : Optional.empty();
            } finally {
                Files.deleteIfExists(printed);
            }
        } catch (IOException notThere) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
