package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.socai.view.Held;
import vn.socai.view.ViewStore;
import vn.socai.view.ViewStore.Entry;
import vn.socai.view.atlas.Ordinals;
import vn.socai.view.tally.Account.Part;

/** Every account's sheet in memory: the latest version of every cell, half year and states. Older versions come from the store. */
public final class Sheets implements Held {
    private static final int PART = 5_000;

    private final ViewStore store;
    private final String stored;
    private final Ordinals ordinals;
    private final Map<Part, Growing<Sheet>> sheets = new EnumMap<>(Part.class);
    private final Villages villages;
    private volatile List<Span> spans = List.of();
    private volatile @Nullable Entry spansEntry;

    /** @param stored the view's name in the store */
    public Sheets(ViewStore store, String stored, Ordinals ordinals) {
        this.store = store;
        this.stored = stored;
        this.ordinals = ordinals;
        this.villages = new Villages(ordinals);
        for (Part part : Part.values()) {
            sheets.put(part, new Growing<>());
        }
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
        HomeKey home = HomeKey.parse(key);
        if (home != null) {
            return villages.latest(home);
        }
        Account turning = States.account(key);
        if (turning != null) {
            Sheet of = sheet(turning);
            return of == null || of.turned() == 0 ? null : new Entry(key, of.turned(), of.states());
        }
        HalfKey half = HalfKey.parse(key);
        if (half != null) {
            Sheet of = sheet(half.account());
            return of == null ? null : entry(key, of.halves(), half.half());
        }
        CellKey cell = CellKey.parse(key);
        Sheet of = sheet(cell.account());
        return of == null ? null : entry(key, of.cells(), cell.month());
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
        String key = entry.key();
        HomeKey home = HomeKey.parse(key);
        Account turning = States.account(key);
        HalfKey half = HalfKey.parse(key);
        if (key.equals(CellKey.WINDOWS)) {
            spansEntry = entry;
            spans = Span.list(value);
        } else if (home != null) {
            villages.take(home, entry);
        } else if (turning != null) {
            put(turning, open(turning).withStates(value, entry.position()));
        } else if (half != null) {
            put(half.account(), open(half.account()).withHalf(half.half(), entry.position(), value));
        } else {
            CellKey cell = CellKey.parse(key);
            put(cell.account(), open(cell.account()).withMonth(cell.month(), entry.position(), value));
        }
    }

    private Growing<Sheet> all(Part part) {
        return Objects.requireNonNull(sheets.get(part));
    }

    private void put(Account account, Sheet sheet) {
        all(account.part()).set(ordinals.of(account.unit()), sheet);
    }

    private Sheet open(Account account) {
        Sheet now = sheet(account);
        return now == null ? Sheet.EMPTY : now;
    }

    private @Nullable Sheet sheet(Account account) {
        return sheet(ordinals.known(account.unit()), account.part());
    }

    /** The sheet of an account, absent where there is nothing. */
    @Nullable
    Sheet sheet(int ordinal, Part part) {
        return all(part).get(ordinal);
    }

    Account account(int ordinal, Part part) {
        return new Account(ordinals.unit(ordinal), part);
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
        if (Cell.begun(cells.values()[index]) > at) {
            return null;
        }
        String key = new CellKey(account(ordinal, Part.OWN), cells.numbers()[index]).text();
        return store.read(stored, key, at).map(Entry::bytes).orElse(null);
    }

    /** The values of states, halves or cells as of a position, by their keys, a bounded number in each question to the store. */
    Map<String, byte[]> past(List<String> keys, long at) {
        Map<String, byte[]> values = HashMap.newHashMap(keys.size());
        for (int from = 0; from < keys.size(); from += PART) {
            values.putAll(store.values(stored, keys.subList(from, Math.min(keys.size(), from + PART)), at));
        }
        return values;
    }
}
