package vn.socai.proof.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.socai.proof.dossier.Form.Entries;
import vn.socai.proof.dossier.Form.Enumeration;
import vn.socai.proof.dossier.Form.Family;
import vn.socai.proof.dossier.Form.Field;
import vn.socai.proof.dossier.Form.Message;
import vn.socai.proof.dossier.Form.Named;
import vn.socai.proof.dossier.Form.Several;
import vn.socai.proof.dossier.Form.Simple;
import vn.socai.proof.dossier.Wire.Unreadable;

/**
 * How the stored bytes of events are read, as a text of one definition a line; docs/proof-format.md §7 has its grammar. It stands in
 * the dossier's own event, so what it says is vouched for like everything else there.
 */
public final class Vocabulary {
    private final Map<String, Form> named = new HashMap<>();
    private final Map<String, Form> events = new HashMap<>();

    private Vocabulary() {}

    /** @throws Unreadable where the text is none */
    static Vocabulary parse(String text) {
        Vocabulary vocabulary = new Vocabulary();
        for (String line : text.split("\n", -1)) {
            vocabulary.define(line.split(" ", -1));
        }
        return vocabulary;
    }

    private void define(String[] words) {
        if (words.length < 2) {
            throw new Unreadable("a definition without a name");
        }
        List<String> rest = List.of(words).subList(2, words.length);
        switch (words[0]) {
            case "record" -> named.put(words[1], new Message(words[1], fields(rest)));
            case "enum" -> named.put(words[1], new Enumeration(numbered(rest)));
            case "family" -> {
                Map<Long, Form> variants = new HashMap<>();
                numbered(rest).forEach((number, name) -> variants.put(number, new Named(name)));
                named.put(words[1], new Family(variants));
            }
            case "event" -> events.put(words[1], new Named(words[words.length - 1]));
            default -> throw new Unreadable("a definition of a " + words[0]);
        }
    }

    private static List<Field> fields(List<String> words) {
        List<Field> fields = new ArrayList<>();
        for (String word : words) {
            int colon = colon(word);
            boolean nullable = word.endsWith("?");
            fields.add(new Field(word.substring(0, colon), form(word.substring(colon + 1, word.length() - (nullable ? 1
                    : 0))), nullable));
        }
        return fields;
    }

    private static Map<Long, String> numbered(List<String> words) {
        Map<Long, String> numbered = new HashMap<>();
        for (String word : words) {
            int colon = colon(word);
            try {
                numbered.put(Long.valueOf(word.substring(0, colon)), word.substring(colon + 1));
            } catch (NumberFormatException noNumber) {
                throw new Unreadable("a definition without a number");
            }
        }
        return numbered;
    }

    private static int colon(String word) {
        int colon = word.indexOf(':');
        if (colon < 1 || colon == word.length() - 1) {
            throw new Unreadable("a definition without a colon");
        }
        return colon;
    }

    private static Form form(String word) {
        if (word.startsWith("[") && word.endsWith("]")) {
            return new Several(form(word.substring(1, word.length() - 1)));
        }
        if (word.startsWith("{") && word.endsWith("}")) {
            int colon = colon(word);
            return new Entries(form(word.substring(1, colon)), form(word.substring(colon + 1, word.length() - 1)));
        }
        for (Simple simple : Simple.values()) {
            if (simple.name().toLowerCase(Locale.ROOT).equals(word)) {
                return simple;
            }
        }
        return new Named(word);
    }

    /** The form of an event by its stored name and revision, such as {@code visit.logged@1}. */
    Form event(String name) {
        return defined(events.get(name), "event " + name);
    }

    Form named(String name) {
        return defined(named.get(name), name);
    }

    private static Form defined(@org.jspecify.annotations.Nullable Form form, String name) {
        if (form == null) {
            throw new Unreadable("no definition of " + name);
        }
        return form;
    }
}
