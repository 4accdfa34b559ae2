package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.socai.value.ActivityArea;
import vn.socai.value.Skill;
import vn.socai.value.TeamLevel;

/** Adds up what units did in a range of days, as known at one position. */
final class Sum {
    private final Sheets sheets;
    private final Range range;
    private final long at;
    private final long[] row;
    /** What is not in memory as of the position. */
    private final List<Asked> past = new ArrayList<>();
    private final List<Cut> cells = new ArrayList<>();

    /** Some days of a unit, with or without what stands on the last of them. */
    private record Asked(int ordinal, Sheet sheet, Range days, boolean states) {}

    /** The part of a month that lies within some days. */
    private record Cut(int ordinal, Range days, int month) {}

    Sum(Sheets sheets, Range range, long at) {
        this.sheets = sheets;
        this.range = range;
        this.at = at;
        this.row = new long[Math.max(sheets.slots(), range.households() + 1)];
    }

    void add(int ordinal) {
        Sheet sheet = sheets.sheet(ordinal);
        if (sheet == null) {
            return;
        }
        if (range.total() && sheet.position() <= at) {
            for (int i = 0; i < Math.min(row.length, sheet.total().length); i++) {
                row[i] += sheet.total()[i];
            }
            return;
        }
        add(ordinal, sheet, range, true);
    }

    /** Adds what a unit did on some days of the range, and what stood there on the last of them if it is the last of the range. */
    void add(int ordinal, LocalDate from, LocalDate lastDay) {
        boolean ends = lastDay.equals(range.last());
        Sheet sheet = sheets.sheet(ordinal);
        if (ends && from.equals(range.first())) {
            add(ordinal);
        } else if (sheet != null) {
            add(ordinal, sheet, Range.of(from, lastDay, range.households()), ends);
        }
    }

    private void add(int ordinal, Sheet sheet, Range days, boolean states) {
        Asked asked = new Asked(ordinal, sheet, days, states);
        if (sheet.summedUp() <= at) {
            add(asked, sheet.summary());
        } else {
            past.add(asked);
        }
    }

    /** Whole months and states come from the summary; of a month in which the days begin or end the cell is needed. */
    private void add(Asked asked, byte[] summary) {
        Range days = asked.days;
        if (days.total()) {
            Summary.readAllTime(summary, (day, slot, value) -> row[slot] += asked.states ? value : 0, this::flow);
            return;
        }
        long last = days.last().toEpochDay();
        int[] cut = {Integer.MIN_VALUE};
        Summary.read(summary, (day, slot, value) -> row[slot] += asked.states && day <= last ? value : 0,
                (month, slot, value) -> {
                    if (month == Summary.ALL_TIME || !days.touches((int) month)) {
                        return;
                    }
                    if (!days.cuts((int) month)) {
                        flow(month, slot, value);
                    } else if (cut[0] != month) {
                        cut[0] = (int) month;
                        cut(asked, (int) month);
                    }
                });
    }

    private void flow(long when, int slot, long value) {
        if (slot < row.length) {
            row[slot] += value;
        }
    }

    private void cut(Asked asked, int month) {
        int found = asked.sheet.find(month);
        if (found >= 0 && asked.sheet.positions()[found] <= at) {
            add(asked.sheet.cells()[found], asked.days, month);
        } else {
            cells.add(new Cut(asked.ordinal, asked.days, month));
        }
    }

    private void add(byte[] cell, Range days, int month) {
        int last = days.lastDayIn(month);
        int first = days.firstFlowIn(month);
        Cell.read(cell, (day, slot, value) -> {
            if (day >= first && day <= last && slot >= Slot.FIRST_FLOW && slot < row.length) {
                row[slot] += value;
            }
        });
    }

    /** Reads all that was asked for and is not in memory: at most two questions to the store, however many units there are. */
    private void settle() {
        if (!past.isEmpty()) {
            List<Asked> asked = List.copyOf(past);
            past.clear();
            Map<String, byte[]> found = sheets.past(asked.stream().map(a -> sheets.summaryKey(a.ordinal)).toList(), at);
            for (Asked one : asked) {
                byte[] summary = found.get(sheets.summaryKey(one.ordinal));
                if (summary != null) {
                    add(one, summary);
                }
            }
        }
        if (!cells.isEmpty()) {
            List<Cut> asked = List.copyOf(cells);
            cells.clear();
            Map<String, byte[]> found = sheets.past(asked.stream()
                    .map(c -> sheets.cellKey(c.ordinal, c.month))
                    .toList(),
                    at);
            for (Cut one : asked) {
                byte[] cell = found.get(sheets.cellKey(one.ordinal, one.month));
                if (cell != null) {
                    add(cell, one.days, one.month);
                }
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
        return figures(row, range.households());
    }

    static Figures figures(long[] row, int households) {
        Map<TeamLevel, Long> teams = new EnumMap<>(TeamLevel.class);
        for (TeamLevel level : TeamLevel.values()) {
            teams.put(level, row[Slot.teams(level)]);
        }
        Map<Skill, Long> skills = new EnumMap<>(Skill.class);
        for (Skill skill : Skill.values()) {
            skills.put(skill, row[Slot.skill(skill)]);
        }
        Map<ActivityArea, Long> areas = new EnumMap<>(ActivityArea.class);
        for (ActivityArea area : ActivityArea.values()) {
            areas.put(area, row[Slot.area(area)]);
        }
        @Nullable
        Long distinct = households < 0 ? null : row[households];
        return new Figures(teams, row[Slot.MEMBERS], row[Slot.VISITS], row[Slot.PEOPLE], skills, areas, distinct,
                row[Slot.TARGETS], row[Slot.TARGETS_MET]);
    }
}
