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
        add(ordinal, Part.OWN);
    }

    /** Adds what all villages did that were registered in a commune. */
    void addVillages(int commune) {
        add(commune, Part.VILLAGES);
        add(commune, Part.RECENT);
    }

    private void add(int ordinal, Part part) {
        Sheet sheet = sheets.sheet(ordinal, part);
        if (sheet != null && !total(sheet)) {
            add(sheets.account(ordinal, part), sheet, range, true);
        }
    }

    private boolean total(Sheet sheet) {
        boolean latest = range.total() && sheet.position() <= at;
        for (int i = 0; latest && i < Math.min(row.length, sheet.total().length); i++) {
            row[i] += sheet.total()[i];
        }
        return latest;
    }

    /** Adds what a unit did on some days of the range, and what stood there on the last of them if it is the last of the range. */
    void add(int ordinal, LocalDate from, LocalDate lastDay) {
        boolean ends = lastDay.equals(range.last());
        Sheet sheet = sheets.sheet(ordinal, Part.OWN);
        if (ends && from.equals(range.first())) {
            add(ordinal);
        } else if (sheet != null) {
            add(sheets.account(ordinal, Part.OWN), sheet, Range.of(from, lastDay, range.households()), ends);
        }
    }

    /** Whole months come from the years, days of other months from the cells. */
    private void add(Account account, Sheet sheet, Range days, boolean states) {
        if (states) {
            long last = days.last().toEpochDay();
            take(sheet.turned(), sheet.states(), () -> States.key(account), bytes -> States.read(bytes,
                    (day, slot, value) -> row[slot] += day <= last ? value : 0));
        }
        int first = days.firstWhole();
        int last = days.lastWhole();
        Column years = sheet.years();
        int i = first <= last ? years.from(Math.floorDiv(first, 12)) : years.size();
        for (; i < years.size() && years.numbers()[i] <= Math.floorDiv(last, 12); i++) {
            int year = years.numbers()[i];
            take(years.positions()[i], years.values()[i], () -> new YearKey(account, year).text(), bytes -> Cell.read(
                    bytes, (monthOfYear, slot, value) -> {
                        int month = year * 12 + monthOfYear - 1;
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
