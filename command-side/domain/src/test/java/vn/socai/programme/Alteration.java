package vn.socai.programme;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.socai.unit.SmallMap;
import vn.socai.value.Clause;
import vn.socai.value.UnitId;

/**
 * A value that differs from another in one place: a number by one, a day by one, a word by its every other, a set by one member more or
 * less, something stated that was not or the other way round.
 *
 * @param where the place, such as {@code exceptions[0].min}
 * @param what the difference, such as {@code 3 -> 4}
 */
record Alteration(String where, String what, @Nullable Object value) {
    /** Lists whose order means something; the others are written in the order of the text, and any would do. */
    private static final Set<String> ORDERED = Set.of("steps", "columns");
    /** Where it stands and how it reads is shown, not judged. */
    private static final Set<String> SHOWN = Set.of("section", "wording");

    /** Every record that differs from this one in one place. */
    static Stream<Alteration> of(Record whole) {
        return Arrays.stream(whole.getClass().getRecordComponents()).flatMap(term -> terms(whole, term));
    }

    private static Stream<Alteration> terms(Record whole, RecordComponent term) {
        boolean absentable = term.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Object value = Records.get(whole, term);
        if (whole instanceof Clause && SHOWN.contains(term.getName())) {
            return Stream.empty();
        }
        String here = term.getType() == Clause.class ? "" : term.getName();
        Stream<Alteration> changed = value == null ? Stream.of(new Alteration(here, "stated", sample(term.getType())))
                : of(here, term.getGenericType(), value);
        Stream<Alteration> gone = value != null && absentable ? Stream.of(new Alteration(here, "not stated", null))
                : Stream.empty();
        return Stream.concat(changed, gone)
                .map(one -> new Alteration(one.where, one.what, Records.with(whole, term, one.value)));
    }

    private static Stream<Alteration> of(String where, Type type, Object value) {
        return switch (value) {
            case Integer n -> Stream.of(other(where, n, n - 1), other(where, n, n + 1));
            case Boolean b -> Stream.of(other(where, b, !b));
            case String s -> Stream.of(other(where, s, s + " khác"));
            case LocalDate day -> Stream.of(other(where, day, day.minusDays(1)), other(where, day, day.plusDays(1)));
            case UnitId unit -> Stream.of(other(where, unit, sample(UnitId.class)));
            case Enum<?> word -> Arrays.stream(word.getDeclaringClass().getEnumConstants())
                    .filter(one -> one != word)
                    .map(one -> other(where, word, one));
            case Record record -> of(record).map(one -> one.within(where));
            case Collection<?> many -> members(where, (ParameterizedType) type, new ArrayList<>(many));
            default -> throw new IllegalStateException("nobody altered " + value.getClass());
        };
    }

    private static Stream<Alteration> members(String where, ParameterizedType type, List<Object> members) {
        Class<?> member = (Class<?>) type.getActualTypeArguments()[0];
        Stream<?> foreign = member.isEnum() ? Arrays.stream(member.getEnumConstants()) : Stream.of(sample(member));
        Stream<Alteration> more = foreign.filter(one -> !members.contains(one))
                .map(one -> new Alteration(where, "with " + one, set(type, plus(members, one))));
        Stream<Alteration> fewer = members.stream()
                .map(one -> new Alteration(where, "without " + one, set(type, without(members, one))));
        Stream<Alteration> swapped = ORDERED.contains(where)
                ? IntStream.range(1, members.size())
                        .mapToObj(i -> new Alteration(where, "swapped at " + i, swap(members,
                                i)))
                : Stream.empty();
        Stream<Alteration> inside = member.isEnum() ? Stream.empty()
                : IntStream.range(0, members.size())
                        .boxed()
                        .flatMap(i -> of(where + "[" + i + "]", member, members.get(
                                i)).map(one -> new Alteration(one.where, one.what, set(type, replaced(members, i,
                                        one.value)))));
        return Stream.of(more, fewer, swapped, inside).flatMap(all -> all);
    }

    private static Alteration other(String where, Object from, Object to) {
        return new Alteration(where, from + " -> " + to, to);
    }

    private Alteration within(String outer) {
        return new Alteration(outer.isEmpty() ? where : outer + "." + where, what, value);
    }

    private static Object set(ParameterizedType type, List<Object> members) {
        return type.getRawType() == List.class ? members : new LinkedHashSet<>(members);
    }

    private static List<Object> plus(List<Object> members, Object one) {
        return Stream.concat(members.stream(), Stream.of(one)).toList();
    }

    private static List<Object> without(List<Object> members, Object one) {
        return members.stream().filter(member -> !member.equals(one)).toList();
    }

    private static List<Object> replaced(List<Object> members, int at, @Nullable Object by) {
        List<Object> all = new ArrayList<>(members);
        all.set(at, by);
        return all;
    }

    private static List<Object> swap(List<Object> members, int at) {
        List<Object> all = new ArrayList<>(members);
        all.set(at - 1, all.set(at, all.get(at - 1)));
        return all;
    }

    /** Something of that type, where a document states nothing. */
    private static Object sample(Class<?> type) {
        if (type == Integer.class || type == int.class) {
            return 7;
        } else if (type == boolean.class) {
            return true;
        } else if (type == String.class) {
            return "khác";
        } else if (type == LocalDate.class) {
            return LocalDate.of(2022, 6, 1);
        } else if (type == UnitId.class) {
            return SmallMap.NEIGHBOUR;
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type == List.class) {
            return List.of();
        }
        return Records.make(type.asSubclass(Record.class), Arrays.stream(type.getRecordComponents())
                .map(term -> sample(term.getType()))
                .toArray());
    }
}
