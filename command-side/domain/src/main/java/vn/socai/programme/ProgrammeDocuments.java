package vn.socai.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

import vn.socai.programme.ProgrammeCommand.AdoptProgramme;

/** Programme documents as YAML: the five that ship with the product, and any other that a province writes. */
public final class ProgrammeDocuments {
    private static final List<String> SHIPPED = List.of("lao-cai-2022", "phu-luong-2022", "van-ho-2022",
            "ninh-thuan-2022", "ministry-2024");

    // What somebody wrote and nobody understood is a mistake, and must not pass for something else.
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private ProgrammeDocuments() {}

    /** The documents that ship with the product, as the commands that adopt them. */
    public static List<AdoptProgramme> shipped() {
        return SHIPPED.stream().map(name -> shipped(name + ".yaml").command()).toList();
    }

    private static ProgrammeDocument shipped(String file) {
        try (InputStream yaml = ProgrammeDocuments.class.getResourceAsStream(file)) {
            if (yaml == null) {
                throw new IllegalStateException(file + " does not ship with the product");
            }
            return read(file, new String(yaml.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one document, in normal form C.
     *
     * @param name for messages
     * @throws DocumentFaulty with everything that is wrong: it is no YAML, a word is not known, something lacks or has not its form
     */
    public static ProgrammeDocument read(String name, String yaml) {
        return read(name, yaml, ProgrammeDocument.class);
    }

    /** Reads an amendment, as {@link #read(String, String)}. */
    public static AmendmentDocument readAmendment(String name, String yaml) {
        return read(name, yaml, AmendmentDocument.class);
    }

    private static <T extends Record> T read(String name, String yaml, Class<T> type) {
        Faults faults = new Faults();
        @Nullable
        T document = new DocumentReader(YAML, faults).record(tree(name, yaml), type, Place.WHOLE);
        if (document == null) {
            throw new DocumentFaulty(name, faults.all());
        }
        return document;
    }

    private static JsonNode tree(String name, String yaml) {
        try {
            return YAML.readTree(Normalizer.normalize(yaml, Normalizer.Form.NFC));
        } catch (JacksonException e) {
            String fault = e.getOriginalMessage().strip() + ", line " + e.getLocation().getLineNr();
            throw new DocumentFaulty(name, List.of(Place.WHOLE.fault("không phải YAML: " + fault,
                    "is no YAML: " + fault)));
        }
    }
}
