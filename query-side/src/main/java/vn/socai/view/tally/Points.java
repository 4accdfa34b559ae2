package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.socai.view.tally.Account.Part;

/** Adds up cells day by day, and cuts the days into steps. */
final class Points {
    private final Sheets sheets;
    private final Range range;
    private final long at;
    private final int slots;
    private final TreeMap<LocalDate, long[]> days = new TreeMap<>();

    Points(Sheets sheets, Range range, long at) {
        this.sheets = sheets;
        this.range = range;
        this.at = at;
        this.slots = Math.max(sheets.slots(), range.households() + 1);
    }

    void add(int ordinal) {
        Sheet sheet = sheets.sheet(ordinal, Part.OWN);
        if (sheet == null) {
            return;
        }
        Column cells = sheet.cells();
        for (int i = 0; i < cells.size() && cells.numbers()[i] <= range.lastMonth(); i++) {
            byte[] cell = sheets.cell(ordinal, cells, i, at);
            if (cell != null) {
                add(cell, CellKey.firstDay(cells.numbers()[i]));
            }
        }
    }

    /** Adds what a unit did from one day to another; what stood there comes with the first of them and goes after the last. */
    void add(int ordinal, LocalDate from, LocalDate lastDay) {
        Sheet sheet = sheets.sheet(ordinal, Part.OWN);
        if (sheet == null) {
            return;
        }
        long[] before = new long[Slot.FIRST_FLOW];
        long[] after = new long[Slot.FIRST_FLOW];
        Column cells = sheet.cells();
        for (int i = 0; i < cells.size() && cells.numbers()[i] <= range.lastMonth(); i++) {
            byte[] cell = sheets.cell(ordinal, cells, i, at);
            if (cell == null) {
                continue;
            }
            LocalDate month = CellKey.firstDay(cells.numbers()[i]);
            Cell.read(cell, (dayOfMonth, slot, value) -> {
                LocalDate day = month.withDayOfMonth(dayOfMonth);
                if (slot < Slot.FIRST_FLOW && day.isBefore(from)) {
                    before[slot] += value;
                } else if (slot < slots && !day.isBefore(from) && !day.isAfter(lastDay)) {
                    row(day)[slot] += value;
                }
                if (slot < Slot.FIRST_FLOW && !day.isAfter(lastDay)) {
                    after[slot] -= value;
                }
            });
        }
        turn(from, before);
        if (lastDay.isBefore(range.last())) {
            turn(lastDay.plusDays(1), after);
        }
    }

    private void turn(LocalDate day, long[] states) {
        if (Arrays.stream(states).anyMatch(state -> state != 0)) {
            add(states, 0, Slot.FIRST_FLOW, row(day));
        }
    }

    private long[] row(LocalDate day) {
        return days.computeIfAbsent(day, d -> new long[slots]);
    }

    private void add(byte[] cell, LocalDate month) {
        long[][] rows = new long[32][];
        Cell.read(cell, (day, slot, value) -> {
            if (rows[day] == null) {
                rows[day] = row(month.withDayOfMonth(day));
            }
            if (slot < slots) {
                rows[day][slot] += value;
            }
        });
    }

    List<Series.Point> points(Series.Step step) {
        LocalDate from = range.total() ? visited(false)
                : CellKey.firstDay(range.fromMonth())
                        .withDayOfMonth(range
                                .fromDay());
        LocalDate last = range.total() ? visited(true)
                : CellKey.firstDay(range.lastMonth())
                        .withDayOfMonth(range
                                .lastDay());
        List<Series.Point> points = new ArrayList<>();
        if (from == null || last == null) {
            return points;
        }
        LocalDate earliest = step == Series.Step.DAY ? last.minusDays(Tally.MAX_POINTS - 1L)
                : last.withDayOfMonth(1).minusMonths(Tally.MAX_POINTS - 1L);
        LocalDate start = from.isBefore(earliest) ? earliest : from;
        long[] states = states(start);
        while (!start.isAfter(last)) {
            LocalDate end = step == Series.Step.DAY ? start : start.withDayOfMonth(start.lengthOfMonth());
            end = end.isAfter(last) ? last : end;
            points.add(new Series.Point(start, end, figures(start, end, states)));
            start = end.plusDays(1);
        }
        return points;
    }

    private @Nullable LocalDate visited(boolean latest) {
        var inOrder = latest ? days.descendingMap() : days;
        for (var day : inOrder.entrySet()) {
            if (day.getValue()[Slot.VISITS] != 0) {
                return day.getKey();
            }
        }
        return null;
    }

    /** What stands on the morning of a day. */
    private long[] states(LocalDate before) {
        long[] states = new long[Slot.FIRST_FLOW];
        days.headMap(before, false).values().forEach(row -> add(row, 0, Slot.FIRST_FLOW, states));
        return states;
    }

    private Figures figures(LocalDate from, LocalDate last, long[] states) {
        long[] row = new long[slots];
        days.subMap(from, true, last, true).values().forEach(day -> {
            add(day, 0, Slot.FIRST_FLOW, states);
            add(day, Slot.FIRST_FLOW, slots, row);
        });
        System.arraycopy(states, 0, row, 0, Slot.FIRST_FLOW);
        return Figures.of(row, range.households());
    }

    private static void add(long[] from, int first, int end, long[] to) {
        for (int i = first; i < end; i++) {
            to[i] += from[i];
        }
    }
}
