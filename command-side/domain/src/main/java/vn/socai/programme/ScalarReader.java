package vn.socai.programme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads single words, numbers and days of a document. */
final class ScalarReader {
    private final ObjectMapper mapper;
    private final Faults faults;

    ScalarReader(ObjectMapper mapper, Faults faults) {
        this.mapper = mapper;
        this.faults = faults;
    }

    @Nullable
    Object read(Class<?> type, JsonNode node, Place place) {
        if (type == String.class && !node.isString()) {
            // A code such as 04042 would lose its nought, a number such as 1.10 its last.
            faults.add(place, "phải là chữ, đặt trong ngoặc kép: " + node, "must be a text, in quotes: " + node);
            return null;
        }
        try {
            if (!type.isEnum() || node.isString()) {
                return mapper.treeToValue(node, type);
            }
        } catch (JacksonException unfit) {
            // told below
        }
        faults.add(place, node + " không phải " + form(type), node + " is not " + form(type));
        return null;
    }

    private static String form(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" | "));
        }
        return type == LocalDate.class ? "yyyy-mm-dd" : type.getSimpleName().toLowerCase(Locale.ROOT);
    }
}
