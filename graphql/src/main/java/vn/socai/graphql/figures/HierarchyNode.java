package vn.socai.graphql.figures;

import java.time.LocalDate;
import java.util.List;

import vn.socai.view.tally.Hierarchy;

/** On which tree or trees an answer was added up. */
public record HierarchyNode(HierarchyKind kind, List<LocalDate> days) {
    /** How a tree is chosen. */
    public enum HierarchyKind {
        AS_WAS, AS_OF, RESTATED
    }

    /** @param days of the trees that were used */
    public static HierarchyNode of(Hierarchy hierarchy, List<LocalDate> days) {
        return new HierarchyNode(switch (hierarchy) {
            case Hierarchy.AsWas h -> HierarchyKind.AS_WAS;
            case Hierarchy.AsOf h -> HierarchyKind.AS_OF;
            case Hierarchy.Restated h -> HierarchyKind.RESTATED;
        }, days);
    }
}
