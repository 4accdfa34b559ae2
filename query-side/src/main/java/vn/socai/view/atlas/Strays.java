package vn.socai.view.atlas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;
import vn.socai.view.Cursors;
import vn.socai.view.Slice;
import vn.socai.view.Slice.Row;
import vn.socai.view.Vietnamese;

/** Lists what is not assigned to any unit of a day's tree. */
final class Strays {
    private static final String ORDER = "unassigned";

    private final MapAtlas atlas;
    private final UnitFiles files;

    private record Hit(UnitId unit, UnitId home, UnitCard card, List<String> order) {
        String cursor() {
            return Cursors.of(ORDER, order.get(0), order.get(1), order.get(2));
        }
    }

    Strays(MapAtlas atlas, UnitFiles files) {
        this.atlas = atlas;
        this.files = files;
    }

    Slice<Unassigned> list(UnitId root, Predicate<UnitId> wanted, LocalDate on, long at, int first,
            @Nullable String after) {
        List<String> cursor = after == null ? List.of() : Cursors.parts(after, 4, ORDER);
        Tree tree = atlas.tree(on, at);
        List<Hit> hits = new ArrayList<>();
        int top = files.ordinals().known(root);
        if (tree.stands(top)) {
            tree.branches().eachBelow(top, ordinal -> {
                if (!tree.assigned(ordinal)) {
                    hit(files.ordinals().unit(ordinal), wanted, on, at).ifPresent(hits::add);
                }
            });
        }
        hits.sort(Comparator.comparing(Hit::order, Strays::compare));
        List<Row<Unassigned>> rows = hits.stream()
                .filter(hit -> cursor.isEmpty() || compare(hit.order, cursor.subList(1, 4)) > 0)
                .limit(first + 1L)
                .map(hit -> new Row<>(new Unassigned(hit.card, hit.home, tree.place(hit.unit).unit(), successors(
                        hit.home,
                        on, at)), hit.cursor()))
                .toList();
        return new Slice<>(rows.subList(0, Math.min(first, rows.size())), rows.size() > first);
    }

    /** A village in force, or a unit that is gone; villages of later days are nowhere yet. */
    private Optional<Hit> hit(UnitId unit, Predicate<UnitId> wanted, LocalDate on, long at) {
        UnitFile file = files.file(unit);
        LocalDate from = file == null ? null : file.from(at);
        if (file == null || from == null || on.isBefore(from)) {
            return Optional.empty();
        }
        boolean village = file.kind(on, at).level() == UnitLevel.VILLAGE;
        UnitId home = village ? Objects.requireNonNull(file.namedParent(on, at)) : unit;
        if (village ? !file.inForce(on, at) : !wanted.test(unit)) {
            return Optional.empty();
        }
        UnitCard card = atlas.nearest(unit, on, at).orElseThrow();
        String code = atlas.nearest(home, on, at).map(UnitCard::code).orElse("");
        return Optional.of(new Hit(unit, home, card, List.of(code, village ? Vietnamese.order(card.name()) : "", unit
                .value())));
    }

    private static int compare(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private List<UnitId> successors(UnitId gone, LocalDate on, long at) {
        Set<UnitId> found = new LinkedHashSet<>();
        follow(gone, on, at, found, new LinkedHashSet<>());
        return List.copyOf(found);
    }

    private void follow(UnitId unit, LocalDate on, long at, Set<UnitId> found, Set<UnitId> met) {
        UnitFile file = files.file(unit);
        if (file == null || !met.add(unit)) {
            return;
        }
        if (file.inForce(on, at)) {
            found.add(unit);
            return;
        }
        UnitFile.End end = file.endBy(on, at);
        if (end != null) {
            end.successors().forEach(successor -> follow(successor, on, at, found, met));
        }
    }
}
