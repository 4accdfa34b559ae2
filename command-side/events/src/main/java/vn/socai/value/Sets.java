package vn.socai.value;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of enums in the enum's order, so that equal sets have equal bytes. */
public final class Sets {
    private Sets() {}

    /** An unmodifiable copy in the order of the enum. */
    public static <E extends Enum<E>> Set<E> ordered(Class<E> type, Set<E> set) {
        EnumSet<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(set);
        return Collections.unmodifiableSet(ordered);
    }
}
