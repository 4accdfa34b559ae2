package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

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

    /** A stored value, and what is done with it. */
    private record Asked(String key, Consumer<byte[]> taking) {}

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

    /** States and whole years come from the summary, whole months of other years from the year, days of other months from the cell. */
    private void add(int ordinal, Sheet sheet, Range days, boolean states) {
        int firstYear = Math.floorDiv(days.firstWhole(), 12);
        int lastYear = Math.floorDiv(days.lastWhole(), 12);
        boolean wholeYears = days.total() || lastYear - firstYear > 1 || days.holds(firstYear) || days.holds(lastYear);
        if (states || wholeYears) {
            take(sheet.summedUp(), sheet.summary(), () -> sheets.summaryKey(ordinal), bytes -> summary(bytes, days,
                    states));
        }
        if (days.total()) {
            return;
        }
        if (days.firstWhole() <= days.lastWhole()) {
            year(ordinal, sheet, days, firstYear);
            if (lastYear != firstYear) {
                year(ordinal, sheet, days, lastYear);
            }
        }
        if (days.firstWhole() != days.fromMonth()) {
            cell(ordinal, sheet, days, days.fromMonth());
        }
        if (days.lastWhole() != days.lastMonth() && days.lastMonth() != days.fromMonth()) {
            cell(ordinal, sheet, days, days.lastMonth());
        }
    }

    private void take(long position, byte[] latest, Supplier<String> key, Consumer<byte[]> taking) {
        if (position <= at) {
            taking.accept(latest);
        } else {
            past.add(new Asked(key.get(), taking));
        }
    }

    private void summary(byte[] summary, Range days, boolean states) {
        if (days.total()) {
            Summary.readAllTime(summary, (day, slot, value) -> row[slot] += states ? value : 0, this::flow);
            return;
        }
        long last = days.last().toEpochDay();
        Summary.read(summary, (day, slot, value) -> row[slot] += states && day <= last ? value : 0,
                (year, slot, value) -> {
                    if (year != Summary.ALL_TIME && days.holds((int) year)) {
                        flow(year, slot, value);
                    }
                });
    }

    private void year(int ordinal, Sheet sheet, Range days, int year) {
        int found = sheet.years().find(year);
        if (found < 0 || days.holds(year)) {
            return;
        }
        int first = days.firstWhole();
        int last = days.lastWhole();
        take(sheet.years().positions()[found], sheet.years().values()[found], () -> sheets.yearKey(ordinal, year),
                bytes -> Cell.read(bytes, (monthOfYear, slot, value) -> {
                    int month = year * 12 + monthOfYear - 1;
                    if (month >= first && month <= last) {
                        flow(month, slot, value);
                    }
                }));
    }

    private void cell(int ordinal, Sheet sheet, Range days, int month) {
        int found = sheet.cells().find(month);
        if (found < 0) {
            return;
        }
        int last = days.lastDayIn(month);
        int first = days.firstFlowIn(month);
        take(sheet.cells().positions()[found], sheet.cells().values()[found], () -> sheets.cellKey(ordinal, month),
                bytes -> Cell.read(bytes, (day, slot, value) -> {
                    if (day >= first && day <= last && slot >= Slot.FIRST_FLOW) {
                        flow(day, slot, value);
                    }
                }));
    }

    private void flow(long when, int slot, long value) {
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
