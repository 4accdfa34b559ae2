package vn.socai.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** One thing that was measured: each contender's rate in each round, of which only the ratios within a round count. */
final class Row {
    private final String title;
    private final LinkedHashMap<String, List<Double>> rates = new LinkedHashMap<>();
    private final Map<String, String> remarks = new LinkedHashMap<>();

    Row(String title) {
        this.title = title;
    }

    void add(String contender, double rate) {
        rates.computeIfAbsent(contender, name -> new ArrayList<>()).add(rate);
    }

    void remark(String contender, String remark) {
        remarks.put(contender, remark);
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

    /** A table in Markdown; the first contender is the product, against which the others stand. */
    String table() {
        StringBuilder out = new StringBuilder("\n").append(title)
                .append("\n\n| | events/s | product / it | |\n|---|---|---|---|\n");
        List<Double> product = rates.firstEntry().getValue();
        rates.forEach((name, of) -> {
            List<Double> ratios = IntStream.range(0, of.size()).mapToObj(i -> product.get(i) / of.get(i)).toList();
            out.append(String.format(Locale.ROOT, "| %s | %s | %s | %s |%n", name, new Ratios(of).told("%.0f"),
                    new Ratios(ratios).told("%.2f"), remarks.getOrDefault(name, "")));
        });
        return out.toString();
    }
}
