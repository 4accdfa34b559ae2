package vn.socai.infra.ledger.codec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.socai.infra.ledger.RandomRecords;
import vn.socai.value.Ciphertext;
import vn.socai.value.Tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * Every event has a golden file for each revision it ever had: what was stored once must be read for ever, and no shape may change
 * unnoticed. A missing or differing file is written to {@code target/golden}; approve it by copying it beside the others. The
 * file of an old revision is never changed.
 */
class GoldenFilesTest {
    private static final Path APPROVED = Path.of("src/test/resources/golden");
    private static final Path CANDIDATES = Path.of("target/golden");
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final StoredNames names = StoredNames.ofEvents();
    private final EventCodec codec = EventCodec.ofEvents();

    @Test
    void everyEventStandsAsItWasApproved() throws IOException {
        var wrong = new TreeMap<String, String>();
        for (var type : names.all()) {
            var name = names.nameOf(type);
            var file = APPROVED.resolve(file(name));
            if (!Files.exists(file)) {
                write(name, sample(type, name));
                wrong.put(file(name), "is missing");
            } else if (!unchanged(name, file)) {
                wrong.put(file(name), "differs: a change of shape needs a new revision and an upcaster");
            }
        }
        if (!wrong.isEmpty()) {
            fail("golden files: %s; candidates stand in %s, to be copied to %s", wrong, CANDIDATES, APPROVED);
        }
    }

    @Test
    void everyOldRevisionIsStillRead() throws IOException {
        for (var type : names.all()) {
            var current = names.nameOf(type);
            for (int revision = 1; revision < current.revision(); revision++) {
                var old = new StoredName(current.name(), revision);
                assertThat(codec.decode(old, bytes(APPROVED.resolve(file(old))))).as(old.toString()).isInstanceOf(type);
            }
        }
    }

    @Test
    void noFileStandsForAnEventThatNobodyKnows() throws IOException {
        var known = new TreeSet<String>();
        for (var type : names.all()) {
            for (int revision = 1; revision <= names.nameOf(type).revision(); revision++) {
                known.add(file(new StoredName(names.nameOf(type).name(), revision)));
            }
        }
        try (var files = Files.list(APPROVED)) {
            assertThat(files.map(file -> file.getFileName().toString())).as(
                    "an event that is no longer written is still read").isSubsetOf(known);
        }
    }

    private boolean unchanged(StoredName name, Path file) throws IOException {
        var bytes = bytes(file);
        try {
            var event = codec.decode(name, bytes);
            if (json(name, event).equals(Files.readString(file))) {
                return true;
            }
            write(name, event);
        } catch (UnreadableBytes shapeChanged) {
            write(name, sample(names.classOf(name.name()), name));
        }
        return false;
    }

    private static byte[] bytes(Path file) {
        return HexFormat.of().parseHex(JSON.readTree(file).get("bytes").asString());
    }

    private static String file(StoredName name) {
        return name.name() + ".r" + name.revision() + ".json";
    }

    private static Record sample(Class<? extends Record> type, StoredName name) {
        return RandomRecords.full(name.name().hashCode()).next(type);
    }

    private void write(StoredName name, Record event) throws IOException {
        Files.createDirectories(CANDIDATES);
        Files.writeString(CANDIDATES.resolve(file(name)), json(name, event));
    }

    private String json(StoredName name, Record event) {
        var golden = new LinkedHashMap<String, Object>();
        golden.put("name", name.name());
        golden.put("revision", name.revision());
        golden.put("bytes", HexFormat.of().formatHex(codec.encode(event)));
        golden.put("event", readable(event));
        return JSON.writeValueAsString(golden) + "\n";
    }

    private static Object readable(Object value) {
        return switch (value) {
            case null -> null;
            case Ciphertext ciphertext -> HexFormat.of().formatHex(ciphertext.bytes());
            case Collection<?> all -> all.stream().map(GoldenFilesTest::readable).toList();
            case Record record when record.getClass().getRecordComponents().length > 1 -> fields(record);
            case Number number -> number;
            case Boolean truth -> truth;
            case Record single -> fields(single).values().iterator().next();
            default -> value.toString();
        };
    }

    private static Map<String, Object> fields(Record record) {
        var fields = new LinkedHashMap<String, Object>();
        if (record.getClass().isAnnotationPresent(Tag.class)) {
            fields.put("@tag", record.getClass().getAnnotation(Tag.class).value());
        }
        for (var component : record.getClass().getRecordComponents()) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                fields.put(component.getName(), readable(accessor.invoke(record)));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return fields;
    }
}
