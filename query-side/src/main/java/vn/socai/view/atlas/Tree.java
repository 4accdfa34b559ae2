package vn.socai.view.atlas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import vn.socai.value.UnitId;
import vn.socai.view.Vietnamese;

/**
 * The tree of one day, and the place in it of every unit that ever was.
 *
 * <p>A unit in force that day stands where it is. One that is gone stands where its only successor stands; where it was split, or
 * no successor is recorded, it is unassigned under the lowest unit that surely holds it. One that is not yet in being stands where
 * its predecessors stand if they agree, else unassigned under their common ancestor. A village stands in its commune, or, where
 * that was split and nobody has said which part is its own, is unassigned likewise. So totals reconcile on every tree.
 */
public final class Tree {
    private final LocalDate on;
    private final Ordinals ordinals;
    private final Places places;
    private final Branches branches;
    private final Map<Integer, List<UnitId>> sorted = new ConcurrentHashMap<>();
    private volatile @Nullable Clusters clusters;

    /**
     * Where facts of a unit count on this tree.
     *
     * @param unit the lowest unit of the tree that surely holds them
     * @param assigned false: they count for {@code unit} and above, on its line "unassigned", and for none of its children
     */
    public record Place(UnitId unit, boolean assigned) {}

    Tree(LocalDate on, Ordinals ordinals, Places places) {
        this.on = on;
        this.ordinals = ordinals;
        this.places = places;
        this.branches = new Branches(places);
    }

    /** A day on which the tree is this one. */
    public LocalDate on() {
        return on;
    }

    /** Where facts of that unit count; the unassigned line of the country for a unit that nobody knows. */
    public Place place(UnitId unit) {
        int ordinal = ordinals.known(unit);
        return new Place(ordinals.unit(places.place(ordinal)), places.assigned(ordinal));
    }

    /** The unit and all above it, the country last; empty where it does not stand in the tree that day. */
    public List<UnitId> path(UnitId unit) {
        List<UnitId> path = new ArrayList<>();
        int ordinal = ordinals.known(unit);
        if (stands(ordinal)) {
            for (int i = ordinal; i >= 0; i = places.parent(i)) {
                path.add(ordinals.unit(i));
            }
        }
        return path;
    }

    /** The units directly below, by code, then by name in Vietnamese order; empty where the unit does not stand in the tree. */
    public List<UnitId> children(UnitId unit) {
        int ordinal = ordinals.known(unit);
        return stands(ordinal) ? sorted.computeIfAbsent(ordinal, this::sort) : List.of();
    }

    private List<UnitId> sort(int ordinal) {
        record Child(UnitId unit, String code, String order) {}
        List<Child> children = new ArrayList<>();
        branches.eachChild(ordinal, child -> {
            UnitCard card = places.card(child, ordinals.unit(child), null);
            children.add(new Child(card.id(), card.code(), Vietnamese.order(card.name())));
        });
        children.sort(Comparator.comparing(Child::code).thenComparing(Child::order).thenComparing(Child::unit));
        return children.stream().map(Child::unit).toList();
    }

    /** Whether facts of that unit count for {@code root}. */
    public boolean holds(UnitId root, UnitId unit) {
        int top = ordinals.known(root);
        if (!stands(top)) {
            return false;
        }
        int ordinal = places.place(ordinals.known(unit));
        while (ordinal >= 0 && ordinal != top) {
            ordinal = places.parent(ordinal);
        }
        return ordinal == top;
    }

    /** For sums: the branches by ordinals. */
    public Branches branches() {
        return branches;
    }

    /** For sums over whole communes: what counts at once. Worked out when first asked for. */
    public Clusters clusters() {
        Clusters known = clusters;
        if (known == null) {
            known = new Clusters(places, branches);
            clusters = known;
        }
        return known;
    }

    /** Whether the unit, or the one that surely took its area, stands in this tree. */
    boolean assigned(int ordinal) {
        return places.assigned(ordinal);
    }

    /** Whether a unit stands in this tree as itself. */
    boolean stands(int ordinal) {
        return ordinal >= 0 && places.stands(ordinal);
    }

    @Nullable
    UnitId parent(int ordinal) {
        int parent = places.parent(ordinal);
        return parent < 0 ? null : ordinals.unit(parent);
    }
}
