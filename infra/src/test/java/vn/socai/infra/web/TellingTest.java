package vn.socai.infra.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

import vn.socai.event.Event;
import vn.socai.graphql.telling.Glossary;
import vn.socai.graphql.telling.Teller;
import vn.socai.graphql.telling.Telling;
import vn.socai.infra.ledger.RandomRecords;
import vn.socai.ledger.Commit;
import vn.socai.ledger.Draft;
import vn.socai.ledger.Mark;
import vn.socai.ledger.StreamName;
import vn.socai.team.TeamCommand.EstablishTeam;
import vn.socai.team.TeamCommand.RenameTeam;
import vn.socai.unit.UnitCommand.EnactReorganisation;
import vn.socai.value.LegalBasis;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.view.chronicle.Happening;

import static org.assertj.core.api.Assertions.assertThat;

class TellingTest {
    private static final Edge EDGE = Edge.shared();
    private static final Pattern VIETNAMESE = Pattern.compile(
            "(?iu)[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]");
    /** What betrays that a sentence was left to a machine: a constant, a record, an absent value, an unfilled pattern. */
    private static final Pattern RAW = Pattern.compile("[A-Z]{2,}_[A-Z]|\\w\\[|\\bnull\\b|%[sd]|UnitId");

    @TestFactory
    Stream<DynamicTest> everyEventHasItsSentences() {
        return events(Event.class).map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
            for (long seed = 1; seed <= 20; seed++) {
                RandomRecords random = seed % 2 == 0 ? new RandomRecords(seed) : RandomRecords.full(seed);
                Telling telling = EDGE.context.getBean(Teller.class).tell(happening(random.next(type)), 0);
                String both = "seed " + seed + ": " + telling;
                assertThat(telling.vi()).as(both).endsWith(".").containsPattern(VIETNAMESE).isNotEqualTo(telling.en());
                assertThat(telling.en()).as(both).endsWith(".");
                for (String sentence : List.of(telling.vi(), telling.en())) {
                    assertThat(Normalizer.isNormalized(sentence, Normalizer.Form.NFC)).as(both).isTrue();
                    assertThat(sentence).as(both).matches("(?s)[^\\p{Ll}].*").doesNotContainPattern(RAW);
                }
            }
        }));
    }

    private static Happening happening(Event event) {
        return new Happening(new Commit(1, Instant.EPOCH, new Draft(StreamName.GENESIS, 0, List.of(new Mark(EDGE.id(),
                0)), Edge.SYSTEM, null, UnitId.COUNTRY, null, List.of(event)), new byte[0]), 0);
    }

    @SuppressWarnings("unchecked")
    private static Stream<Class<? extends Event>> events(Class<?> family) {
        return family.isSealed() ? Arrays.stream(family.getPermittedSubclasses()).flatMap(TellingTest::events)
                : Stream.of((Class<? extends Event>) family);
    }

    @Test
    void everyComponentAndConstantOfAnEventHasItsWords() {
        Set<String> missing = new TreeSet<>();
        Set<Type> seen = new HashSet<>();
        events(Event.class).forEach(type -> walk(type, seen, missing));
        assertThat(missing).as("to be added to glossary.tsv").isEmpty();
        assertThat(seen).hasSizeGreaterThan(40);
    }

    private static void walk(Type type, Set<Type> seen, Set<String> missing) {
        if (type instanceof ParameterizedType generic) {
            walk(generic.getActualTypeArguments()[0], seen, missing);
        } else if (type instanceof Class<?> known && known.getName().startsWith("vn.socai.") && seen.add(known)) {
            if (known.isEnum()) {
                for (Object constant : known.getEnumConstants()) {
                    need(known.getSimpleName() + "." + ((Enum<?>) constant).name(), missing);
                }
            } else if (known.isSealed()) {
                Arrays.stream(known.getPermittedSubclasses()).forEach(variant -> walk(variant, seen, missing));
            } else if (known.isRecord() && (known.getRecordComponents().length > 1 || Event.class.isAssignableFrom(
                    known))) {
                for (RecordComponent component : known.getRecordComponents()) {
                    if (!Glossary.knows(component.getName())) {
                        need(known.getSimpleName() + "." + component.getName(), missing);
                    }
                    walk(component.getGenericType(), seen, missing);
                }
            }
        }
    }

    private static void need(String key, Set<String> missing) {
        if (!Glossary.knows(key)) {
            missing.add(key);
        }
    }

    @Test
    void unitsBearTheirNameOfTheDayAndTeamsThatOfTheMoment() {
        UnitId commune = new UnitId("20001.20220305");
        TeamId first = new TeamId(new UUID(70, 1));
        TeamId second = new TeamId(new UUID(70, 2));
        LegalBasis basis = new LegalBasis("2/NQ-THU", LocalDate.of(2024, 12, 1), "Quốc hội");
        EDGE.submit(new EstablishTeam(EDGE.id(), first, commune, TeamLevel.COMMUNE, "Tổ một", LocalDate.of(2022, 7,
                10), Edge.BASIS));
        EDGE.submit(new EnactReorganisation(EDGE.id(), basis, LocalDate.of(2025, 1, 1), false, List.of(
                new UnitChange.Amended(commune, UnitKind.PHUONG, null, "Mới", null))));
        EDGE.folded();
        EDGE.submit(new EstablishTeam(EDGE.id(), second, commune, TeamLevel.COMMUNE, "Tổ hai", LocalDate.of(2025, 2,
                1), Edge.BASIS));
        EDGE.submit(new RenameTeam(EDGE.id(), first, "Tổ ba", LocalDate.of(2025, 2, 2), Edge.BASIS));
        EDGE.folded();
        JsonNode one = told(first);
        JsonNode two = told(second);

        assertThat(one.get(0).path("vi").asString()).startsWith("Thành lập “Tổ một” tại xã ")
                .contains(
                        " theo 1480/UBND-VHTT ngày 1/7/2022 của UBND huyện Vân Hồ.");
        assertThat(one.get(1).path("vi").asString()).startsWith("“Tổ một” đổi tên thành “Tổ ba” theo ");
        assertThat(two.get(0).path("vi").asString()).startsWith("Thành lập “Tổ hai” tại phường Mới theo ");
        assertThat(two.get(0).path("en").asString()).startsWith("“Tổ hai” was founded in Mới ward by 1480/UBND-VHTT of "
                + "1 July 2022 by UBND huyện Vân Hồ.");
    }

    private static JsonNode told(TeamId team) {
        JsonNode answer = EDGE.officer()
                .ask("{history(team:\"" + team + "\",order:OLDEST){edges{node{vi en}}}}");
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return Asking.JSON.valueToTree(answer.at("/data/history/edges")
                .valueStream()
                .map(e -> e.path("node"))
                .toList());
    }
}
