package vn.socai.infra.ledger.codec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.infra.ledger.RandomRecords;
import vn.socai.value.Ciphertext;
import vn.socai.value.Strength;
import vn.socai.value.Tag;
import vn.socai.value.TeamRule.Exemption;
import vn.socai.value.TeamRule.TeamsPerCommune;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * Every event has a golden file for each revision it ever had: what was stored once must be read for ever, and no shape may change
 * unnoticed. A missing or differing file is written to {@code target/golden}; approve it by copying it beside the others. The
 * file of an old revision is never changed. A variant of a sealed value that came later has a file of its own beside its event's.
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
                write(file(name), name, sample(type, name, variant -> true));
                wrong.put(file(name), "is missing");
                continue;
            }
            for (var each : files(name)) {
                if (!unchanged(name, each)) {
                    wrong.put(each.getFileName().toString(),
                            "differs: a change of shape needs a new revision and an upcaster");
                }
            }
            for (var variant : unshown(type, name)) {
                String candidate = file(name).replace(".json", "." + variant.getSimpleName() + ".json");
                write(candidate, name, sample(type, name, variant::equals));
                wrong.put(candidate, "is missing");
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
                assertThat(files(old)).as(old.toString()).isNotEmpty();
                for (var file : files(old)) {
                    assertThat(codec.decode(old, bytes(file))).as(file.toString()).isInstanceOf(type);
                }
            }
        }
    }

    @Test
    void whatWasAdoptedBeforeSectionsWereKeptSaysNone() throws IOException {
        var first = new StoredName("programme.adopted", 1);
        var event = (ProgrammeAdopted) codec.decode(first, bytes(APPROVED.resolve(file(first))));
        assertThat(event.rules()).hasSize(4).allSatisfy(rule -> {
            assertThat(rule.number()).startsWith("T");
            assertThat(rule.clause().section()).isEmpty();
            assertThat(rule.clause().wording()).isEmpty();
        });
        assertThat(event.rules().get(1)).isInstanceOfSatisfying(TeamsPerCommune.class, rule -> {
            assertThat(rule.strength()).isEqualTo(Strength.RECOMMENDED);
            assertThat(rule.max()).isEqualTo(Integer.MAX_VALUE);
            assertThat(rule.lastGoodDay()).isEqualTo(LocalDate.of(1996, 1, 16));
            assertThat(rule.exceptions()).hasSize(5).contains(new Exemption(new UnitId("whje"), 206));
        });
        assertThat(JSON.writeValueAsString(readable(event)).replaceAll("\\s", "")).contains(
                "\"number\":\"TcôngnghệsốQuyếtđịnhQuyếtđịnh1480/UBND-VHTT\"");
    }

    @Test
    void noFileStandsForAnEventThatNobodyKnows() throws IOException {
        var known = new TreeSet<Path>();
        for (var type : names.all()) {
            for (int revision = 1; revision <= names.nameOf(type).revision(); revision++) {
                known.addAll(files(new StoredName(names.nameOf(type).name(), revision)));
            }
        }
        try (var files = Files.list(APPROVED)) {
            assertThat(files).as("an event that is no longer written is still read").isSubsetOf(known);
        }
    }

    /** The event's file of that revision, and those of variants that came later. */
    private static List<Path> files(StoredName name) throws IOException {
        try (var files = Files.list(APPROVED)) {
            return files.filter(file -> file.getFileName()
                    .toString()
                    .startsWith(name.name() + ".r" + name.revision() + "."))
                    .sorted()
                    .toList();
        }
    }

    /** The variants of sealed values in an event that no file shows. */
    private Set<Class<?>> unshown(Class<? extends Record> type, StoredName name) throws IOException {
        Set<Class<?>> possible = new LinkedHashSet<>();
        sample(type, name, variant -> {
            possible.add(variant);
            return true;
        });
        for (var file : files(name)) {
            shown(codec.decode(name, bytes(file)), possible);
        }
        return possible;
    }

    private static void shown(@Nullable Object value, Set<Class<?>> unshown) {
        switch (value) {
            case Collection<?> all -> all.forEach(one -> shown(one, unshown));
            case Record record -> {
                unshown.remove(record.getClass());
                values(record).values().forEach(one -> shown(one, unshown));
            }
            case null, default -> {
            }
        }
    }

    private boolean unchanged(StoredName name, Path file) throws IOException {
        var bytes = bytes(file);
        try {
            var event = codec.decode(name, bytes);
            if (json(name, event).equals(Files.readString(file))) {
                return true;
            }
            write(file.getFileName().toString(), name, event);
        } catch (UnreadableBytes shapeChanged) {
            write(file.getFileName().toString(), name, sample(names.classOf(name.name()), name, variant -> true));
        }
        return false;
    }

    private static byte[] bytes(Path file) {
        return HexFormat.of().parseHex(JSON.readTree(file).get("bytes").asString());
    }

    private static String file(StoredName name) {
        return name.name() + ".r" + name.revision() + ".json";
    }

    private static Record sample(Class<? extends Record> type, StoredName name, Predicate<Class<?>> variants) {
        return RandomRecords.full(name.name().hashCode(), variants).next(type);
    }

    private void write(String file, StoredName name, Record event) throws IOException {
        Files.createDirectories(CANDIDATES);
        Files.writeString(CANDIDATES.resolve(file), json(name, event));
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
        values(record).forEach((name, value) -> fields.put(name, readable(value)));
        return fields;
    }

    private static Map<String, Object> values(Record record) {
        var values = new LinkedHashMap<String, Object>();
        for (var component : record.getClass().getRecordComponents()) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                values.put(component.getName(), accessor.invoke(record));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return values;
    }
}
