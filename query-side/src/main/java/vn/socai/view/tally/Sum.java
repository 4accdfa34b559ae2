package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import vn.socai.value.TeamLevel;
import vn.socai.view.tally.Account.Part;

/** Adds up what units did in a range of days, as known at one position. */
final class Sum {
    private final Sheets sheets;
    private final Range range;
    private final long at;
    private final long[] row;
    /** What is not in memory as of the position. */
    private final List<Asked> past = new ArrayList<>();

    /** A stored value, and what is done with it. */
    private record Asked(String key, Consumer<byte[]> taking) {}

    Sum(Sheets sheets, Range range, long at) {
        this.sheets = sheets;
        this.range = range;
        this.at = at;
        this.row = new long[Math.max(sheets.slots(), range.households() + 1)];
    }

    /** Adds what a unit did by itself. */
    void add(int ordinal) {
        add(ordinal, Part.OWN, range, true);
    }

    /** Adds what a unit did on some days of the range, and what stood there on the last of them if it is the last of the range. */
    void add(int ordinal, LocalDate from, LocalDate lastDay) {
        add(ordinal, Part.OWN, within(from, lastDay), lastDay.equals(range.last()));
    }

    /** Adds what all villages did that were registered in a commune. */
    void addVillages(int commune) {
        addVillages(commune, range, true);
    }

    /** As {@link #add(int, LocalDate, LocalDate)}, of all villages that were registered in a commune. */
    void addVillages(int commune, LocalDate from, LocalDate lastDay) {
        addVillages(commune, within(from, lastDay), lastDay.equals(range.last()));
    }

    private void addVillages(int commune, Range days, boolean states) {
        add(commune, Part.VILLAGES, days, states);
        add(commune, Part.RECENT, days, states);
    }

    private Range within(LocalDate from, LocalDate lastDay) {
        boolean all = from.equals(range.first()) && lastDay.equals(range.last());
        return all ? range : Range.of(from, lastDay, range.households());
    }

    private void add(int ordinal, Part part, Range days, boolean states) {
        Sheet sheet = sheets.sheet(ordinal, part);
        if (sheet == null) {
            return;
        }
        if (days.total() && sheet.position() <= at) {
            for (int i = 0; i < Math.min(row.length, sheet.total().length); i++) {
                row[i] += sheet.total()[i];
            }
        } else {
            add(sheets.account(ordinal, part), sheet, days, states);
        }
    }

    /** Whole months come from the halves, days of other months from the cells. */
    private void add(Account account, Sheet sheet, Range days, boolean states) {
        if (states) {
            long last = days.last().toEpochDay();
            take(sheet.turned(), sheet.states(), () -> States.key(account), bytes -> States.read(bytes,
                    (day, slot, value) -> row[slot] += day <= last ? value : 0));
        }
        int first = days.firstWhole();
        int last = days.lastWhole();
        Column halves = sheet.halves();
        int i = first <= last ? halves.from(HalfKey.half(first)) : halves.size();
        for (; i < halves.size() && halves.numbers()[i] <= HalfKey.half(last); i++) {
            int half = halves.numbers()[i];
            take(halves.positions()[i], halves.values()[i], () -> new HalfKey(account, half).text(), bytes -> Cell.read(
                    bytes, (nth, slot, value) -> {
                        int month = HalfKey.month(half, nth);
                        if (month >= first && month <= last) {
                            flow(slot, value);
                        }
                    }));
        }
        days.eachCut(month -> cell(account, sheet, days, month));
    }

    private void cell(Account account, Sheet sheet, Range days, int month) {
        int found = sheet.cells().find(month);
        if (found >= 0) {
            take(sheet.cells().positions()[found], sheet.cells().values()[found], () -> new CellKey(account, month)
                    .text(),
                    bytes -> days(bytes, days, month));
        }
    }

    private void days(byte[] cell, Range days, int month) {
        int last = days.lastDayIn(month);
        int first = days.firstFlowIn(month);
        Cell.read(cell, (day, slot, value) -> {
            if (day >= first && day <= last && slot >= Slot.FIRST_FLOW) {
                flow(slot, value);
            }
        });
    }

    /** What stands in memory counts if it is not newer than the position; what had not begun by then is nothing. */
    private void take(long position, byte[] latest, Supplier<String> key, Consumer<byte[]> taking) {
        if (position <= at) {
            taking.accept(latest);
        } else if (Cell.begun(latest) <= at) {
            past.add(new Asked(key.get(), taking));
        }
    }

    private void flow(int slot, long value) {
        if (slot < row.length) {
            row[slot] += value;
        }
    }

    /** Reads all that was asked for and is not in memory: one question to the store, however many units there are. */
    private void settle() {
        if (past.isEmpty()) {
            return;
        }
        List<Asked> asked = List.copyOf(past);
        past.clear();
        Map<String, byte[]> found = sheets.past(asked.stream().map(Asked::key).toList(), at);
        for (Asked one : asked) {
            byte[] value = found.get(one.key);
            if (value != null) {
                one.taking.accept(value);
            }
        }
    }

    void add(Sum other) {
        settle();
        other.settle();
        for (int i = 0; i < row.length && i < other.row.length; i++) {
            row[i] += other.row[i];
        }
    }

    /** All teams of a level. */
    long teams(TeamLevel level) {
        settle();
        return row[Slot.teams(level)];
    }

    Figures figures() {
        settle();
        return Figures.of(row, range.households());
    }
}
