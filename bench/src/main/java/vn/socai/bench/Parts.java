package vn.socai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.springframework.util.FileSystemUtils;

/**
 * Runs the benchmarks of the parts.
 *
 * <p>Their harness starts machines of its own with this one's class path, and cannot look into a jar of jars: so that is unpacked
 * first, by its own means.
 */
final class Parts {
    private static final String HARNESS = "org.openjdk.jmh.Main";

    private Parts() {}

    /** @param arguments for the harness, such as a pattern of names, {@code -f 1} or {@code -wi 3} */
    static void run(String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        Path unpacked = Files.createTempDirectory("socai-parts");
        try {
            if (classPath.endsWith(".jar") && !classPath.contains(System.getProperty("path.separator"))) {
                end(java, "-Djarmode=tools", "-jar", classPath, "extract", "--force", "--destination", unpacked
                        .toString());
                classPath = unpacked.resolve(Path.of(classPath).getFileName()).toString();
            }
            List<String> command = new ArrayList<>(List.of(java, "--enable-native-access=ALL-UNNAMED", "-cp",
                    classPath, HARNESS));
            command.addAll(arguments.length > 0 ? Arrays.asList(arguments)
                    : List.of("-f", "1", "-wi", "3", "-i", "5", "-w", "2", "-r", "2"));
            end(command.toArray(String[]::new));
        } finally {
            FileSystemUtils.deleteRecursively(unpacked);
        }
    }

    private static void end(String... command) throws IOException {
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
