package vn.socai.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** Programs of others that some tests talk to; a machine without them leaves those tests out and says so aloud. */
final class Program {
    /** What a program left behind. */
    record Result(int exitCode, String out, String err) {}

    private Program() {}

    /** Leaves the calling test out, aloud, where one of the programs is not on the path. */
    static void needed(String... names) {
        List<String> missing = Stream.of(names).filter(name -> !onPath(name)).toList();
        if (!missing.isEmpty()) {
            String caller = StackWalker.getInstance()
                    .walk(frames -> frames.skip(1).findFirst().map(StackWalker.StackFrame::getClassName).orElse("?"));
            System.out.println("LEFT OUT: " + caller + " needs " + missing + ", which is not installed here");
        }
        Assumptions.assumeTrue(missing.isEmpty(), () -> "not installed: " + missing);
    }

    private static boolean onPath(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }

    /** Runs a program to its end, at most five minutes. */
    static Result run(Path folder, List<String> command) throws Exception {
        return feed(folder, command, "");
    }

    /** Runs a program on a text from its standard input. */
    static Result feed(Path folder, List<String> command, String input) throws Exception {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
        CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // A program that ended before it read everything tells why on its standard error.
        }
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(command + " did not end in five minutes: " + out.join() + err.join());
        }
        return new Result(process.exitValue(), out.join(), err.join());
    }

    private static String text(java.io.InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
