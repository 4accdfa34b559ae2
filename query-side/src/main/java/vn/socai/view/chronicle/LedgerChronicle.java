package vn.socai.view.chronicle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;
import vn.socai.view.PositionIndex;
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
    public Slice<Happening> of(Subject subject, Sieve sieve, Order order, int first, @Nullable String after, long at) {
        Instant from = sieve.recordedFrom();
        Instant until = sieve.recordedUntil();
        long low = from == null ? 0 : before(from, at);
        long high = until == null ? at : before(until, at);
        Place place = Place.of(order, after, low, high);
        Page page = new Page(place, low, high, first, h -> subject.has(h.event()) && sieve.passes(h));
        switch (subject) {
            case Subject.Below below -> below(below, sieve.listed(), place, at, page);
            case Subject.OfTeam of -> page.fill(commits(index.iterate(homes(of.team()), place.before(),
                    order == Order.OLDEST)));
            case Subject.OfPerson of -> page.fill(commits(index.iterate(List.of(ChronicleView.person(of.person())),
                    place
                            .before(), order == Order.OLDEST)));
        }
        return page.slice();
    }

    /** @param families only positions with events of these are wanted; all where there is none */
    private void below(Subject.Below below, Set<String> families, Place place, long at, Page page) {
        Set<UnitId> units = units(below.unit(), atlas.tree(below.tree(), at));
        Set<String> keys = units.stream().flatMap(unit -> keys(unit, families)).collect(Collectors.toSet());
        if (units.size() <= FEW_UNITS) {
            page.fill(commits(index.iterate(keys, place.before(), place.order() == Order.OLDEST)));
            return;
        }
        boolean all = below.unit().equals(UnitId.COUNTRY);
        Predicate<Commit> member = commit -> all || Subjects.of(commit).stream().anyMatch(units::contains);
        Along along = new Along(log, place, all ? Integer.MAX_VALUE : READ_ALONG, at, member);
        page.fill(along);
        if (!page.isDone() && !along.atEnd()) {
            page.fill(commits(index.iterate(keys, along.reached(), place.order() == Order.OLDEST)));
        }
    }

    private static Stream<String> keys(UnitId unit, Set<String> families) {
        return families.isEmpty() ? Stream.of(ChronicleView.unit(unit))
                : families.stream().map(family -> ChronicleView.unit(unit, family));
    }

    private Set<UnitId> units(UnitId unit, Tree tree) {
        int ordinal = ordinals.known(unit);
        Set<UnitId> units = new HashSet<>();
        if (tree.branches().stands(ordinal)) {
            tree.branches().eachBelow(ordinal, place -> units.add(ordinals.unit(place)));
        }
        return units;
    }

    /** The lists in which a team's events stand: of every unit where it has been. */
    private Set<String> homes(TeamId team) {
        return index.text(ChronicleView.team(team))
                .stream()
                .flatMap(units -> Stream.of(units.split(" ")))
                .map(unit -> ChronicleView.unit(new UnitId(unit)))
                .collect(Collectors.toSet());
    }

    private Iterator<Commit> commits(Iterator<Long> positions) {
        return Stream.generate(() -> positions.hasNext() ? positions.next() : Long.MAX_VALUE)
                .takeWhile(position -> position != Long.MAX_VALUE)
                .flatMap(position -> log.at(position).stream())
                .iterator();
    }

    @Override
    public SortedSet<String> belonging(UnitId unit, LocalDate from, LocalDate lastDay, long at) {
        return new Belonging(log, index, atlas, ordinals).streams(unit, from, lastDay, at);
    }

    @Override
    public String behind(long position) {
        return Place.behind(Order.OLDEST, position).cursor();
    }

    /** The time of recording never decreases along positions. */
    @Override
    public long before(Instant moment, long at) {
        long low = 0;
        long high = at + 1;
        while (high - low > 1) {
            long middle = (low + high) >>> 1;
            if (log.at(middle).filter(commit -> commit.recordedAt().isBefore(moment)).isPresent()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
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
