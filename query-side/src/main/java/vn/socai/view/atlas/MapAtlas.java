package vn.socai.view.atlas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;
import vn.socai.view.Slice;

/** The atlas over the files in memory. */
public final class MapAtlas implements Atlas {
    private final UnitFiles files;
    private final Trees trees;
    private final UnitSearch search;
    private final Strays strays;

    public MapAtlas(UnitFiles files) {
        this.files = files;
        this.trees = new Trees(files);
        this.search = new UnitSearch(this, files);
        this.strays = new Strays(this, files);
    }

    @Override
    public Optional<UnitCard> unit(UnitId unit, LocalDate on, long at) {
        UnitFile file = files.file(unit);
        return file == null || !file.inForce(on, at) ? Optional.empty() : Optional.of(card(unit, file, on, at));
    }

    @Override
    public Optional<UnitLevel> level(UnitId unit, LocalDate on, long at) {
        UnitFile file = files.file(unit);
        return file == null || !file.inForce(on, at) ? Optional.empty() : Optional.of(file.kind(on, at).level());
    }

    private UnitCard card(UnitId unit, UnitFile file, LocalDate on, long at) {
        return file.card(unit, on, at, parent(unit, file, on, at));
    }

    /** Mostly the parent that was last named is in force, and the whole tree need not be known. */
    private @Nullable UnitId parent(UnitId unit, UnitFile file, LocalDate on, long at) {
        UnitId named = file.namedParent(on, at);
        UnitFile above = named == null ? null : files.file(named);
        return above != null && above.inForce(on, at) ? named : tree(on, at).parent(files.ordinals().of(unit));
    }

    @Override
    public Optional<UnitCard> nearest(UnitId unit, LocalDate on, long at) {
        UnitFile file = files.file(unit);
        LocalDate from = file == null ? null : file.from(at);
        if (file == null || from == null) {
            return Optional.empty();
        }
        LocalDate until = file.until(at);
        LocalDate day = on;
        if (until != null && !day.isBefore(until)) {
            day = until.minusDays(1);
        }
        // Last, for a unit that ended on its first day: it then has that day.
        if (day.isBefore(from)) {
            day = from;
        }
        return Optional.of(card(unit, file, day, at));
    }

    @Override
    public Map<UnitId, UnitCard> nearest(Collection<UnitId> units, LocalDate on, long at) {
        Map<UnitId, UnitCard> found = new HashMap<>();
        units.forEach(unit -> nearest(unit, on, at).ifPresent(card -> found.put(unit, card)));
        return found;
    }

    @Override
    public Optional<UnitCard> byCode(String code, LocalDate on, long at) {
        return search.byCode(code, on, at);
    }

    @Override
    public List<UnitCard> ancestors(UnitId unit, LocalDate on, long at) {
        List<UnitId> path = tree(on, at).path(unit);
        return path.isEmpty() ? path(unit, on, at) : cards(path.subList(1, path.size()), on, at);
    }

    /** In force but without a place of its own: above it stands what surely holds it. */
    private List<UnitCard> path(UnitId unit, LocalDate on, long at) {
        return unit(unit, on, at).isEmpty() ? List.of()
                : cards(tree(on, at).path(tree(on, at).place(unit).unit()), on,
                        at);
    }

    @Override
    public Map<UnitId, List<UnitCard>> ancestors(Collection<UnitId> units, LocalDate on, long at) {
        return each(units, unit -> ancestors(unit, on, at));
    }

    @Override
    public List<UnitCard> children(UnitId unit, LocalDate on, long at) {
        return cards(tree(on, at).children(unit), on, at);
    }

    @Override
    public Map<UnitId, List<UnitCard>> children(Collection<UnitId> units, LocalDate on, long at) {
        return each(units, unit -> children(unit, on, at));
    }

    private static <T> Map<UnitId, T> each(Collection<UnitId> units, Function<UnitId, T> answer) {
        Map<UnitId, T> answers = new LinkedHashMap<>();
        units.forEach(unit -> answers.computeIfAbsent(unit, answer));
        return answers;
    }

    private List<UnitCard> cards(List<UnitId> units, LocalDate on, long at) {
        List<UnitCard> cards = new ArrayList<>(units.size());
        units.forEach(unit -> unit(unit, on, at).ifPresent(cards::add));
        return cards;
    }

    @Override
    public boolean within(UnitId unit, UnitId root, LocalDate on, long at) {
        LocalDate day = standing(root, on, at);
        UnitId here = unit;
        while (!here.equals(root)) {
            UnitFile file = files.file(here);
            if (file == null || !file.inForce(day, at)) {
                return tree(day, at).holds(root, unit);
            }
            UnitId above = file.namedParent(day, at);
            if (above == null) {
                return false;
            }
            here = above;
        }
        return true;
    }

    /** The day itself or, for a unit that is gone by then, its last one. */
    private LocalDate standing(UnitId unit, LocalDate on, long at) {
        UnitFile file = files.file(unit);
        LocalDate until = file == null ? null : file.until(at);
        return until == null || on.isBefore(until) ? on : until.minusDays(1);
    }

    @Override
    public Slice<UnitCard> search(String text, UnitId within, @Nullable UnitLevel level, LocalDate on, long at,
            int first, @Nullable String after) {
        return search.search(text, within, level, on, at, first, after);
    }

    @Override
    public Lineage lineage(UnitId unit, long at) {
        UnitFile file = files.file(unit);
        if (file == null) {
            return new Lineage(List.of(), List.of());
        }
        List<Lineage.Step> before = file.links()
                .stream()
                .filter(link -> link.position() <= at)
                .map(link -> new Lineage.Step(link.predecessor(), link.on(), link.dateInferred(), link.basis()))
                .toList();
        List<Lineage.Step> behind = file.ends()
                .stream()
                .filter(end -> end.position() <= at)
                .flatMap(end -> end.successors()
                        .stream()
                        .map(s -> new Lineage.Step(s, end.on(), end.dateInferred(), end.basis())))
                .toList();
        return new Lineage(before, behind);
    }

    @Override
    public Slice<Unassigned> unassigned(UnitId root, Predicate<UnitId> wanted, LocalDate on, long at, int first,
            @Nullable String after) {
        return strays.list(root, wanted, on, at, first, after);
    }

    @Override
    public Tree tree(LocalDate on, long at) {
        return trees.of(on, at);
    }

    @Override
    public Eras eras(long at) {
        return trees.eras(at);
    }
}
