package vn.socai.bench;

import java.util.List;
import java.util.Locale;

/** Figures of several rounds: the middle one, with the least and the most. */
record Ratios(List<Double> sorted) {
    Ratios {
        sorted = sorted.stream().sorted().toList();
    }

    double median() {
        return sorted.get(sorted.size() / 2);
    }

    /** Rounded for a table. */
    String told(String form) {
        return String.format(Locale.ROOT, form + " (" + form + " to " + form + ")", median(), sorted.getFirst(), sorted
                .getLast());
    }
}
