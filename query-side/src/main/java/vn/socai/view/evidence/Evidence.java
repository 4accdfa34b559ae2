package vn.socai.view.evidence;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.value.UnitId;
import vn.socai.view.chronicle.Happening;
import vn.socai.view.tally.Difference;
import vn.socai.view.tally.Figure;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Window;

/** What may be asked of the events behind figures. Lists go on in the order of the ledger. */
public interface Evidence {
    /**
     * The events that make a figure. What they add is together the figure of {@link vn.socai.view.tally.Tally#rollUp}, exactly.
     *
     * @param first how many at most, 1 to {@link vn.socai.view.Slice#MAX}
     * @param after where to go on, absent for the start
     * @throws vn.socai.view.BadCursor where {@code after} is none of this list's
     * @throws vn.socai.view.tally.UnknownCampaign for a window of a campaign that no programme sets
     */
    Stretch<Line> of(UnitId unit, Window window, Hierarchy hierarchy, Figure figure, int first, @Nullable String after,
            long at);

    /**
     * What was added to the knowledge of a window between two positions: the events behind the one, up to the other, that change any
     * figure of the unit. The days of a campaign are those known at {@code before}.
     *
     * @param first as for {@link #of}
     * @throws vn.socai.view.tally.UnknownCampaign for a window of a campaign that no programme set by {@code before}
     */
    Stretch<Change> changes(UnitId unit, Window window, Hierarchy hierarchy, long before, long now, int first,
            @Nullable String after);

    /** The figures of the unit and of its children as known at two positions, those that differ at all. */
    List<Difference> differences(UnitId unit, Window window, Hierarchy hierarchy, long before, long now);

    /**
     * Part of a list: what was found in a stretch of the ledger. A stretch may end early, since one answer reads so much and not more.
     *
     * @param end the cursor behind which to go on, absent where nothing follows
     */
    record Stretch<T>(List<Found<T>> found, @Nullable String end) {
        public Stretch {
            found = List.copyOf(found);
        }
    }

    /** What was found, with its cursor. */
    record Found<T>(T item, String cursor) {}

    /**
     * One event and what it adds to a figure.
     *
     * @param amount never 0
     * @param parts the same by unit and day: a correction may take from one day and add to another
     */
    record Line(Happening happening, long amount, List<Part> parts) {}

    /** What an event adds on one day of one unit. */
    record Part(UnitId unit, LocalDate day, long amount) {}

    /**
     * One event and what it adds to the figures of a unit and of its children.
     *
     * @param effects never empty
     */
    record Change(Happening happening, List<Effect> effects) {}

    /** What an event adds to one figure of the unit asked about, or of a child; never 0. */
    record Effect(UnitId unit, Figure figure, long amount) {}
}
