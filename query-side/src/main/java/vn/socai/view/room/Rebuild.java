package vn.socai.view.room;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import vn.socai.view.View;

/**
 * Views that are folded again from the ledger's first commit, beside the live ones, and compared with them. Appends nothing to the ledger
 * and leaves the live views alone, which may go on meanwhile.
 */
public final class Rebuild {
    private final Space liveSpace;
    private final ReadingRoom live;
    private final Space space;
    private final ReadingRoom room;
    private final EntryComparison entries;
    private long compared;

    /**
     * @param space where {@code room} stands, empty at first
     * @param room the views that are built
     */
    public Rebuild(Space liveSpace, ReadingRoom live, Space space, ReadingRoom room) {
        this.liveSpace = liveSpace;
        this.live = live;
        this.space = space;
        this.room = room;
        this.entries = new EntryComparison(liveSpace, space, common(live.views(), room.views()));
    }

    /** Views of another name have another shape: only what is asked of them can be compared. */
    private static List<View> common(List<View> live, List<View> rebuilt) {
        List<String> names = live.stream().map(View::name).toList();
        return rebuilt.stream().filter(view -> names.contains(view.name())).toList();
    }

    /** The views that are built: they answer like the live ones. */
    public ReadingRoom room() {
        return room;
    }

    /** Where they stand. */
    public Space space() {
        return space;
    }

    /** Where the live ones stand. */
    public Space liveSpace() {
        return liveSpace;
    }

    /** How many commits the live views have folded and these have not. */
    public long behind() {
        return Math.max(0, live.projector().projectedUpTo() - room.projector().projectedUpTo());
    }

    /** Folds at most so many commits more, never beyond the live views; the number folded. */
    public int step(int limit) {
        int most = (int) Math.min(limit, behind());
        return most == 0 ? 0 : room.projector().step(most);
    }

    /**
     * What differs: the entries at these positions, and the figures of every unit, in total and of every month and campaign, at the
     * last of them. Looks at the notes as well, but tells of them only in {@link #doubtful}.
     *
     * @param positions in order, each folded by both
     * @param days whose trees the figures are added up on
     * @param goOn is called often, and ends it by throwing
     */
    public List<Difference> compare(Collection<Long> positions, Collection<LocalDate> days, Runnable goOn) {
        List<Difference> found = new ArrayList<>();
        long last = 0;
        for (long at : positions) {
            found.addAll(entries.entries(at, goOn));
            last = at;
        }
        entries.notes(goOn);
        RollUpComparison rollUps = new RollUpComparison(live, room, last, goOn);
        List<Difference> figures = List.of();
        for (LocalDate day : days) {
            figures = rollUps.on(day);
        }
        found.addAll(figures);
        compared = rollUps.compared();
        return List.copyOf(found);
    }

    /** As {@link #compare}, the notes included: both sides stand at the last of the positions. */
    public List<Difference> compareAll(Collection<Long> positions, Collection<LocalDate> days) {
        List<Difference> found = new ArrayList<>(compare(positions, days, () -> {}));
        found.addAll(doubtful());
        return List.copyOf(found);
    }

    /** How many figures and series were compared. */
    public long compared() {
        return compared;
    }

    /** Looks again at the notes that differed; how many still do, which may be since one side stands further than the other. */
    public int recheck() {
        return entries.recheck();
    }

    /** The notes that differed when they were last looked at; to be believed where both sides stood at one position. */
    public List<Difference> doubtful() {
        return entries.doubtful(room.projector().projectedUpTo());
    }
}
