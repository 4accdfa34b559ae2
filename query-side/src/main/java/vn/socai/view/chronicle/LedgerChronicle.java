package vn.socai.view.chronicle;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.socai.event.Event;
import vn.socai.event.MemberEvent;
import vn.socai.event.PersonEvent.PersonalDataErased;
import vn.socai.event.TeamEvent;
import vn.socai.event.VisitEvent;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;
import vn.socai.view.Slice;
import vn.socai.view.Subjects;
import vn.socai.view.ViewStore;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Ordinals;
import vn.socai.view.atlas.Tree;

/** The chronicle over the ledger itself; where to look is told by the index or, for wide subtrees, found by reading along. */
public final class LedgerChronicle implements Chronicle {
    /** Up to so many units the index alone is the shorter way. */
    private static final int FEW_UNITS = 64;
    /** So many commits are read along before the index is asked for all units of a wide subtree. */
    private static final int READ_ALONG = 4_000;

    private final CommitLog log;
    private final PositionIndex index;
    private final Atlas atlas;
    private final Ordinals ordinals;

    /** @param stored the view's name in the store */
    public LedgerChronicle(CommitLog log, ViewStore store, String stored, Atlas atlas, Ordinals ordinals) {
        this.log = log;
        this.index = new PositionIndex(store, stored);
        this.atlas = atlas;
        this.ordinals = ordinals;
    }

    @Override
    public Slice<Happening> ofUnit(UnitId unit, LocalDate tree, Order order, int first, @Nullable String after,
            long at) {
        Place place = Place.of(order, after, at);
        Tree map = atlas.tree(tree, at);
        Set<String> keys = keys(unit, map);
        Page page = new Page(place, first, event -> true);
        if (keys.size() <= FEW_UNITS) {
            page.fill(commits(index.iterate(keys, place.before(), order), at));
            return page.slice();
        }
        boolean all = unit.equals(UnitId.COUNTRY);
        Predicate<Commit> member = commit -> all || Subjects.of(commit)
                .stream()
                .anyMatch(u -> keys.contains(ChronicleView.unit(u)));
        Along along = new Along(log, place, all ? Integer.MAX_VALUE : READ_ALONG, at, member);
        page.fill(along);
        if (!page.isFull() && !along.atEnd()) {
            page.fill(commits(index.iterate(keys, along.reached(), order), at));
        }
        return page.slice();
    }

    private Set<String> keys(UnitId unit, Tree tree) {
        int ordinal = ordinals.known(unit);
        Stream.Builder<String> keys = Stream.builder();
        if (tree.branches().stands(ordinal)) {
            tree.branches().eachBelow(ordinal, place -> keys.add(ChronicleView.unit(ordinals.unit(place))));
        }
        return keys.build().collect(Collectors.toSet());
    }

    @Override
    public Slice<Happening> ofTeam(TeamId team, Order order, int first, @Nullable String after, long at) {
        List<String> keys = index.text(ChronicleView.team(team))
                .map(unit -> List.of(ChronicleView.unit(new UnitId(unit))))
                .orElse(List.of());
        return indexed(keys, order, first, after, at, event -> (event instanceof TeamEvent t && t.team().equals(team))
                || (event instanceof MemberEvent m && m.team().equals(team))
                || (event instanceof VisitEvent v && v.team().equals(team)));
    }

    @Override
    public Slice<Happening> ofPerson(PersonId person, Order order, int first, @Nullable String after, long at) {
        return indexed(List.of(ChronicleView.person(person)), order, first, after, at,
                event -> (event instanceof MemberEvent m && m.person().equals(person))
                        || (event instanceof PersonalDataErased p && p.person().equals(person)));
    }

    private Slice<Happening> indexed(List<String> keys, Order order, int first, @Nullable String after, long at,
            Predicate<Event> wanted) {
        Place place = Place.of(order, after, at);
        Page page = new Page(place, first, wanted);
        page.fill(commits(index.iterate(keys, place.before(), order), at));
        return page.slice();
    }

    private Iterator<Commit> commits(Iterator<Long> positions, long at) {
        return Stream.generate(() -> positions.hasNext() ? positions.next() : Long.MAX_VALUE)
                .takeWhile(position -> position <= at && position != Long.MAX_VALUE)
                .flatMap(position -> log.at(position).stream())
                .iterator();
    }

    @Override
    public SortedSet<String> belonging(UnitId unit, LocalDate from, LocalDate lastDay, long at) {
        return new Belonging(log, index, atlas, ordinals).streams(unit, from, lastDay, at);
    }

    @Override
    public String behind(long position) {
        return new Place(Order.OLDEST, position, Integer.MAX_VALUE).cursor();
    }

    /** Events of a commit in the order asked for. */
    static List<Integer> indexes(Commit commit, Order order) {
        List<Integer> indexes = Stream.iterate(0, i -> i < commit.draft().events().size(), i -> i + 1)
                .collect(Collectors.toList());
        if (order == Order.LATEST) {
            Collections.reverse(indexes);
        }
        return indexes;
    }
}
