package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import vn.socai.event.Event;
import vn.socai.value.UnitId;
import vn.socai.view.tally.Effects.Kind;

/** What a roll-up adds up, told for single facts: a unit with its children, on a hierarchy, in a window, as known at a position. */
public final class Scope {
    private final Range range;
    private final Ground ground;

    /** Where facts count. */
    interface Ground {
        /**
         * The line on which a fact of a unit counts: 0 for none but the whole, -1 where it does not count at all.
         *
         * @param state whether it is of what stands, not of what took place on the day
         */
        int line(UnitId unit, LocalDate day, boolean state);

        /** The unit itself, then its children, by the numbers of their lines. */
        List<UnitId> lines();

        /** All units of which facts may count. */
        Set<UnitId> units();
    }

    Scope(Range range, Ground ground) {
        this.range = range;
        this.ground = ground;
    }

    /** The unit itself, then its children. */
    public List<UnitId> lines() {
        return ground.lines();
    }

    /** All units of which facts may count. */
    public Set<UnitId> units() {
        return ground.units();
    }

    /** Whether the window offers distinct households. */
    public boolean offersHouseholds() {
        return range.households() >= 0;
    }

    /** What is added on a day of a unit. */
    public record Part(UnitId unit, LocalDate day, Figures figures) {}

    /** Counts what events do within the scope. */
    public Counter counter(Set<Kind> kinds, Memory memory) {
        return new Counter(kinds, memory);
    }

    /** Adds up the effects of events, one after another. */
    public final class Counter {
        private final Effects effects;
        private final List<Row> rows = new ArrayList<>();

        @SuppressWarnings("ArrayRecordComponent") // added to in place
        private record Row(int line, UnitId unit, LocalDate day, long[] places) {}

        private Counter(Set<Kind> kinds, Memory memory) {
            // A window of its own has the first place among the windows here, whatever its place in the cells is.
            List<Span> spans = range.households() < Slot.FIRST_WINDOW ? List.of()
                    : List.of(new Span(range.first(), range.last()));
            effects = new Effects(kinds, memory, () -> spans, this::add);
        }

        /** Counts the next event of the ledger, in place of the one before. */
        public Counter of(Event event) {
            rows.clear();
            effects.of(event);
            return this;
        }

        private void add(UnitId unit, LocalDate day, int slot, long n) {
            int month = CellKey.month(day);
            boolean counts = day.getDayOfMonth() <= range.lastDayIn(month)
                    && (slot < Slot.FIRST_FLOW || day.getDayOfMonth() >= range.firstFlowIn(month));
            int line = counts ? ground.line(unit, day, slot < Slot.FIRST_FLOW) : -1;
            if (line >= 0) {
                row(line, unit, day)[slot] += n;
            }
        }

        private long[] row(int line, UnitId unit, LocalDate day) {
            for (Row row : rows) {
                if (row.line == line && row.unit.equals(unit) && row.day.equals(day)) {
                    return row.places;
                }
            }
            Row row = new Row(line, unit, day, new long[Slot.FIRST_WINDOW + 1]);
            rows.add(row);
            return row.places;
        }

        /** What the event adds to the whole, day by day and unit by unit. */
        public List<Part> parts() {
            return rows.stream().map(row -> new Part(row.unit, row.day, figures(row.places))).toList();
        }

        /** What the event adds to the lines that it touches, by their numbers; the whole is 0. */
        public SortedMap<Integer, Figures> lines() {
            SortedMap<Integer, Figures> sums = new TreeMap<>();
            for (Row row : rows) {
                Figures figures = figures(row.places);
                sums.merge(0, figures, Figures::plus);
                if (row.line > 0) {
                    sums.merge(row.line, figures, Figures::plus);
                }
            }
            return sums;
        }

        /** Whether the event does anything within the scope. */
        public boolean isNothing() {
            return rows.isEmpty();
        }

        private Figures figures(long[] places) {
            return Figures.of(places, Math.min(range.households(), Slot.FIRST_WINDOW));
        }
    }
}
