package vn.socai.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.HdrHistogram.Histogram;

/** One thing that was measured: each contender's rate in each round, of which only the ratios within a round count. */
final class Row {
    private final String title;
    private final LinkedHashMap<String, List<Double>> rates = new LinkedHashMap<>();
    private final Map<String, Histogram> calls = new LinkedHashMap<>();
    private final Map<String, Integer> clients = new LinkedHashMap<>();
    private final Map<String, Stored> stored = new LinkedHashMap<>();

    /** What lies on the disk, of all rounds together. */
    private record Stored(long bytes, long visits) {
        Stored and(Stored other) {
            return new Stored(bytes + other.bytes, visits + other.visits);
        }

        double each() {
            return (double) bytes / visits;
        }
    }

    Row(String title) {
        this.title = title;
    }

    void add(String contender, double rate) {
        rates.computeIfAbsent(contender, name -> new ArrayList<>()).add(rate);
    }

    /** Adds the times of a round's calls by so many clients at once, in nanoseconds, to those of the rounds before. */
    void calls(String contender, int number, Histogram times) {
        clients.put(contender, number);
        calls.computeIfAbsent(contender, name -> new Histogram(times)).add(times);
    }

    /** Adds what a contender keeps on the disk. */
    void stored(String contender, long bytes, long visits) {
        stored.merge(contender, new Stored(bytes, visits), Stored::and);
    }

    /** The same with its contenders in this order, and others behind them. */
    Row inOrder(List<String> names) {
        names.reversed().forEach(name -> {
            List<Double> of = rates.remove(name);
            if (of != null) {
                rates.putFirst(name, of);
            }
        });
        return this;
    }

    /** Whether somebody of this name was measured. */
    boolean has(String contender) {
        return rates.containsKey(contender);
    }

    /** The product's rate by another's, round by round. */
    Ratios ratios(String product, String against) {
        List<Double> one = Objects.requireNonNull(rates.get(product));
        List<Double> other = Objects.requireNonNull(rates.get(against));
        return new Ratios(IntStream.range(0, one.size()).mapToObj(i -> one.get(i) / other.get(i)).toList());
    }

    /** The time in milliseconds within which so many hundredths of a contender's calls ended. */
    double millis(String contender, double percentile) {
        return Objects.requireNonNull(calls.get(contender)).getValueAtPercentile(percentile) / 1e6;
    }

    /** What a visit of a contender's takes on the disk. */
    double bytes(String contender) {
        return Objects.requireNonNull(stored.get(contender)).each();
    }

    /** A table in Markdown; the first contender is the product, against which the others stand. */
    String table() {
        StringBuilder out = new StringBuilder("\n").append(title)
                .append("\n\n| | events/s | product / it | |\n|---|---|---|---|\n");
        String product = rates.firstEntry().getKey();
        rates.forEach((name, of) -> out.append(String.format(Locale.ROOT, "| %s | %s | %s | %s |%n", name, new Ratios(
                of).told("%.0f"), ratios(product, name).told("%.2f"), remark(name))));
        return out.toString();
    }

    private String remark(String name) {
        List<String> parts = new ArrayList<>();
        if (calls.containsKey(name)) {
            parts.add(String.format(Locale.ROOT, "%d clients; a call: p50 %.1f ms, p99 %.1f ms", clients.get(
                    name), millis(name, 50), millis(name,
                            99)));
        }
        Stored disk = stored.get(name);
        if (disk != null) {
            parts.add(String.format(Locale.ROOT, "%.0f bytes a visit, %,d visits", disk.each(), disk.visits));
        }
        return String.join("; ", parts);
    }
}
