package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.jspecify.annotations.Nullable;

import vn.socai.value.UnitId;
import vn.socai.view.Held;
import vn.socai.view.ViewStore;
import vn.socai.view.ViewStore.Entry;
import vn.socai.view.atlas.Ordinals;

/** Every unit's sheet in memory: the latest version of every cell, year and summary. Older versions come from the store. */
public final class Sheets implements Held {
    private static final int PART = 5_000;

    private final ViewStore store;
    private final String stored;
    private final Ordinals ordinals;
    private volatile AtomicReferenceArray<Sheet> sheets = new AtomicReferenceArray<>(1_024);
    private volatile List<Span> spans = List.of();
    private volatile @Nullable Entry spansEntry;

    /** @param stored the view's name in the store */
    public Sheets(ViewStore store, String stored, Ordinals ordinals) {
        this.store = store;
        this.stored = stored;
        this.ordinals = ordinals;
    }

    @Override
    public boolean holds(String key) {
        // Cells and windows alike; notes are never asked here.
        return true;
    }

    @Override
    public @Nullable Entry latest(String key) {
        if (key.equals(CellKey.WINDOWS)) {
            return spansEntry;
        }
        UnitId summed = Summary.unit(key);
        if (summed != null) {
            Sheet of = sheet(ordinals.known(summed));
            return of == null || of.summedUp() == 0 ? null : new Entry(key, of.summedUp(), of.summary());
        }
        YearKey year = YearKey.parse(key);
        if (year != null) {
            Sheet of = sheet(ordinals.known(year.unit()));
            return of == null ? null : entry(key, of.years(), year.year());
        }
        CellKey parsed = CellKey.parse(key);
        Sheet sheet = sheet(ordinals.known(parsed.unit()));
        return sheet == null ? null : entry(key, sheet.cells(), parsed.month());
    }

    private static @Nullable Entry entry(String key, Column column, int number) {
        int found = column.find(number);
        return found < 0 ? null : new Entry(key, column.positions()[found], column.values()[found]);
    }

    @Override
    public void take(List<Entry> entries) {
        Map<String, Entry> last = new HashMap<>();
        entries.forEach(entry -> last.put(entry.key(), entry));
        last.values().forEach(this::take);
    }

    private void take(Entry entry) {
        byte[] value = entry.value();
        if (value == null) {
            throw new IllegalStateException("cells are emptied, never removed");
        }
        if (entry.key().equals(CellKey.WINDOWS)) {
            spansEntry = entry;
            spans = Span.list(value);
            return;
        }
        UnitId summed = Summary.unit(entry.key());
        if (summed != null) {
            int ordinal = ordinal(summed);
            sheets.set(ordinal, at(ordinal).withSummary(value, entry.position()));
            return;
        }
        YearKey year = YearKey.parse(entry.key());
        if (year != null) {
            int ordinal = ordinal(year.unit());
            sheets.set(ordinal, at(ordinal).withYear(year.year(), entry.position(), value));
            return;
        }
        CellKey key = CellKey.parse(entry.key());
        int ordinal = ordinal(key.unit());
        sheets.set(ordinal, at(ordinal).withMonth(key.month(), entry.position(), value));
    }

    private int ordinal(UnitId unit) {
        int ordinal = ordinals.of(unit);
        if (ordinal >= sheets.length()) {
            grow(ordinal + 1);
        }
        return ordinal;
    }

    private Sheet at(int ordinal) {
        Sheet now = sheets.get(ordinal);
        return now == null ? Sheet.EMPTY : now;
    }

    private void grow(int least) {
        AtomicReferenceArray<Sheet> more = new AtomicReferenceArray<>(Math.max(least, sheets.length() * 2));
        for (int i = 0; i < sheets.length(); i++) {
            more.set(i, sheets.get(i));
        }
        sheets = more;
    }

    @Nullable
    Sheet sheet(int ordinal) {
        AtomicReferenceArray<Sheet> now = sheets;
        return ordinal >= 0 && ordinal < now.length() ? now.get(ordinal) : null;
    }

    /** The place of a window's households; it stays the same for ever, and is there if the window was known at any position. */
    int slot(LocalDate from, LocalDate lastDay) {
        int index = spans.indexOf(new Span(from, lastDay));
        return index < 0 ? -1 : Slot.FIRST_WINDOW + index;
    }

    /** How many places a sum needs. */
    int slots() {
        return Slot.FIRST_WINDOW + spans.size();
    }

    /** A cell's bytes as of a position; absent where it was not there yet. */
    byte @Nullable [] cell(int ordinal, Column cells, int index, long at) {
        if (cells.positions()[index] <= at) {
            return cells.values()[index];
        }
        String key = new CellKey(ordinals.unit(ordinal), cells.numbers()[index]).text();
        return store.read(stored, key, at).map(Entry::bytes).orElse(null);
    }

    /** The values of summaries, years or cells as of a position, by their keys, a bounded number in each question to the store. */
    Map<String, byte[]> past(List<String> keys, long at) {
        Map<String, byte[]> values = HashMap.newHashMap(keys.size());
        for (int from = 0; from < keys.size(); from += PART) {
            values.putAll(store.values(stored, keys.subList(from, Math.min(keys.size(), from + PART)), at));
        }
        return values;
    }

    /** The key of a unit's summary. */
    String summaryKey(int ordinal) {
        return Summary.key(ordinals.unit(ordinal));
    }

    /** The key of a unit's year. */
    String yearKey(int ordinal, int year) {
        return new YearKey(ordinals.unit(ordinal), year).text();
    }

    /** The key of a unit's cell. */
    String cellKey(int ordinal, int month) {
        return new CellKey(ordinals.unit(ordinal), month).text();
    }
}
