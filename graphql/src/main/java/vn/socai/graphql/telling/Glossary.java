package vn.socai.graphql.telling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The words of {@code glossary.tsv}: for a constant {@code Skill.PAYMENT}, for a record's component its name ({@code peopleGuided})
 * or, where the name means something else there, {@code TargetAssigned.from}.
 */
public final class Glossary {
    private static final Map<String, Term> TERMS = load();

    private Glossary() {}

    /** The Vietnamese word for a constant. */
    public static String vi(Enum<?> constant) {
        return of(constant).vi();
    }

    /** The English word for a constant. */
    public static String en(Enum<?> constant) {
        return of(constant).en();
    }

    /** The words for a constant. */
    static Term of(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return TERMS.getOrDefault(key, new Term(constant.name(), constant.name()));
    }

    /** What a component of a record is called; its own name where the glossary has no word for it. */
    static Term of(Class<?> record, String component) {
        Term own = TERMS.get(record.getSimpleName() + "." + component);
        return own != null ? own : TERMS.getOrDefault(component, new Term(component, component));
    }

    /** Whether there is a word under a key. */
    public static boolean knows(String key) {
        return TERMS.containsKey(key);
    }

    private static Map<String, Term> load() {
        Map<String, Term> terms = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Glossary.class.getResourceAsStream("glossary.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> terms.put(cells[0], new Term(cells[1], cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(terms);
    }
}
