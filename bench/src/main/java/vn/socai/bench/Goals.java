package vn.socai.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the product wants to reach in one table, and whether it did: by the median of the ratios.
 *
 * @param product which row of the product's is meant
 */
record Goals(String product, List<Goal> goals) {
    /** One of them. */
    sealed interface Goal {}

    /**
     * So many times as fast as a contender; below 1 where the contender is a bound that nobody can pass.
     */
    record Faster(String against, double least) implements Goal {}

    /** 99 of 100 calls end within this time. */
    record Within(double millis) implements Goal {}

    /** A visit takes no more than this on the disk. */
    record Bytes(double most) implements Goal {}

    /** A line for each goal whose contender was there. */
    String told(Row row) {
        List<String> lines = new ArrayList<>();
        for (Goal goal : goals) {
            switch (goal) {
                case Faster(String against, double least) -> {
                    if (row.has(against)) {
                        Ratios ratios = row.ratios(product, against);
                        lines.add(line("%s / %s >= %.2f: %s", ratios.median() >= least, product, against, least, ratios
                                .told("%.2f")));
                    }
                }
                case Within(double millis) -> lines.add(line("%s, p99 of a call <= %.0f ms: %.1f ms", row.millis(
                        product, 99) <= millis, product, millis, row.millis(product, 99)));
                case Bytes(double most) -> lines.add(line("%s, bytes a visit <= %.0f: %.0f", row.bytes(
                        product) <= most, product, most, row.bytes(product)));
            }
        }
        return String.join("", lines);
    }

    private static String line(String form, boolean met, Object... parts) {
        return String.format(Locale.ROOT, "- goal: " + form + ": " + (met ? "met" : "not met") + "%n", parts);
    }
}
