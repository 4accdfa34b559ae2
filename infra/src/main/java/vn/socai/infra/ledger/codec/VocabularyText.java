package vn.socai.infra.ledger.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Gathers the definitions of a vocabulary, one a line in the order of their text. */
final class VocabularyText {
    private final Map<String, Class<?>> defined = new HashMap<>();
    private final TreeSet<String> lines = new TreeSet<>();

    /**
     * Defines a type, once; asked for while it is being defined, since a record may hold itself.
     *
     * @return its name, by which another definition can refer to it
     */
    String define(Class<?> type, String what, Supplier<List<String>> words) {
        String name = type.isMemberClass() ? type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName()
                : type.getSimpleName();
        Class<?> known = defined.putIfAbsent(name, type);
        if (known == null) {
            lines.add((what + " " + name + " " + String.join(" ", words.get())).strip());
        } else if (known != type) {
            throw new IllegalArgumentException(known + " and " + type + " share the name " + name);
        }
        return name;
    }

    void event(StoredName name, String form) {
        lines.add("event " + name + " " + form);
    }

    String print() {
        return String.join("\n", lines);
    }
}
