package vn.socai.infra.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.socai.value.Role;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

/** A programme through its versions, and what it asks for once. */
class VersionsTest {
    private static final Edge EDGE = Edge.shared();
    private static final Asking NATION = EDGE.as(Role.OFFICER, UnitId.COUNTRY);
    private static final Map<String, Object> BASIS = Map.of("number", "9/QĐ-UBND", "date", "2024-03-01", "office",
            "UBND tỉnh");
    private static final String DOCUMENT = """
                                           id: %s
                                           version: 1
                                           title: Kế hoạch thử
                                           teamLabel: Tổ công nghệ số
                                           area: {code: "12", on: 2022-03-05}
                                           from: 2024-01-01
                                           basis: {number: 1/KH-UBND, date: 2023-12-31, office: UBND tỉnh}
                                           rules:
                                             - {number: T1, kind: team_size, strength: recommended, section: "2", level: village, max: 5,
                                                wording: "không quá 5 người"}
                                             - {number: T2, kind: teams_per_commune, strength: required, section: "3", level: village, min: 2}
                                             - {number: T3, kind: filing, strength: required, section: "4", what: [decision],
                                                from: commune_committee, to: province_committee, lastGoodDay: 2024-02-29}
                                           """;

    private static long mutate(String field, String type, Map<String, Object> input) {
        Map<String, Object> full = new LinkedHashMap<>(input);
        full.put("id", EDGE.uuid().toString());
        JsonNode answer = NATION.ask("mutation($input:" + type + "!){" + field + "(input:$input){position}}", Map.of(
                "input", full));
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        EDGE.folded();
        return answer.at("/data/" + field + "/position").asLong();
    }

    private static String adopt() {
        String id = "thu-" + EDGE.uuid();
        mutate("adoptProgramme", "AdoptProgrammeInput", Map.of("document", DOCUMENT.formatted(id)));
        return id;
    }

    private static JsonNode versions(Map<String, Object> variables) {
        JsonNode answer = NATION.ask(Documents.read("programme-versions"), variables);
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.at("/data/programmeVersions/versions");
    }

    @Test
    void everyVersionIsThereAsItWas() {
        String id = adopt();
        long amended = mutate("amendProgramme", "AmendProgrammeInput", Map.of("document",
                """
                id: %s
                version: 2
                from: 2024-03-01
                basis: {number: 9/QĐ-UBND, date: 2024-03-01, office: UBND tỉnh}
                numbers: [T1]
                rules:
                  - {number: T1, kind: team_size, strength: required, section: "2",
                     level: village, max: 7, wording: "không quá 7 người"}
                """
                        .formatted(id)));
        long excepted = mutate("grantException", "GrantExceptionInput", Map.of("programme", id, "version", 3, "from",
                "2024-06-01", "basis", BASIS, "rule", "T2", "level", "VILLAGE", "unit", "12001.20220305", "min", 1));

        JsonNode all = versions(Map.of("programme", id));
        assertThat(all.valueStream().map(one -> one.path("made").asString())).containsExactly("ADOPTED", "AMENDED",
                "EXCEPTED");
        assertThat(all.valueStream().map(one -> one.path("replacedFrom").asString(""))).containsExactly("2024-03-01",
                "2024-06-01", "");
        assertThat(all.at("/0/programme/basis/number").asString()).isEqualTo("1/KH-UBND");
        assertThat(all.at("/0/gone").isEmpty()).isTrue();
        assertThat(all.at("/1/position").asLong()).isEqualTo(amended);
        assertThat(all.at("/1/programme/from").asString()).isEqualTo("2024-03-01");
        assertThat(all.at("/1/gone").toString()).isEqualTo("[{\"number\":\"T1\",\"terms\":[{\"name\":\"level\","
                + "\"value\":\"village\"},{\"name\":\"max\",\"value\":\"5\"}]}]");
        assertThat(all.at("/1/came/0/terms/1/value").asString()).isEqualTo("7");
        assertThat(all.at("/1/exceptions").isEmpty()).isTrue();
        assertThat(all.at("/2/position").asLong()).isEqualTo(excepted);
        assertThat(all.at("/2/exceptions").toString()).isEqualTo(
                "[{\"rule\":\"T2\",\"level\":\"VILLAGE\",\"unit\":{\"id\":\"12001.20220305\"},\"min\":1}]");
        assertThat(all.at("/2/programme/rules").size()).isEqualTo(3);

        // Whoever holds a judgement by version 2 opens just that, also as the ledger knew it then.
        JsonNode second = versions(Map.of("programme", id, "version", 2));
        assertThat(second.size()).isEqualTo(1);
        assertThat(second.at("/0")).isEqualTo(all.at("/1"));
        JsonNode then = versions(Map.of("programme", id, "at", amended - 1));
        assertThat(then.size()).isEqualTo(1);
        assertThat(then.at("/0/replacedFrom").isNull()).isTrue();
        assertThat(versions(Map.of("programme", "khong-co")).isEmpty()).isTrue();
    }

    private static JsonNode steps(Map<String, Object> variables) {
        Map<String, Object> full = new LinkedHashMap<>(Map.of("first", 50, "kinds", List.of("FILING")));
        full.putAll(variables);
        JsonNode answer = NATION.ask(Documents.read("founding-steps"), full);
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.at("/data/foundingSteps");
    }

    @Test
    void whatWasHandedInInTimeLateOrNotIsToldForEachCommune() {
        String id = adopt();
        long filed = mutate("fileDocuments", "FileDocumentsInput", Map.of("unit", "12001.20220305", "programme", id,
                "on",
                "2024-03-01", "what", List.of("DECISION"), "by", "COMMUNE_COMMITTEE", "to", "PROVINCE_COMMITTEE"));
        JsonNode late = steps(Map.of("unit", "12001.20220305", "validAt", "2024-12-31", "states", List.of("LATE")));
        JsonNode node = late.path("edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .filter(one -> one.path("programme").asString().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(node.path("rule").asString()).isEqualTo("T3");
        assertThat(node.path("version").asInt()).isEqualTo(1);
        assertThat(node.path("ifMissed").asString()).isEqualTo("BREACH");
        assertThat(node.path("from").asString()).isEqualTo("COMMUNE_COMMITTEE");
        assertThat(node.path("via").isNull()).isTrue();
        assertThat(node.path("lastGoodDay").asString()).isEqualTo("2024-02-29");
        assertThat(node.path("on").asString()).isEqualTo("2024-03-01");
        assertThat(node.path("positions").toString()).isEqualTo("[" + filed + "]");
        assertThat(steps(Map.of("unit", "13.20220305", "validAt", "2024-12-31")).path("edges").isEmpty()).isTrue();

        // Page by page it is the same list, and the counts are of all of it.
        JsonNode whole = steps(Map.of("unit", "12.20220305", "validAt", "2024-12-31"));
        Map<String, Object> page = new LinkedHashMap<>(Map.of("unit", "12.20220305", "validAt", "2024-12-31", "first",
                1));
        for (int i = 0; i < whole.path("edges").size(); i++) {
            JsonNode one = steps(page);
            assertThat(one.at("/edges/0")).isEqualTo(whole.at("/edges/" + i));
            assertThat(one.path("counts")).isEqualTo(whole.path("counts"));
            assertThat(one.at("/pageInfo/hasNextPage").asBoolean()).isEqualTo(i + 1 < whole.path("edges").size());
            page.put("after", one.at("/pageInfo/endCursor").asString());
        }
        assertThat(whole.at("/counts/0/kind").asString()).isEqualTo("FILING");
        assertThat(whole.at("/counts/0/asked").asInt()).isEqualTo(whole.path("edges").size());
        assertThat(whole.at("/counts/0/missing").asInt()).isPositive();
        assertThat(Asking.codes(NATION.ask(Documents.read("founding-steps"), Map.of("first", 5, "after", "x"))))
                .containsExactly("INVALID_CURSOR");
    }
}
