package vn.socai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What the run stands on: a rate without it says nothing. */
public final class Machine {
    private Machine() {}

    /** Processor, cores, memory, kernel, file system and JDK, in one line. */
    static String told(Path folder) {
        try {
            FileStore disk = Files.getFileStore(folder);
            return String.format(Locale.ROOT, "%s, %d cores, %.1f GiB; %s %s; %s; JDK %s, heap of %d MiB", processor(),
                    Runtime
                            .getRuntime()
                            .availableProcessors(), memory() / (double) (1 << 30), System.getProperty("os.name"), System
                                    .getProperty("os.version"), disk.type(), Runtime.version(), Runtime.getRuntime()
                                            .maxMemory() >> 20);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String processor() throws IOException {
        Path told = Path.of("/proc/cpuinfo");
        if (Files.isReadable(told)) {
            try (Stream<String> lines = Files.lines(told)) {
                return lines.filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse(System.getProperty("os.arch"));
            }
        }
        return System.getProperty("os.arch");
    }

    /**
     * What Linux tells of a process, in bytes; 0 elsewhere.
     *
     * @param process its number, or {@code self}
     * @param what such as {@code VmRSS} for what is in memory now, {@code VmHWM} for the most that ever was
     */
    public static long memory(String process, String what) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", process, "status"))) {
            return lines.filter(line -> line.startsWith(what + ":"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .sum();
        } catch (IOException notLinux) {
            return 0;
        }
    }

    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 0;
    }
}
