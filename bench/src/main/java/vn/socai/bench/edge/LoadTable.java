package vn.socai.bench.edge;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.HdrHistogram.Histogram;

/** What rounds at one rate came to, as lines of Markdown: medians of the rounds with the least and the most. */
record LoadTable(String load, List<Phase> idle, List<Phase> loaded) {
    static final String HEAD = """

                               | events/s asked, achieved | commit to visible p50 / p99 / p99.9, ms | recordedAt to visible p99, ms | idle reads p50 / p99, ms | under load p50 / p99 / p99.9, ms | p99 under load / idle | writers p50 / p99, ms | server, load: cores | failed |
                               |---|---|---|---|---|---|---|---|---|""";

    String line() {
        return String.format(Locale.ROOT,
                "| %s, %s | %s / %s / %s | %s | %s / %s | %s / %s / %s | **%s** | %s / %s | %s, %s | %d |",
                load, told("%.0f", loaded, Phase::perSecond), lag(50), lag(99), lag(99.9), told("%.0f", loaded,
                        phase -> phase.recorded().getValueAtPercentile(99) / 1e3), read(idle, 50), read(idle, 99), read(
                                loaded, 50), read(loaded, 99), read(loaded, 99.9), ratio(), told("%.0f", loaded,
                                        phase -> phase.writes().getValueAtPercentile(50) / 1e3), told("%.0f", loaded,
                                                phase -> phase.writes().getValueAtPercentile(99) / 1e3), told("%.2f",
                                                        loaded, Phase::server), told("%.2f", loaded, Phase::load),
                loaded.stream().mapToLong(Phase::failed).sum() + idle.stream().mapToLong(Phase::failed).sum());
    }

    /** The same over all rounds taken together, for percentiles that a single round is too short for. */
    String together() {
        Histogram lag = sum(loaded.stream().map(Phase::lag).toList());
        Histogram quiet = sum(idle.stream().map(Phase::reads).toList());
        Histogram busy = sum(loaded.stream().map(Phase::reads).toList());
        return String.format(Locale.ROOT,
                "%s events/s, rounds together: %,d commits seen, p50 %.1f, p99 %.1f, p99.9 %.1f, most %.1f ms; reads idle p99 %.1f, p99.9 %.1f, under load p99 %.1f, p99.9 %.1f ms: p99 ratio %.2f",
                load, lag.getTotalCount(), at(lag, 50), at(lag, 99), at(lag, 99.9), at(lag, 100), at(quiet, 99), at(
                        quiet, 99.9), at(busy, 99), at(busy, 99.9), at(busy, 99) / at(quiet, 99));
    }

    private static double at(Histogram times, double percentile) {
        return times.getValueAtPercentile(percentile) / 1e3;
    }

    private static Histogram sum(List<Histogram> all) {
        Histogram sum = all.getFirst().copy();
        all.subList(1, all.size()).forEach(sum::add);
        return sum;
    }

    private String ratio() {
        double[] ratios = new double[loaded.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = loaded.get(i).readMillis(99) / idle.get(i).readMillis(99);
        }
        return middle("%.2f", ratios);
    }

    private String lag(double percentile) {
        return told("%.0f", loaded, phase -> phase.lag().getValueAtPercentile(percentile) / 1e3);
    }

    private static String read(List<Phase> phases, double percentile) {
        return told("%.1f", phases, phase -> phase.readMillis(percentile));
    }

    private static String told(String form, List<Phase> phases, ToDoubleFunction<Phase> figure) {
        return middle(form, phases.stream().mapToDouble(figure).toArray());
    }

    static String middle(String form, double[] figures) {
        double[] sorted = figures.clone();
        java.util.Arrays.sort(sorted);
        return String.format(Locale.ROOT, form + " (" + form + " to " + form + ")", sorted[sorted.length / 2],
                sorted[0], sorted[sorted.length - 1]);
    }
}
