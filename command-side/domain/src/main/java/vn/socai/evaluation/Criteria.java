package vn.socai.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import vn.socai.value.Criterion;

/** The catalogue of criteria: data that ships with the product, without weights. */
public final class Criteria {
    private static final Map<String, Criterion> ALL = read();

    private Criteria() {}

    private static Map<String, Criterion> read() {
        try (InputStream yaml = Objects.requireNonNull(Criteria.class.getResourceAsStream("criteria.yaml"))) {
            Map<String, Criterion> all = new LinkedHashMap<>();
            YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .build()
                    .readValue(yaml, new TypeReference<List<Criterion>>() {})
                    .forEach(criterion -> all.put(criterion.id(), criterion));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, in the catalogue's order. */
    public static List<Criterion> all() {
        return List.copyOf(ALL.values());
    }

    /** One of them. */
    public static Optional<Criterion> find(String id) {
        return Optional.ofNullable(ALL.get(id));
    }
}
