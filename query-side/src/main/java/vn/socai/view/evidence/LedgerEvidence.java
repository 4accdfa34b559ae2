package vn.socai.view.evidence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.LongPredicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.value.UnitId;
import vn.socai.view.PositionIndex;
import vn.socai.view.ViewStore;
import vn.socai.view.chronicle.Happening;
import vn.socai.view.tally.Difference;
import vn.socai.view.tally.Effects;
import vn.socai.view.tally.Effects.Kind;
import vn.socai.view.tally.Figure;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Scope;
import vn.socai.view.tally.SheetTally;
import vn.socai.view.tally.Window;

/** The evidence, read from the ledger itself: each event has again the effect that it had in the fold. */
public final class LedgerEvidence implements Evidence {
    /** So many events one answer looks at before it says where to go on. */
    private static final int MOST_EVENTS = 20_000;
    /** So many commits, of the list or to remember what was before. */
    private static final int MOST_COMMITS = 4_000;

    private final SheetTally tally;
    private final Trail trail;
    private final Supplier<LedgerMemory> memories;

    /**
     * @param chronicle the chronicle's name in the store
     * @param stored the tally's
     * @param parked which positions the tally passed by
     */
    public LedgerEvidence(CommitLog log, ViewStore store, String chronicle, String stored, SheetTally tally,
            LongPredicate parked) {
        this.tally = tally;
        this.trail = new Trail(log, new PositionIndex(store, chronicle), new PositionIndex(store, stored), parked);
        this.memories = () -> new LedgerMemory(log, store, stored, parked);
    }

    @Override
    public Stretch<Line> of(UnitId unit, Window window, Hierarchy hierarchy, Figure figure, int first,
            @Nullable String after, long at) {
        Scope scope = tally.scope(unit, window, at, hierarchy, at);
        return walk(scope, EnumSet.of(figure.kind()), Place.of(after, 0), at, first,
                (happening, counter) -> line(happening, counter, figure));
    }

    private static @Nullable Line line(Happening happening, Scope.Counter counter, Figure figure) {
        long amount = 0;
        List<Part> parts = new ArrayList<>();
        for (Scope.Part part : counter.parts()) {
            Long n = figure.of(part.figures());
            if (n != null && n != 0) {
                amount += n;
                parts.add(new Part(part.unit(), part.day(), n));
            }
        }
        return amount == 0 ? null : new Line(happening, amount, parts);
    }

    @Override
    public Stretch<Change> changes(UnitId unit, Window window, Hierarchy hierarchy, long before, long now, int first,
            @Nullable String after) {
        Scope scope = tally.scope(unit, window, before, hierarchy, now);
        return walk(scope, Effects.ALL, Place.of(after, before), now, first, (happening, counter) -> {
            List<Effect> effects = effects(scope, counter);
            return effects.isEmpty() ? null : new Change(happening, effects);
        });
    }

    private static List<Effect> effects(Scope scope, Scope.Counter counter) {
        List<Effect> effects = new ArrayList<>();
        counter.lines().forEach((line, figures) -> {
            for (Figure figure : Figure.all()) {
                Long n = figure.of(figures);
                if (n != null && n != 0) {
                    effects.add(new Effect(scope.lines().get(line), figure, n));
                }
            }
        });
        return effects;
    }

    @Override
    public List<Difference> differences(UnitId unit, Window window, Hierarchy hierarchy, long before, long now) {
        return tally.differences(unit, window, hierarchy, before, now)
                .stream()
                .filter(difference -> !difference.before().equals(difference.placed())
                        || !difference.placed().equals(difference.now()))
                .toList();
    }

    private <T> Stretch<T> walk(Scope scope, Set<Kind> kinds, Place place, long upTo, int first,
            BiFunction<Happening, Scope.Counter, @Nullable T> tell) {
        LedgerMemory memory = memories.get();
        Scope.Counter counter = scope.counter(kinds, memory);
        List<Found<T>> found = new ArrayList<>();
        Iterator<Commit> commits = trail.commits(scope.units(), kinds, Math.max(0, place.index() == Integer.MAX_VALUE
                ? place.position()
                : place.position() - 1), upTo);
        int events = 0;
        int read = 0;
        while (commits.hasNext()) {
            Commit commit = commits.next();
            if (events > MOST_EVENTS || read + memory.read() > MOST_COMMITS) {
                return new Stretch<>(found, new Place(commit.position() - 1, Integer.MAX_VALUE).cursor());
            }
            memory.enter(commit);
            read++;
            for (int index = 0; index < commit.draft().events().size(); index++, events++) {
                counter.of(commit.draft().events().get(index));
                T told = place.isBefore(commit.position(), index) && !counter.isNothing()
                        ? tell.apply(new Happening(commit, index), counter)
                        : null;
                if (told != null && found.size() == first) {
                    return new Stretch<>(found, found.getLast().cursor());
                }
                if (told != null) {
                    found.add(new Found<>(told, new Place(commit.position(), index).cursor()));
                }
            }
        }
        return new Stretch<>(found, null);
    }
}
