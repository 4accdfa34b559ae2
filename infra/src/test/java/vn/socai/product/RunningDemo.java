package vn.socai.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One demonstration that all tests of this package share: loaded once, started again, and then served until the tests end. */
final class RunningDemo {
    /** Small in visits; the teams are as many as the programmes ask for, since that minimum is never undercut. */
    static final int VISITS = 2_000;

    private static final class Holder {
        static final RunningDemo ONLY = new RunningDemo();
    }

    private final Path folder;
    private final JsonNode loaded;
    private final JsonNode again;
    private final Program.Result rebuilt;
    private final Product product;

    private RunningDemo() {
        try {
            folder = Files.createTempDirectory("socai-demo");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        loaded = load(folder);
        again = load(folder);
        rebuilt = Product.start(folder, "rebuild", "--check", "--data", "data").ended();
        copy(folder.resolve("data"), folder.resolve("at-rest").resolve("data-demo"));
        product = Product.start(folder, words("--port", "0")).ready();
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    static RunningDemo get() {
        return Holder.ONLY;
    }

    /** Where it runs; its data directory is {@code data} in it. */
    Path folder() {
        return folder;
    }

    /** A folder in which {@code data-demo} is a copy of the data that nobody serves. */
    Path atRest() {
        return folder.resolve("at-rest");
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            Files.createDirectories(to.getParent());
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the first start told in its line of JSON. */
    JsonNode loaded() {
        return loaded;
    }

    /** What a second start on the same data told. */
    JsonNode loadedAgain() {
        return again;
    }

    /** What {@code rebuild --check} told before the product began to serve. */
    Program.Result rebuilt() {
        return rebuilt;
    }

    /** The product that serves the demonstration. */
    Product product() {
        return product;
    }

    /** A token by what stands before it in what the demo prints, such as the role. */
    String token(String role) {
        return product.printed()
                .lines()
                .filter(line -> line.contains(role) && line.contains("eyJ"))
                .map(line -> line.substring(line.indexOf("eyJ")).strip())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no token for " + role + " in:\n" + product.printed()));
    }

    /** Loads the demonstration into a folder and ends; the last line of standard output is the JSON. */
    static JsonNode load(Path folder, String... more) {
        String[] all = Stream.concat(Stream.of("--no-serve"), Stream.of(more)).toArray(String[]::new);
        Program.Result result = Product.start(folder, words(all)).ended();
        if (result.exitCode() != 0) {
            throw new AssertionError("exit code " + result.exitCode() + "\n" + result.out() + result.err());
        }
        return JsonMapper.shared().readTree(result.out().strip().lines().reduce((first, last) -> last).orElse(""));
    }

    private static String[] words(String... more) {
        return Stream.concat(Stream.of("demo", "--data", "data", "--visits", String.valueOf(VISITS)), Stream.of(more))
                .toArray(String[]::new);
    }

    private void end() {
        product.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // A leftover in the temporary folder harms nobody.
        }
    }
}
