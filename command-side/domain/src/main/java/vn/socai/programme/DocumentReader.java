package vn.socai.programme;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import vn.socai.value.Clause;
import vn.socai.value.Strength;
import vn.socai.value.UnitId;

/**
 * Reads records off a document's tree by their components, so that a new kind of rule needs no line here; goes on after a fault, so that
 * all of them are told at once.
 *
 * <p>A component bears its own name. One that is {@code @Nullable} may be absent, an absent list is empty, anything else must be there, and
 * nothing else may. A value of a sealed family says its {@code kind}; a {@link Clause} stands among the words of its rule; a record of
 * one component stands as that component; a unit by its official code and the day on which the map with that meaning of the code began.
 */
final class DocumentReader {
    private static final String KIND = "kind";
    private static final Set<String> CLAUSE = Set.of("number", "strength", "section", "wording");

    private final Faults faults;
    private final ScalarReader scalars;

    /** What an official unit is called in a document. */
    private record UnitByCode(String code, LocalDate on) {}

    private record Country(boolean country) {}

    DocumentReader(ObjectMapper mapper, Faults faults) {
        this.faults = faults;
        this.scalars = new ScalarReader(mapper, faults);
    }

    /** The record, or null where something in it is wrong. */
    <T extends Record> @Nullable T record(JsonNode node, Class<T> type, Place place) {
        RecordComponent[] components = type.getRecordComponents();
        int before = faults.count();
        if (components.length == 1 && !node.isObject()) {
            return made(type, new @Nullable Object[]{present(components[0], node, place)}, before, place);
        }
        if (!node.isObject()) {
            faults.add(place, "phải gồm các trường có tên", "must hold named fields");
            return null;
        }
        refuseUnknownWords(node, type, place);
        @Nullable
        Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = component(components[i], node, place);
        }
        return made(type, values, before, place);
    }

    private void refuseUnknownWords(JsonNode node, Class<?> type, Place place) {
        Set<String> known = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == Clause.class) {
                known.addAll(CLAUSE);
                known.add(KIND);
            } else {
                known.add(component.getName());
            }
        }
        for (String word : node.propertyNames()) {
            if (!known.contains(word) && !(word.equals(KIND) && variant(type))) {
                faults.add(place.at(word), "không có trường này; có thể dùng: " + String.join(", ", known),
                        "is not known here; known are " + String.join(", ", known));
            }
        }
    }

    private static boolean variant(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
    }

    private @Nullable Object component(RecordComponent component, JsonNode node, Place place) {
        if (component.getType() == Clause.class) {
            return clause(node, place);
        }
        JsonNode value = node.path(component.getName());
        Place here = place.at(component.getName());
        if (!value.isMissingNode() && !value.isNull()) {
            return present(component, value, here);
        }
        if (Collection.class.isAssignableFrom(component.getType())) {
            return List.class == component.getType() ? List.of() : Set.of();
        }
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            faults.missing(here);
        }
        return null;
    }

    private @Nullable Object present(RecordComponent component, JsonNode node, Place place) {
        return value(component.getGenericType(), node, place);
    }

    private @Nullable Clause clause(JsonNode node, Place place) {
        int before = faults.count();
        Object number = word(node, "number", String.class, place);
        Object strength = word(node, "strength", Strength.class, place);
        Object section = word(node, "section", String.class, place);
        Object wording = node.has("wording") ? word(node, "wording", String.class, place) : "";
        return made(Clause.class, new @Nullable Object[]{number, strength, section, wording}, before, place);
    }

    private @Nullable Object word(JsonNode node, String word, Class<?> type, Place place) {
        JsonNode value = node.path(word);
        if (value.isMissingNode() || value.isNull()) {
            faults.missing(place.at(word));
            return null;
        }
        return value(type, value, place.at(word));
    }

    private @Nullable Object value(Type type, JsonNode node, Place place) {
        if (type instanceof ParameterizedType many) {
            return elements(many, node, place);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == UnitId.class && node.isObject()) {
            return unit(node, place);
        } else if (raw.isRecord()) {
            return record(node, raw.asSubclass(Record.class), place);
        } else if (raw.isSealed()) {
            return variant(raw, node, place);
        }
        return scalars.read(raw, node, place);
    }

    private @Nullable Object elements(ParameterizedType type, JsonNode node, Place place) {
        if (!node.isArray()) {
            faults.add(place, "phải là một danh sách", "must be a list");
            return null;
        }
        Collection<Object> elements = type.getRawType() == List.class ? new ArrayList<>() : new LinkedHashSet<>();
        int index = 0;
        for (JsonNode one : node) {
            Object element = value(type.getActualTypeArguments()[0], one, place.at(index++));
            if (element != null && !elements.add(element)) {
                faults.add(place.at(index - 1), "nêu hai lần", "stands there twice");
            }
        }
        return elements;
    }

    private @Nullable Object variant(Class<?> family, JsonNode node, Place place) {
        JsonNode number = node.path("number");
        Place here = number.isString() ? place.in(number.stringValue()) : place;
        Map<String, Class<? extends Record>> kinds = RuleKind.variants(family);
        JsonNode kind = node.path(KIND);
        if (kind.isMissingNode() || kind.isNull()) {
            faults.missing(here.at(KIND));
            return null;
        }
        Class<? extends Record> type = kinds.get(kind.asString(""));
        if (type == null) {
            faults.add(here.at(KIND), "không có loại " + kind + "; có: " + String.join(", ", kinds.keySet()),
                    "knows no " + kind + "; known are " + String.join(", ", kinds.keySet()));
            return null;
        }
        return record(node, type, here);
    }

    private @Nullable Object unit(JsonNode node, Place place) {
        if (node.has("country")) {
            Country country = record(node, Country.class, place);
            if (country != null && !country.country) {
                faults.add(place.at("country"), "chỉ có thể là true", "can only be true");
            }
            return UnitId.COUNTRY;
        }
        UnitByCode named = record(node, UnitByCode.class, place);
        return named == null ? null
                : made(UnitId.class, new Object[]{named.code + "." + named.on.format(DateTimeFormatter.BASIC_ISO_DATE)},
                        faults.count(), place);
    }

    private <T extends Record> @Nullable T made(Class<T> type, @Nullable Object[] values, int before, Place place) {
        if (faults.count() > before) {
            return null;
        }
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            String why = refused.getTargetException().getMessage();
            faults.add(place, "không đúng dạng: " + why, "has not its form: " + why);
            return null;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record without its constructor: " + type, impossible);
        }
    }
}
