package vn.socai.infra.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import com.sun.management.OperatingSystemMXBean;

/**
 * What the process has computed so far, in nanoseconds: all of it, and of it what the virtual machine does for itself and what the threads
 * of the notary do. Linux only, and the compilers' threads must not end meanwhile ({@code -XX:-UseDynamicNumberOfCompilerThreads}).
 */
record ProcessorTime(long all, long compilers, long collector, long notary) {
    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();

    static ProcessorTime now() {
        long compilers = 0;
        long collector = 0;
        long notary = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc/self/task"))) {
            for (Path thread : threads) {
                try {
                    String name = Files.readString(thread.resolve("comm"));
                    long took = Long.parseLong(Files.readString(thread.resolve("schedstat")).split(" ")[0]);
                    compilers += name.matches("(?s)C[12] Compiler.*") ? took : 0;
                    collector += name.matches("(?s)(GC|G1) .*") ? took : 0;
                    notary += name.startsWith("notary") ? took : 0;
                } catch (NoSuchFileException gone) {
                    // It ended while the others were read, and was none of these.
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ProcessorTime(SYSTEM.getProcessCpuTime(), compilers, collector, notary);
    }

    ProcessorTime since(ProcessorTime before) {
        return new ProcessorTime(all - before.all, compilers - before.compilers, collector - before.collector, notary
                - before.notary);
    }

    /** What is left when the machine's own work is told apart: which round meets it is chance. */
    long program() {
        return all - compilers - collector;
    }
}
