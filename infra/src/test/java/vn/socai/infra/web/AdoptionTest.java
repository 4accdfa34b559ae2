package vn.socai.infra.web;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.socai.ledger.CommitLog;

import static org.assertj.core.api.Assertions.assertThat;

/** A programme is adopted from its document alone. */
class AdoptionTest {
    private static final Edge EDGE = Edge.shared();
    private static final String DOCUMENT = """
                                           id: %s
                                           version: 1
                                           title: Kế hoạch thử
                                           teamLabel: Tổ công nghệ số
                                           area: {code: "10", on: 2022-03-05}
                                           from: 2024-01-01
                                           basis: {number: 1/KH-UBND, date: 2023-12-31, office: UBND tỉnh}
                                           rules:
                                             - {number: T1, kind: team_size, strength: recommended, section: "2", level: village, max: 5,
                                                wording: "không quá 5 người"}
                                             - {number: T2, kind: teams_per_commune, strength: required, section: "3", level: village,
                                                min: 2, exceptions: [{unit: {code: "10001", on: 2022-03-05}, min: 1}]}
                                           """;
    private static final String ADOPT = "mutation($input:AdoptProgrammeInput!){adoptProgramme(input:$input){position}}";
    private static final String CHECK = "query($document:String!){checkProgramme(document:$document){id version "
            + "rules{number kind} problems{code vi en field rule} projectedUpTo}}";

    @Test
    void aFileIsEnough() {
        String id = "thu-" + EDGE.uuid();
        String document = DOCUMENT.formatted(id);
        JsonNode before = check(document);
        assertThat(before.at("/id").asString()).isEqualTo(id);
        assertThat(before.at("/rules/1/kind").asString()).isEqualTo("teams_per_commune");
        assertThat(before.at("/problems").isEmpty()).as(before.toString()).isTrue();

        JsonNode adopted = adopt(document);
        assertThat(adopted.path("errors").isMissingNode()).as(adopted.toString()).isTrue();
        JsonNode shelf = EDGE.officer()
                .ask("{programmes(unit:\"" + Edge.COMMUNE + "\",atLeast:" + adopted.at(
                        "/data/adoptProgramme/position").asLong()
                        + "){programmes{id rules{number kind strength section wording terms{name value}}}}}");
        JsonNode rules = shelf.at("/data/programmes/programmes")
                .valueStream()
                .filter(one -> one.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow()
                .path("rules");
        assertThat(rules.toString()).isEqualTo(
                "[{\"number\":\"T1\",\"kind\":\"team_size\",\"strength\":\"RECOMMENDED\","
                        + "\"section\":\"2\",\"wording\":\"không quá 5 người\",\"terms\":[{\"name\":\"level\",\"value\":\"village\"},"
                        + "{\"name\":\"max\",\"value\":\"5\"}]},{\"number\":\"T2\",\"kind\":\"teams_per_commune\","
                        + "\"strength\":\"REQUIRED\",\"section\":\"3\",\"wording\":\"\",\"terms\":["
                        + "{\"name\":\"level\",\"value\":\"village\"},{\"name\":\"min\",\"value\":\"2\"},"
                        + "{\"name\":\"exceptions[0].unit\",\"value\":\"10001.20220305\"},"
                        + "{\"name\":\"exceptions[0].min\",\"value\":\"1\"}]}]");

        assertThat(codes(check(document))).containsExactly("PROGRAMME_VERSION_TAKEN");
        assertThat(Asking.codes(adopt(document))).containsExactly("PROGRAMME_VERSION_TAKEN");
    }

    @Test
    void everyFaultIsToldByTheCheckAndTheFirstOneByTheAdoption() {
        String unreadable = DOCUMENT.formatted("thu").replace("section: \"2\", ", "").replace("min: 2", "min: hai");
        JsonNode told = check(unreadable);
        assertThat(told.path("problems")).extracting(one -> one.path("code").asString() + " " + one.path("rule")
                .asString()
                + " " + one.path("field").asString())
                .containsExactly("PROGRAMME_DOCUMENT_FAULTY T1 rules[0].section",
                        "PROGRAMME_DOCUMENT_FAULTY T2 rules[1].min");
        assertThat(told.at("/problems/1/vi").asString()).isEqualTo("Trường rules[1].min: \"hai\" không phải int.");
        JsonNode refused = adopt(unreadable);
        assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("PROGRAMME_DOCUMENT_FAULTY");
        assertThat(refused.at("/errors/0/extensions/field").asString()).isEqualTo("rules[0].section");
        assertThat(refused.at("/errors/0/extensions/rule").asString()).isEqualTo("T1");

        String senseless = DOCUMENT.formatted("thu")
                .replace("10001", "99999")
                .replace("max: 5", "min: 6, max: 5")
                .replace("from: 2024-01-01", "from: 2024-01-01\nuntil: 2023-01-01");
        assertThat(codes(check(senseless))).containsExactly("PROGRAMME_PERIOD_EMPTY", "PROGRAMME_RULE_FAULTY",
                "PROGRAMME_RULE_FAULTY");
        long head = EDGE.context.getBean(CommitLog.class).head();
        assertThat(Asking.codes(adopt(senseless))).containsExactly("PROGRAMME_PERIOD_EMPTY");
        assertThat(EDGE.context.getBean(CommitLog.class).head()).isEqualTo(head);
    }

    private static List<String> codes(JsonNode check) {
        return check.path("problems").valueStream().map(one -> one.path("code").asString()).toList();
    }

    private static JsonNode check(String document) {
        JsonNode answer = EDGE.officer().ask(CHECK, Map.of("document", document));
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.at("/data/checkProgramme");
    }

    private static JsonNode adopt(String document) {
        return EDGE.officer().ask(ADOPT, Map.of("input", Map.of("id", EDGE.uuid().toString(), "document", document)));
    }
}
