package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.socai.value.ActivityArea;
import vn.socai.value.Skill;
import vn.socai.value.TeamLevel;

/** Adds up the cells of units in a range of days at one position. */
final class Sum {
    private final Sheets sheets;
    private final Range range;
    private final long at;
    private final long[] row;

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
        int[] months = sheet.months();
        for (int i = 0; i < months.length && months[i] <= days.lastMonth(); i++) {
            byte[] cell = states || months[i] >= days.fromMonth() ? sheets.cell(ordinal, sheet, i, at) : null;
            if (cell != null) {
                add(cell, days.lastDayIn(months[i]), days.firstFlowIn(months[i]), states);
            }
        }
    }

    private void add(byte[] cell, int last, int flows, boolean states) {
        Cell.read(cell, (day, slot, value) -> {
            if (day <= last && slot < row.length && (slot < Slot.FIRST_FLOW ? states : day >= flows)) {
                row[slot] += value;
            }
        });
    }

    void add(Sum other) {
        for (int i = 0; i < row.length && i < other.row.length; i++) {
            row[i] += other.row[i];
        }
    }

    /** All teams of a level. */
    long teams(TeamLevel level) {
        return row[Slot.teams(level)];
    }

    Figures figures() {
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
