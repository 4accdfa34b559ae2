package vn.socai.graphql.figures;

import java.time.LocalDate;
import java.util.List;

import vn.socai.view.tally.Hierarchy;

/** On which tree an answer was added up. */
public record HierarchyNode(HierarchyKind kind, List<LocalDate> days) {
    /** How a tree is chosen. */
    public enum HierarchyKind {
        AS_OF, RESTATED
    }

    public static HierarchyNode of(Hierarchy hierarchy) {
        return switch (hierarchy) {
            case Hierarchy.AsOf h -> new HierarchyNode(HierarchyKind.AS_OF, List.of(h.day()));
            case Hierarchy.Restated h -> new HierarchyNode(HierarchyKind.RESTATED, List.of(h.day()));
        };
    }
}
