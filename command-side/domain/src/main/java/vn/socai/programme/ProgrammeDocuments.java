package vn.socai.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

import vn.socai.programme.ProgrammeCommand.AdoptProgramme;

/** Programme documents as YAML files: the five that ship with the product, and any other that a province writes. */
public final class ProgrammeDocuments {
    private static final List<String> SHIPPED = List.of("lao-cai-2022", "phu-luong-2022", "van-ho-2022",
            "ninh-thuan-2022", "ministry-2024");

    // A word that nobody knows is a mistake of whoever wrote the document, and must not pass for no rule.
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private ProgrammeDocuments() {}

    /** The documents that ship with the product, as the commands that adopt them. */
    public static List<AdoptProgramme> shipped() {
        return SHIPPED.stream().map(ProgrammeDocuments::shipped).toList();
    }

    private static AdoptProgramme shipped(String name) {
        String file = name + ".yaml";
        try (InputStream yaml = ProgrammeDocuments.class.getResourceAsStream(file)) {
            if (yaml == null) {
                throw new DocumentFaulty(file, "does not ship with the product");
            }
            return read(file, yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one document.
     *
     * @param name for messages
     * @throws DocumentFaulty where it is no YAML, holds a word that is not known, or lacks something
     */
    public static AdoptProgramme read(String name, InputStream yaml) {
        try {
            return YAML.readValue(yaml, ProgrammeDocument.class).command();
        } catch (JacksonException | IllegalArgumentException e) {
            throw new DocumentFaulty(name, e);
        }
    }
}
