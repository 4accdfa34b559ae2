package vn.socai.view.chronicle;

import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.socai.event.Event;
import vn.socai.value.Stored;

/** The kinds of event by their stored names, {@code visit.logged}; what stands before the dot is the family. A new event needs no line here. */
public final class Kinds {
    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return Objects.requireNonNull(type.getAnnotation(Stored.class)).name();
        }
    };
    private static final Set<String> ALL = events(Event.class).map(NAMES::get)
            .collect(Collectors.toCollection(TreeSet::new));
    private static final Set<String> FAMILIES = ALL.stream()
            .map(Kinds::family)
            .collect(Collectors.toCollection(TreeSet::new));

    private Kinds() {}

    /** The kind of an event. */
    public static String of(Event event) {
        return NAMES.get(event.getClass());
    }

    /** The family of a kind. */
    public static String family(String kind) {
        return kind.substring(0, kind.indexOf('.'));
    }

    /** Whether a kind says that something said before was wrong: by agreement its name ends so. */
    public static boolean takesBack(String kind) {
        return kind.endsWith(".corrected") || kind.endsWith(".voided");
    }

    /** All kinds, in order. */
    public static Set<String> all() {
        return Collections.unmodifiableSet(ALL);
    }

    /** All families, in order. */
    public static Set<String> families() {
        return Collections.unmodifiableSet(FAMILIES);
    }

    private static Stream<Class<?>> events(Class<?> family) {
        return family.isSealed() ? Arrays.stream(family.getPermittedSubclasses()).flatMap(Kinds::events)
                : Stream.of(family);
    }
}
