package vn.socai.demo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Tells a human how far the work has come: a bar that is drawn over itself, or now and then a plain line. */
public final class Progress {
    private static final int WIDTH = 24;
    private static final long SECOND = 1_000_000_000L;

    private final PrintStream out;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final List<Stretch> stretches = new ArrayList<>();
    private final AtomicLong done = new AtomicLong();
    private String title = "";
    private long size;
    private long began;
    private long shown;

    /** A finished piece of work. */
    public record Stretch(String title, long count, double seconds) {}

    /**
     * @param terminal whether {@code out} understands a return to the start of the line
     * @param nanos a clock that only goes forward, in nanoseconds
     */
    public Progress(PrintStream out, boolean terminal, LongSupplier nanos) {
        this.out = out;
        this.terminal = terminal;
        this.nanos = nanos;
    }

    /** One line of text by itself. */
    public synchronized void say(String line) {
        out.println(line);
    }

    synchronized void begin(String newTitle, long newSize) {
        title = newTitle;
        size = Math.max(1, newSize);
        done.set(0);
        began = nanos.getAsLong();
        shown = began;
    }

    void add(long more) {
        long count = done.addAndGet(more);
        long now = nanos.getAsLong();
        synchronized (this) {
            if (now - shown >= (terminal ? SECOND / 8 : 5 * SECOND)) {
                shown = now;
                show(count, now, false);
            }
        }
    }

    synchronized void end() {
        long now = nanos.getAsLong();
        stretches.add(new Stretch(title, done.get(), (now - began) / (double) SECOND));
        show(done.get(), now, true);
    }

    /** What was done so far, in order. */
    public synchronized List<Stretch> stretches() {
        return List.copyOf(stretches);
    }

    private void show(long count, long now, boolean last) {
        double seconds = Math.max(0.001, (now - began) / (double) SECOND);
        double rate = count / seconds;
        double share = last ? 1 : Math.min(1, count / (double) size);
        int full = (int) (share * WIDTH);
        String time = last
                ? String.format(Locale.ROOT, "%.1f s", seconds)
                : "còn / left " + Math.round(Math.max(0, size - count) / Math.max(1, rate)) + " s";
        String line = String.format(Locale.ROOT, "%-44s [%s%s] %,9d  %,8.0f/s  %s", title, "#".repeat(full),
                ".".repeat(WIDTH - full), count, rate, time);
        if (!terminal) {
            out.println(line);
        } else {
            // Erase what a longer line may have left behind.
            out.print("\r" + line + "\u001b[K" + (last ? "\n" : ""));
        }
        out.flush();
    }
}
