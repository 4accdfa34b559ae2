package vn.socai.infra.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.socai.value.Role;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

/** Difficulties, practice, commendation and evaluation through the API, under the programmes that ship, on the real map. */
class HonoursTest {
    private static final Edge EDGE = new Edge("--socai.development=true").onTheRealMap();
    private static final String QUANG_MINH = "04042.20220305";
    private static final Map<String, Object> DECISION = Map.of("number", "88/QĐ-UBND", "date", "2024-10-08", "office",
            "UBND tỉnh Sơn La");

    @AfterAll
    static void close() {
        EDGE.close();
    }

    private static Asking as(Role role, String unit) {
        return EDGE.as(role, new UnitId(unit));
    }

    private static final Asking NATION = EDGE.as(Role.OFFICER, UnitId.COUNTRY);

    private static JsonNode mutate(Asking who, String field, Map<String, Object> input) {
        String type = Character.toUpperCase(field.charAt(0)) + field.substring(1) + "Input";
        Map<String, Object> full = new LinkedHashMap<>(input);
        full.putIfAbsent("id", EDGE.uuid().toString());
        JsonNode answer = who.ask("mutation($input:" + type + "!){" + field + "(input:$input){status position}}", Map
                .of(
                        "input", full));
        EDGE.folded();
        return answer;
    }

    private static void taken(JsonNode answer) {
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
    }

    private static void refused(JsonNode answer, String code, String rule) {
        JsonNode error = answer.at("/errors/0/extensions");
        assertThat(error.path("code").asString()).as(answer.toString()).isEqualTo(code);
        assertThat(error.path("rule").asString("")).as(answer.toString()).isEqualTo(rule);
    }

    @Test
    void aDifficultyOfPhuLuongGoesUpAndIsAnswered() {
        String giangTien = "05608.20220305";
        UUID difficulty = EDGE.uuid();
        Map<String, Object> raise = Map.of("difficulty", difficulty.toString(), "unit", giangTien, "by", "TEAM", "to",
                "COMMUNE_COMMITTEE", "text", "Thôn chưa có sóng di động", "on", "2022-08-01");
        Map<String, Object> astray = new LinkedHashMap<>(raise);
        astray.put("to", "PROVINCE_COMMITTEE");
        refused(mutate(NATION, "raiseDifficulty", astray), "DIFFICULTY_OFF_ROUTE", "PL19");
        taken(mutate(as(Role.OFFICER, giangTien), "raiseDifficulty", raise));
        Map<String, Object> up = Map.of("difficulty", difficulty.toString(), "by", "COMMUNE_COMMITTEE", "to",
                "DISTRICT_CULTURE_OFFICE", "on", "2022-08-05");
        taken(mutate(as(Role.OFFICER, giangTien), "escalateDifficulty", up));
        Map<String, Object> answer = Map.of("difficulty", difficulty.toString(), "by", "DISTRICT_CULTURE_OFFICE",
                "text", "Đã làm việc với nhà mạng", "on", "2022-08-20");
        // A commune does not answer in the district's name.
        refused(mutate(as(Role.OFFICER, giangTien), "answerDifficulty", answer), "FORBIDDEN", "");
        taken(mutate(NATION, "answerDifficulty", answer));
        taken(mutate(NATION, "closeDifficulty", Map.of("difficulty", difficulty.toString(), "by",
                "DISTRICT_CULTURE_OFFICE", "outcome", "SOLVED", "on", "2022-08-31")));

        String ask = "query($unit:ID){difficulties(unit:$unit,validAt:\"2022-12-31\"){edges{node{difficulty ageDays "
                + "answered outcome holder text way{by to programme version text}}}}}";
        JsonNode node = NATION.ask(ask, Map.of("unit", giangTien)).at("/data/difficulties/edges/0/node");
        assertThat(node.path("ageDays").asLong()).isEqualTo(30);
        assertThat(node.path("outcome").asString()).isEqualTo("SOLVED");
        assertThat(node.path("text").asString()).isEqualTo("Thôn chưa có sóng di động");
        assertThat(node.at("/way/1/programme").asString()).isEqualTo("phu-luong-2022");
        assertThat(node.at("/way/2/text").asString()).isEqualTo("Đã làm việc với nhà mạng");
        // Whoever has no part there sees that it is, and not what was written.
        JsonNode stranger = as(Role.OFFICER, QUANG_MINH).ask(ask, Map.of("unit", giangTien));
        assertThat(stranger.at("/data/difficulties/edges/0/node/text").isNull()).isTrue();
        assertThat(Asking.codes(stranger)).contains("FORBIDDEN");
    }

    @Test
    void aPracticeIsReadByWhomItIsSharedWith() {
        UUID practice = EDGE.uuid();
        taken(mutate(as(Role.OFFICER, QUANG_MINH), "submitPractice", Map.of("practice", practice.toString(), "unit",
                QUANG_MINH, "skills", List.of("PAYMENT"), "title", "Phiên chợ không tiền mặt", "text",
                "Mỗi phiên chợ có một bàn hướng dẫn", "on", "2024-09-01")));
        String ask = "{practices(unit:\"" + QUANG_MINH + "\",validAt:\"2024-10-01\"){edges{node{title "
                + "sharings{by programme}}}}}";
        Asking neighbour = as(Role.OFFICER, "04048.20220305");
        assertThat(neighbour.ask(ask).at("/data/practices/edges/0/node/title").isNull()).isTrue();
        taken(mutate(NATION, "endorsePractice", Map.of("practice", practice.toString(), "by", "DISTRICT_COMMITTEE",
                "on", "2024-09-10")));
        taken(mutate(NATION, "sharePractice", Map.of("practice", practice.toString(), "by", "PROVINCE_DIGITAL",
                "audience", "14.20220305", "on", "2024-09-12")));
        JsonNode node = neighbour.ask(ask).at("/data/practices/edges/0/node");
        assertThat(node.path("title").asString()).isEqualTo("Phiên chợ không tiền mặt");
        assertThat(node.at("/sharings/0/programme").asString()).isEqualTo("ministry-2024");
    }

    @Test
    void onTheNationalDayTheProvinceHonoursAndTheLedgerKeepsARevocation() {
        UUID commendation = EDGE.uuid();
        Map<String, Object> propose = new LinkedHashMap<>(Map.of("commendation", commendation.toString(), "unit",
                QUANG_MINH, "by", "TEAM", "honouree", Map.of("member", Map.of("team", Edge.TEAM.toString(), "person",
                        Edge.AN.toString())), "reason", "Hướng dẫn được nhiều hộ", "evidence", List.of(3, 5), "on",
                "2024-09-20"));
        taken(mutate(as(Role.TEAM_LEADER, QUANG_MINH), "proposeCommendation", propose));
        Map<String, Object> decide = new LinkedHashMap<>(Map.of("commendation", commendation.toString(), "by",
                "COMMUNE_CHAIRMAN", "form", "BANG_KHEN", "occasion", "NATIONAL_DIGITAL_DAY", "decision", DECISION,
                "on", "2024-10-08"));
        refused(mutate(NATION, "decideCommendation", decide), "OCCASION_HONOURED_BY_OTHER", "BT12");
        decide.put("by", "PROVINCE_CHAIRMAN");
        taken(mutate(NATION, "decideCommendation", decide));
        taken(mutate(NATION, "revokeCommendation", Map.of("commendation", commendation.toString(), "by",
                "PROVINCE_CHAIRMAN", "ground", "FALSE_DECLARATION", "decision", DECISION, "on", "2024-11-01")));
        JsonNode node = NATION.ask("{commendations(unit:\"" + QUANG_MINH + "\",validAt:\"2024-10-01\",kind:MEMBER){"
                + "edges{node{stage reason programme form revokedFor evidence positions}}}}")
                .at("/data/commendations/edges/0/node");
        assertThat(node.path("stage").asString()).as(node.toString()).isEqualTo("REVOKED");
        assertThat(node.path("programme").asString()).isEqualTo("van-ho-2022");
        assertThat(node.path("form").asString()).isEqualTo("BANG_KHEN");
        assertThat(node.path("positions").size()).isEqualTo(3);
    }

    @Test
    void aProvinceSelectsTwoOutstandingMembers() {
        List<JsonNode> answers = new ArrayList<>();
        for (UUID person : List.of(Edge.AN.value(), Edge.BINH.value(), Edge.CUONG.value())) {
            answers.add(mutate(NATION, "selectOutstandingMember", Map.of("programme", "ministry-2024", "unit",
                    "14.20220305", "team", Edge.TEAM.toString(), "person", person.toString(), "by",
                    "PROVINCE_DIGITAL", "on", "2024-09-05")));
        }
        taken(answers.get(0));
        taken(answers.get(1));
        refused(answers.get(2), "HONOUREE_NOT_MEMBER", "");
        JsonNode lines = NATION.ask("{outstandingMembers(programme:\"ministry-2024\",validAt:\"2024-10-01\"){"
                + "localities{unit{code}selected{person}}}}").at("/data/outstandingMembers/localities");
        assertThat(lines.at("/0/unit/code").asString()).isEqualTo("14");
        assertThat(lines.at("/0/selected").size()).isEqualTo(2);
    }

    @Test
    void aSheetIsTheSameByteByByteAndWhatIsScoredNamesIt() {
        UUID evaluation = EDGE.uuid();
        taken(mutate(NATION, "openEvaluation", Map.of("evaluation", evaluation.toString(), "unit", "128.20220305",
                "from", "2024-01-01", "lastDay", "2024-12-31", "criteria", List.of(Map.of("criterion",
                        "teams-minimum", "hundredths", 6_000), Map.of("criterion", "campaign", "hundredths", 3_000),
                        Map.of("criterion", "ocop", "hundredths", 1_000)), "grades", List.of(Map.of("name", "Tốt",
                                "atLeast", 5_000), Map.of("name", "Chưa tốt", "atLeast", 0)), "basis", DECISION)));
        String ask = "query($at:Long){evaluation(evaluation:\"" + evaluation + "\",at:$at){sheet(unit:\"" + QUANG_MINH
                + "\"){position sha256 bytes lines{criterion count of evidence judges{rule programme version}}}}}";
        JsonNode sheet = NATION.ask(ask).at("/data/evaluation/sheet");
        assertThat(sheet.at("/lines/0/count").asLong()).as(sheet.toString()).isEqualTo(1);
        assertThat(sheet.at("/lines/0/of").asLong()).isEqualTo(2);
        assertThat(sheet.at("/lines/0/judges/0/programme").asString()).isEqualTo("van-ho-2022");
        assertThat(sheet.at("/lines/0/evidence").size()).isEqualTo(1);
        assertThat(sheet.at("/lines/1/count").asLong()).isEqualTo(1);
        assertThat(sheet.at("/lines/1/of").asLong()).isEqualTo(10);
        assertThat(sheet.at("/lines/2/count").isNull()).as("missing, never 0").isTrue();

        Map<String, Object> score = new LinkedHashMap<>(Map.of("evaluation", evaluation.toString(), "unit", QUANG_MINH,
                "subject", "UNIT", "position", sheet.path("position").asLong(), "sha256", sheet.path("sha256")
                        .asString(), "points", List.of(Map.of("criterion", "teams-minimum", "hundredths", 3_000), Map
                                .of("criterion", "campaign", "hundredths", 300)), "on", "2025-01-10"));
        taken(mutate(as(Role.OFFICER, QUANG_MINH), "selfScore", score));
        score.put("by", "DISTRICT_COMMITTEE");
        score.put("on", "2025-01-20");
        taken(mutate(NATION, "reviewScore", score));
        Map<String, Object> grade = new LinkedHashMap<>(Map.of("evaluation", evaluation.toString(), "unit", QUANG_MINH,
                "subject", "UNIT", "by", "DISTRICT_COMMITTEE", "grade", "Tốt", "decision", DECISION, "on",
                "2025-01-25"));
        refused(mutate(NATION, "classifyUnit", grade), "GRADE_DISAGREES", "");
        grade.put("grade", "Chưa tốt");
        taken(mutate(NATION, "classifyUnit", grade));

        JsonNode again = NATION.ask(ask, Map.of("at", sheet.path("position").asLong())).at("/data/evaluation/sheet");
        assertThat(again).isEqualTo(sheet);
        JsonNode scores = NATION.ask("{evaluation(evaluation:\"" + evaluation + "\"){scores{unit{name}grade review{"
                + "total sha256}}}}").at("/data/evaluation/scores");
        assertThat(scores.at("/0/grade").asString()).isEqualTo("Chưa tốt");
        assertThat(scores.at("/0/review/total").asLong()).isEqualTo(3_300);
        assertThat(scores.at("/0/review/sha256").asString()).isEqualTo(sheet.path("sha256").asString());
    }

    @Test
    void aSheetSaysWhoseAssessmentItEnters() {
        String giangTien = "05608.20220305";
        String phuocDan = "22870.20220305";
        assertThat(bearing("168.20220305", giangTien, "2022", "UNIT")).containsExactly("PL17 phu-luong-2022 v1");
        assertThat(bearing("168.20220305", giangTien, "2022", "HEAD")).containsExactly("PL17 phu-luong-2022 v1");
        assertThat(bearing("168.20220305", giangTien, "2023", "HEAD")).as("in 2022 alone").isEmpty();
        assertThat(bearing("58.20220305", phuocDan, "2022", "UNIT")).as("accountability is no emulation").isEmpty();
        assertThat(bearing("58.20220305", phuocDan, "2022", "HEAD")).containsExactly("NT15 ninh-thuan-2022 v1");
        assertThat(bearing("128.20220305", QUANG_MINH, "2022", "HEAD")).isEmpty();
    }

    private static List<String> bearing(String area, String commune, String year, String subject) {
        UUID evaluation = EDGE.uuid();
        taken(mutate(NATION, "openEvaluation", Map.of("evaluation", evaluation.toString(), "unit", area, "from", year
                + "-01-01", "lastDay", year + "-12-31", "criteria", List.of(Map.of("criterion", "teams-minimum",
                        "hundredths", 1_000)), "basis", DECISION)));
        return NATION.ask(Documents.read("sheet-bearing"), Map.of("evaluation", evaluation.toString(), "unit", commune,
                "subject", subject))
                .at("/data/evaluation/sheet/bearing")
                .valueStream()
                .map(one -> one.path("rule").asString() + " " + one.path("programme").asString() + " v" + one.path(
                        "version").asInt())
                .toList();
    }
}
