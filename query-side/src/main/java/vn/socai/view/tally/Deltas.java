package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.socai.value.UnitId;
import vn.socai.view.View.Page;

/** What one commit adds to the cells, years and summaries; each that it touches is written once. */
final class Deltas {
    private final Page page;
    private final Map<CellKey, Cell> cells = new LinkedHashMap<>();
    private final Map<YearKey, Cell> years = new LinkedHashMap<>();
    private final Map<UnitId, Summary> summaries = new LinkedHashMap<>();
    private @Nullable List<Span> spans;

    Deltas(Page page) {
        this.page = page;
    }

    void add(UnitId unit, LocalDate day, int slot, long value) {
        cells.computeIfAbsent(new CellKey(unit, CellKey.month(day)), key -> Cell.of(page.get(key.text())))
                .add(day.getDayOfMonth(), slot, value);
        if (slot >= Slot.FIRST_FLOW) {
            years.computeIfAbsent(new YearKey(unit, day.getYear()), key -> Cell.of(page.get(key.text())))
                    .add(day.getMonthValue(), slot, value);
        }
        summaries.computeIfAbsent(unit, u -> Summary.of(page.get(Summary.key(u)))).add(day, slot, value);
    }

    /** The windows in which households are counted besides months and all time. */
    List<Span> spans() {
        if (spans == null) {
            byte[] bytes = page.get(CellKey.WINDOWS);
            spans = bytes == null ? List.of() : Span.list(bytes);
        }
        return spans;
    }

    void spans(List<Span> more) {
        spans = more;
        page.put(CellKey.WINDOWS, Span.bytes(more));
    }

    void write() {
        cells.forEach((key, cell) -> page.put(key.text(), cell.bytes()));
        years.forEach((key, year) -> page.put(key.text(), year.bytes()));
        summaries.forEach((unit, summary) -> page.put(Summary.key(unit), summary.bytes()));
    }
}
