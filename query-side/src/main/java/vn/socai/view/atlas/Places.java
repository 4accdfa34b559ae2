package vn.socai.view.atlas;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;
import vn.socai.view.atlas.UnitFile.End;
import vn.socai.view.atlas.UnitFiles.Sheaf;

/** Works out where each unit stands on one day; see {@link Tree} for the rules. */
final class Places {
    private static final int UNKNOWN = Integer.MIN_VALUE;
    /** Being worked out: met again only where the map contradicts itself. */
    private static final int OPEN = UNKNOWN + 1;

    private final LocalDate on;
    private final long at;
    private final Sheaf sheaf;
    private final Ordinals ordinals;
    private final int country;
    private final int size;
    /** The place's ordinal * 2, and 1 more where it is assigned. */
    private final int[] places;
    private final int[] parents;
    private final boolean[] stands;

    Places(LocalDate on, long at, Sheaf sheaf, Ordinals ordinals) {
        this.on = on;
        this.at = at;
        this.sheaf = sheaf;
        this.ordinals = ordinals;
        country = ordinals.of(UnitId.COUNTRY);
        size = Math.max(sheaf.files().length, country + 1);
        places = new int[size];
        parents = new int[size];
        stands = new boolean[size];
        Arrays.fill(places, UNKNOWN);
        Arrays.fill(parents, -1);
        for (int i = 0; i < size; i++) {
            find(i);
        }
    }

    int size() {
        return size;
    }

    int place(int ordinal) {
        return ordinal < 0 || ordinal >= size ? country : places[ordinal] >> 1;
    }

    boolean assigned(int ordinal) {
        return ordinal >= 0 && ordinal < size && (places[ordinal] & 1) == 1;
    }

    int parent(int ordinal) {
        return parents[ordinal];
    }

    boolean stands(int ordinal) {
        return ordinal < size && stands[ordinal];
    }

    UnitCard card(int ordinal, UnitId unit, @Nullable UnitId parent) {
        UnitFile file = sheaf.file(ordinal);
        return (file == null ? UnitFile.EMPTY : file).card(unit, on, at, parent);
    }

    UnitLevel level(int ordinal) {
        UnitFile file = sheaf.file(ordinal);
        return file == null ? UnitLevel.COUNTRY : file.kind(on, at).level();
    }

    /** The commune in which a village was registered, -1 for any other unit and for one that is not known yet. */
    int registered(int ordinal) {
        UnitFile file = sheaf.file(ordinal);
        UnitId commune = file == null ? null : file.registeredIn(at);
        int home = commune == null ? -1 : ordinals.known(commune);
        return home < size ? home : -1;
    }

    private int find(int ordinal) {
        if (places[ordinal] == OPEN) {
            return unsure(country);
        }
        if (places[ordinal] == UNKNOWN) {
            places[ordinal] = OPEN;
            places[ordinal] = work(ordinal);
        }
        return places[ordinal];
    }

    private int work(int ordinal) {
        if (ordinal == country) {
            // The root of every tree, also of one before its first day: totals must have somewhere to go.
            stands[ordinal] = true;
            return sure(ordinal);
        }
        UnitFile file = sheaf.file(ordinal);
        LocalDate from = file == null ? null : file.from(at);
        if (file == null || from == null) {
            return unsure(country);
        }
        if (on.isBefore(from)) {
            return notYet(file, from);
        }
        return file.inForce(on, at) ? standing(ordinal, file) : gone(file);
    }

    private int standing(int ordinal, UnitFile file) {
        UnitId parent = file.namedParent(on, at);
        if (parent == null) {
            return unsure(country);
        }
        int above = find(ordinals.known(parent), ordinal);
        if ((above & 1) == 0) {
            return above;
        }
        parents[ordinal] = above >> 1;
        stands[ordinal] = true;
        return sure(ordinal);
    }

    /** A unit that names itself as its parent would hang in the air. */
    private int find(int ordinal, int below) {
        return ordinal == below || ordinal < 0 || ordinal >= size ? unsure(country) : find(ordinal);
    }

    private int gone(UnitFile file) {
        End end = file.endBy(on, at);
        if (end != null && !end.successors().isEmpty()) {
            return common(end.successors());
        }
        UnitId within = end != null && end.within() != null ? end.within() : file.namedParent(on, at);
        return within == null ? unsure(country) : unsure(known(within) >> 1);
    }

    private int notYet(UnitFile file, LocalDate from) {
        List<UnitId> predecessors = file.links()
                .stream()
                .filter(link -> link.position() <= at)
                .map(UnitFile.Link::predecessor)
                .toList();
        if (!predecessors.isEmpty()) {
            return common(predecessors);
        }
        UnitId parent = file.namedParent(from, at);
        return parent == null ? unsure(country) : unsure(known(parent) >> 1);
    }

    private int known(UnitId unit) {
        int ordinal = ordinals.known(unit);
        return ordinal < 0 || ordinal >= size ? unsure(country) : find(ordinal);
    }

    /** Where all of them surely are: one and the same place, or unassigned under their lowest common ancestor. */
    private int common(List<UnitId> units) {
        int all = known(units.getFirst());
        for (UnitId unit : units.subList(1, units.size())) {
            int next = known(unit);
            if (next != all) {
                all = unsure(ancestor(all >> 1, next >> 1));
            }
        }
        return all;
    }

    private int ancestor(int a, int b) {
        for (int i = a; i >= 0; i = above(i)) {
            for (int j = b; j >= 0; j = above(j)) {
                if (i == j) {
                    return i;
                }
            }
        }
        return country;
    }

    private int above(int ordinal) {
        find(ordinal);
        return parents[ordinal];
    }

    private static int sure(int ordinal) {
        return ordinal * 2 + 1;
    }

    private static int unsure(int ordinal) {
        return ordinal * 2;
    }
}
