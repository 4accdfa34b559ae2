package vn.socai.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

import com.sun.management.OperatingSystemMXBean;
import org.springframework.util.FileSystemUtils;

import vn.socai.infra.proof.Notary;

/**
 * How fast the product's tree takes leaves in, beside what SHA-256 itself allows: one hash of the leaf and one of a node for each, on one
 * thread. The tree keeps its tiles in its file and signs a checkpoint at the end, as the product does.
 *
 * <p>How it is run is told in docs/measurements.md. Arguments: a directory, leaves, rounds.
 */
public final class TreeBound {
    private static final int LEAST = 150;
    private static final int MOST = 250;
    private static final int HASH = 32;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();

    private final PrintStream out;
    private final Path folder;
    private final byte[][] leaves;

    TreeBound(PrintStream out, Path folder, int count) {
        this.out = out;
        this.folder = folder;
        Random random = new Random(9);
        leaves = new byte[count][];
        for (int i = 0; i < count; i++) {
            leaves[i] = new byte[LEAST + random.nextInt(MOST - LEAST + 1)];
            random.nextBytes(leaves[i]);
        }
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int count = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 7;
        new TreeBound(out, Path.of(args[0]), count).measure(rounds);
    }

    /** Leaves a second: by the clock, by the time of the thread that hashes, and by that of the whole process. */
    private record Rate(double clock, double own, double process) {}

    /** Pairs of rounds, of which the first does not count; the order changes from pair to pair. */
    void measure(int rounds) {
        List<Rate> trees = new ArrayList<>();
        List<Rate> bounds = new ArrayList<>();
        for (int round = -1; round < rounds; round++) {
            boolean treeFirst = round % 2 == 0;
            Rate before = treeFirst ? tree() : bound();
            Rate after = treeFirst ? bound() : tree();
            if (round >= 0) {
                trees.add(treeFirst ? before : after);
                bounds.add(treeFirst ? after : before);
            }
        }
        out.printf(Locale.ROOT, "%,d leaves of %d to %d bytes, %d pairs%n", leaves.length, LEAST, MOST, rounds);
        tell("by the clock", trees, bounds, Rate::clock);
        tell("of the hashing thread's own time", trees, bounds, Rate::own);
        tell("of the whole process's time", trees, bounds, Rate::process);
    }

    private void tell(String how, List<Rate> trees, List<Rate> bounds, ToDoubleFunction<Rate> rate) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            ratios.add(rate.applyAsDouble(trees.get(i)) / rate.applyAsDouble(bounds.get(i)));
        }
        out.printf(Locale.ROOT, "%s: tree %s leaves/s; SHA-256 bound %s; tree / bound %s%n", how, told(trees, rate),
                told(bounds, rate), new Ratios(ratios).told("%.2f"));
    }

    private static String told(List<Rate> rates, ToDoubleFunction<Rate> rate) {
        return new Ratios(rates.stream().map(rate::applyAsDouble).toList()).told("%,.0f");
    }

    /** The tree takes all leaves in, its tiles are written and a checkpoint signed and durable. */
    private Rate tree() {
        LeavesInMemory log = new LeavesInMemory(leaves);
        try (Notary notary = Notary.open(emptied(), log, Clock.systemUTC(), null)) {
            notary.cover(log.head());
            log.whole();
            return rate(() -> notary.cover(leaves.length));
        }
    }

    private Rate bound() {
        return rate(() -> {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                byte[] node = new byte[1 + 2 * HASH];
                for (byte[] leaf : leaves) {
                    digest.update(leaf);
                    digest.digest(node, 1, HASH);
                    digest.update(node);
                    digest.digest(node, 1 + HASH, HASH);
                }
            } catch (NoSuchAlgorithmException | DigestException impossible) {
                throw new IllegalStateException("every Java platform has SHA-256", impossible);
            }
        });
    }

    private Rate rate(Runnable work) {
        long process = SYSTEM.getProcessCpuTime();
        long own = CPU.getCurrentThreadCpuTime();
        long begun = System.nanoTime();
        work.run();
        return new Rate(rate(System.nanoTime() - begun), rate(CPU.getCurrentThreadCpuTime() - own), rate(SYSTEM
                .getProcessCpuTime() - process));
    }

    private double rate(long nanoseconds) {
        return leaves.length * 1e9 / nanoseconds;
    }

    private Path emptied() {
        try {
            FileSystemUtils.deleteRecursively(folder);
            return Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
