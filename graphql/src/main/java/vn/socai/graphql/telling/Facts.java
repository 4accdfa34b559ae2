package vn.socai.graphql.telling;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.socai.value.Ciphertext;
import vn.socai.value.SealedText;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;

/**
 * What an event's record says, thing by thing, read from the record itself: a new event needs no line here. What is absent is left out,
 * and what is sealed stays so.
 */
final class Facts {
    private static final Term SEALED = new Term("đã niêm phong", "sealed");

    private final Words words;
    private final int skip;
    private final int most;
    private final List<Fact> facts = new ArrayList<>();
    private int count;

    /**
     * @param skip so many are left out
     * @param most so many are told
     */
    Facts(Words words, int skip, int most) {
        this.words = words;
        this.skip = skip;
        this.most = most;
    }

    /** Those of a record. */
    List<Fact> of(Record record) {
        components(record, "", new Term("", ""));
        return facts;
    }

    /** How many there are, told or not. */
    int count() {
        return count;
    }

    private void components(Record record, String path, Term label) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            if (value != null) {
                Term name = Glossary.of(record.getClass(), component.getName());
                any(value, path.isEmpty() ? component.getName() : path + "." + component.getName(), joined(label,
                        name));
            }
        }
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void any(Object value, String path, Term label) {
        switch (value) {
            case Ciphertext c -> add(path, label, SEALED, null);
            case SealedText t -> add(path, label, SEALED, null);
            case UnitId u -> add(path, label, words.unit(u), u.value());
            case TeamId t -> add(path, label, words.team(t), t.toString());
            case LocalDate d -> add(path, label, words.day(d), d.toString());
            case Enum<?> e -> add(path, label, words.word(e), e.name());
            case Boolean b -> add(path, label, b ? new Term("có", "yes") : new Term("không", "no"), b.toString());
            case Integer n -> add(path, label, words.number(n), n.toString());
            case Long n -> add(path, label, words.number(n), n.toString());
            case Collection<?> all -> each(all, path, label);
            case Record r when isId(r) -> add(path, label, new Term(r.toString(), r.toString()), r.toString());
            case Record r -> components(r, path, label);
            default -> add(path, label, new Term(value.toString(), value.toString()), value.toString());
        }
    }

    /** An id is one text or number by another name, and reads as that. */
    private static boolean isId(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        return components.length == 1 && (components[0].getType() == UUID.class || components[0]
                .getType() == String.class);
    }

    private void each(Collection<?> all, String path, Term label) {
        int index = 0;
        for (Object item : all) {
            any(item, path + "[" + index++ + "]", all.size() == 1 ? label
                    : new Term(label.vi() + " " + index, label.en() + " " + index));
        }
    }

    private static Term joined(Term outer, Term inner) {
        if (outer.vi().isEmpty() || inner.vi().isEmpty()) {
            return inner.vi().isEmpty() ? outer : inner;
        }
        return new Term(outer.vi() + ", " + inner.vi(), outer.en() + ", " + inner.en());
    }

    private void add(String path, Term label, Term value, @Nullable String stored) {
        if (count >= skip && facts.size() < most) {
            facts.add(new Fact(path, Words.capital(label.vi()) + ": " + value.vi(), Words.capital(label.en()) + ": "
                    + value.en(), stored, stored == null));
        }
        count++;
    }
}
