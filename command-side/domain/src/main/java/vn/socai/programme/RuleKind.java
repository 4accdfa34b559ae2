package vn.socai.programme;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import vn.socai.value.Rule;

/** What a document and the API call a kind of rule: the record's name in snake case, such as {@code teams_per_commune}. */
public final class RuleKind {
    private RuleKind() {}

    /** The word for a kind of rule. */
    public static String of(Class<?> rule) {
        return Rule.kind(rule);
    }

    /** Every kind of rule that there is, by its word. */
    public static Map<String, Class<? extends Record>> all() {
        return variants(Rule.class);
    }

    /** The records of a sealed family, by their words. */
    static Map<String, Class<? extends Record>> variants(Class<?> family) {
        Map<String, Class<? extends Record>> found = new TreeMap<>();
        gather(family, found);
        return Collections.unmodifiableMap(found);
    }

    private static void gather(Class<?> type, Map<String, Class<? extends Record>> found) {
        if (!type.isRecord()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                gather(permitted, found);
            }
        } else if (found.put(of(type), type.asSubclass(Record.class)) != null) {
            throw new IllegalStateException("two kinds are called " + of(type));
        }
    }
}
