package vn.socai.view.chronicle;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.StreamName;
import vn.socai.value.UnitId;
import vn.socai.view.PositionIndex;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Ordinals;
import vn.socai.view.atlas.Tree;

/**
 * Which streams belong to a unit's dossier. The one place that says so; docs/proof-format.md §7 repeats it for outsiders.
 *
 * <ol>
 * <li>The units: the unit and all that counts below it, on the tree of the period's first day and on that of its last, each moved to
 * the nearest day on which the unit is in force.
 * <li>A stream belongs where any of its commits is about one of these units, as {@link vn.socai.view.Subjects} has it: the unit of the
 * commit, or one that its events name. Events of later families need nothing here.
 * <li>With them, the stream of every programme that judged a commit of theirs, and the ledger's own streams: its beginning and its keys.
 * </ol>
 */
final class Belonging {
    private static final int PART = 10_000;

    private final CommitLog log;
    private final PositionIndex index;
    private final Atlas atlas;
    private final Ordinals ordinals;

    Belonging(CommitLog log, PositionIndex index, Atlas atlas, Ordinals ordinals) {
        this.log = log;
        this.index = index;
        this.atlas = atlas;
        this.ordinals = ordinals;
    }

    SortedSet<String> streams(UnitId unit, LocalDate from, LocalDate lastDay, long at) {
        Set<String> keys = new HashSet<>();
        for (LocalDate day : List.of(from, lastDay)) {
            atlas.nearest(unit, day, at)
                    .map(card -> card.inForce(day) ? day : day.isBefore(card.from()) ? card.from() : last(card.until()))
                    .ifPresent(nearest -> add(unit, atlas.tree(nearest, at), keys));
        }
        SortedSet<String> streams = new TreeSet<>(Set.of(StreamName.GENESIS.value(), StreamName.KEYS.value()));
        long reached = 0;
        List<Long> part;
        do {
            part = index.next(keys, reached, true, PART);
            for (long position : part) {
                reached = position;
                if (position <= at) {
                    log.at(position).ifPresent(commit -> add(commit, streams));
                }
            }
        } while (part.size() == PART && reached < at);
        streams.removeIf(name -> log.stream(new StreamName(name), 0).isEmpty());
        return streams;
    }

    private static LocalDate last(@org.jspecify.annotations.Nullable LocalDate until) {
        return java.util.Objects.requireNonNull(until).minusDays(1);
    }

    private void add(UnitId unit, Tree tree, Set<String> keys) {
        int ordinal = ordinals.known(unit);
        if (tree.branches().stands(ordinal)) {
            tree.branches().eachBelow(ordinal, place -> keys.add(ChronicleView.unit(ordinals.unit(place))));
        }
        keys.add(ChronicleView.unit(unit));
    }

    private static void add(Commit commit, Set<String> streams) {
        streams.add(commit.draft().stream().value());
        if (commit.draft().programme() != null) {
            streams.add(StreamName.programme(commit.draft().programme().programme()).value());
        }
    }
}
