package vn.socai.view.atlas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;
import vn.socai.view.Cursors;
import vn.socai.view.Slice;
import vn.socai.view.Slice.Row;
import vn.socai.view.Vietnamese;

/** Finds units by code and by name. */
final class UnitSearch {
    private static final String ORDER = "unit-name";

    private final MapAtlas atlas;
    private final UnitFiles files;
    /** Folding and ordering a name costs microseconds, and names are few. */
    private final Map<String, Name> names = new ConcurrentHashMap<>();

    private record Name(String folded, String order) {}

    private record Hit(UnitCard card, String order) {}

    UnitSearch(MapAtlas atlas, UnitFiles files) {
        this.atlas = atlas;
        this.files = files;
    }

    Optional<UnitCard> byCode(String code, LocalDate on, long at) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        UnitFiles.Sheaf sheaf = files.sheaf();
        for (int i = 0; i < sheaf.files().length; i++) {
            UnitFile file = sheaf.file(i);
            if (file != null && bore(file, code) && file.inForce(on, at)) {
                Optional<UnitCard> card = atlas.unit(files.ordinals().unit(i), on, at);
                if (card.isPresent() && card.get().code().equals(code)) {
                    return card;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean bore(UnitFile file, String code) {
        for (UnitFile.Line line : file.lines()) {
            if (code.equals(line.code())) {
                return true;
            }
        }
        return false;
    }

    Slice<UnitCard> search(String text, UnitId within, @Nullable UnitLevel level, LocalDate on, long at, int first,
            @Nullable String after) {
        List<String> cursor = after == null ? List.of() : Cursors.parts(after, 3, ORDER);
        String wanted = Vietnamese.fold(text);
        Tree tree = atlas.tree(on, at);
        int root = files.ordinals().known(within);
        List<Hit> hits = new ArrayList<>();
        if (tree.stands(root)) {
            walk(tree, root, on, at, hits, card -> (level == null || card.level() == level) && (wanted.isEmpty()
                    || name(
                            card.fullName()).folded.contains(wanted) || card.code().equals(wanted)));
        }
        hits.sort(Comparator.comparing(Hit::order).thenComparing(hit -> hit.card().id().value()));
        List<Row<UnitCard>> rows = hits.stream()
                .filter(hit -> cursor.isEmpty() || behind(hit, cursor))
                .limit(first + 1L)
                .map(hit -> new Row<>(hit.card(), Cursors.of(ORDER, hit.order(), hit.card().id().value())))
                .toList();
        return new Slice<>(rows.subList(0, Math.min(first, rows.size())), rows.size() > first);
    }

    private static boolean behind(Hit hit, List<String> cursor) {
        int order = hit.order().compareTo(cursor.get(1));
        return order > 0 || (order == 0 && hit.card().id().value().compareTo(cursor.get(2)) > 0);
    }

    private void walk(Tree tree, int ordinal, LocalDate on, long at, List<Hit> hits,
            java.util.function.Predicate<UnitCard> wanted) {
        UnitFile file = files.sheaf().file(ordinal);
        if (file != null) {
            UnitCard card = file.card(files.ordinals().unit(ordinal), on, at, tree.parent(ordinal));
            if (wanted.test(card)) {
                hits.add(new Hit(card, name(card.name()).order));
            }
        }
        tree.branches().eachChild(ordinal, child -> walk(tree, child, on, at, hits, wanted));
    }

    private Name name(String text) {
        return names.computeIfAbsent(text, t -> new Name(Vietnamese.fold(t), Vietnamese.order(t)));
    }
}
