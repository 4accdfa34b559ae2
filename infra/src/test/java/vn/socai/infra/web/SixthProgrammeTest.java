package vn.socai.infra.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** One more province adopts a programme from its file and lives the year by it: no line of the product knows of that programme. */
class SixthProgrammeTest {
    private static final String PROVINCE = "20.20220305";
    private static final String ONE = "20001.20220305";
    private static final String OTHER = "20002.20220305";
    private static final String VILLAGE = "thon-thu-20";
    private static final UUID TEAM = new UUID(20, 1);
    private static final UUID LATE = new UUID(20, 2);
    private static final UUID SMALL = new UUID(20, 3);

    @Test
    void aYearUnderAProgrammeThatIsAFileAndNothingElse() throws IOException {
        try (MovingEdge edge = new MovingEdge("2024-01-02T08:00")) {
            edge.edge.settled();
            adopts(edge);
            reports(edge, 1, 3);
            founds(edge);
            fills(edge);
            goesByTheChain(edge);
            namesItsGroup(edge);
            reports(edge, 4, 12);
            lookedBackUpon(edge);
            honours(edge, evaluates(edge));
        }
    }

    private static void adopts(MovingEdge edge) throws IOException {
        String document;
        try (InputStream file = SixthProgrammeTest.class.getResourceAsStream("/programmes/tinh-thu-20.yaml")) {
            document = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
        JsonNode check = edge.read(PROVINCE, "check-programme", Map.of("document", document)).path("checkProgramme");
        assertThat(check.path("problems")).as(check.toString()).isEmpty();
        assertThat(check.path("rules")).hasSize(13);
        edge.taken(PROVINCE, "adoptProgramme", Map.of("document", document));
        edge.taken(ONE, "registerVillage", Map.of("village", VILLAGE, "commune", ONE, "kind", "THON", "name", "Đồi Thử",
                "from", "2024-01-01"));
    }

    private static void founds(MovingEdge edge) {
        edge.at("2024-03-31T10:00");
        edge.refused(ONE, "establishTeam", founding(TEAM, ONE, "COMMUNE", "COMMUNE_CHAIRMAN", "2024-03-31"),
                "TEAM_WRONG_FOUNDER", "T4");
        assertThat(MovingEdge.warnings(edge.taken(ONE, "establishTeam", founding(TEAM, ONE, "COMMUNE",
                "COMMUNE_COMMITTEE", "2024-03-31")))).as("the last good day").isEmpty();
        edge.refused(ONE, "establishTeam", founding(new UUID(20, 9), ONE, "COMMUNE", "COMMUNE_COMMITTEE",
                "2024-03-31"), "COMMUNE_HAS_TEAM", "T1");
        edge.at("2024-04-01T10:00");
        assertThat(MovingEdge.warnings(edge.taken(OTHER, "establishTeam", founding(LATE, OTHER, "COMMUNE",
                "COMMUNE_COMMITTEE", "2024-04-01")))).as("a day late").containsExactly("T5 REQUIRED v1");
        assertThat(findings(edge, LATE, "2024-04-01")).contains("T5 BREACH LATE");
        assertThat(MovingEdge.warnings(edge.taken(ONE, "establishTeam", founding(SMALL, VILLAGE, "VILLAGE",
                "COMMUNE_COMMITTEE", "2024-04-01")))).as("no day for villages").isEmpty();
        edge.at("2024-04-11T10:00");
        assertThat(MovingEdge.warnings(edge.taken(ONE, "fileDocuments", filing(ONE, "2024-04-10")))).isEmpty();
        assertThat(MovingEdge.warnings(edge.taken(OTHER, "fileDocuments", filing(OTHER, "2024-04-11"))))
                .as("decision and list")
                .containsExactly("T6 REQUIRED v1", "T6 REQUIRED v1");
    }

    private static Map<String, Object> founding(UUID team, String unit, String level, String founder, String on) {
        return Map.of("team", team.toString(), "unit", unit, "level", level, "name", "Tổ chuyển đổi số " + unit, "on",
                on, "founder", founder, "decision", basis(on));
    }

    private static Map<String, Object> filing(String unit, String on) {
        return Map.of("unit", unit, "programme", "tinh-thu-20", "on", on, "what", List.of("DECISION", "LIST"), "by",
                "COMMUNE_COMMITTEE", "to", "PROVINCE_DIGITAL");
    }

    private static Map<String, Object> basis(String on) {
        return Map.of("number", "7/QĐ-UBND", "date", on, "office", "UBND xã");
    }

    /** Whom the founding decision names comes in without a chain, until the team is full. */
    private static void fills(MovingEdge edge) {
        for (int i = 1; i <= 10; i++) {
            edge.taken(ONE, "joinTeam", joining(TEAM, i, "2024-03-31", i == 1 ? "COMMUNE_OFFICIAL" : "RESIDENT"));
        }
        JsonNode full = edge.refused(ONE, "joinTeam", joining(TEAM, 11, "2024-03-31", "RESIDENT"), "TEAM_FULL", "T2");
        assertThat(full.path("vi").asString()).contains("10");
        edge.refused(ONE, "appointLeader", seat(TEAM, 2, "2024-04-01"), "WRONG_POST", "T9");
        assertThat(MovingEdge.warnings(edge.taken(ONE, "appointLeader", seat(TEAM, 1, "2024-04-01")))).isEmpty();
        assertThat(MovingEdge.warnings(edge.taken(ONE, "appointDeputy", seat(TEAM, 2, "2024-04-01"))))
                .as("recommended: a teacher")
                .containsExactly("T10 RECOMMENDED v1");
        for (int i = 21; i <= 23; i++) {
            edge.taken(ONE, "joinTeam", joining(SMALL, i, "2024-04-01", "RESIDENT"));
        }
        assertThat(findings(edge, TEAM, "2024-04-11")).containsExactly("T10 WARNING OTHER");
        assertThat(findings(edge, SMALL, "2024-04-11")).isEmpty();
        assertThat(findings(edge, LATE, "2024-04-11")).contains("T2 BREACH BELOW", "T9 BREACH LACKING");
    }

    private static void goesByTheChain(MovingEdge edge) {
        Map<String, Object> direct = joining(SMALL, 24, "2024-04-10", "RESIDENT");
        edge.refused(ONE, "joinTeam", direct, "CHAIN_REQUIRED", "T7");
        Map<String, Object> ask = new HashMap<>(direct);
        ask.put("by", "RESIDENT");
        edge.taken(ONE, "requestToJoin", ask);
        edge.refused(ONE, "approveJoin", step(24, "COMMUNE_COMMITTEE"), "NOT_YOUR_TURN", "T7");
        edge.taken(ONE, "introduceApplicant", step(24, "VILLAGE_HEAD"));
        edge.taken(ONE, "approveJoin", step(24, "COMMUNE_COMMITTEE"));
        edge.refused(ONE, "leaveTeam", Map.of("team", SMALL.toString(), "person", person(21), "on", "2024-04-10"),
                "CHAIN_REQUIRED", "T8");
        edge.taken(ONE, "requestToLeave", step(21, "MEMBER"));
        edge.taken(ONE, "approveLeave", step(21, "COMMUNE_COMMITTEE"));
        assertThat(edge.read(ONE, "team-findings", Map.of("team", SMALL.toString())).at("/team/memberCount").asInt())
                .isEqualTo(3);
    }

    private static Map<String, Object> joining(UUID team, int person, String on, String post) {
        return Map.of("team", team.toString(), "person", person(person), "profile", Map.of("name", "Người Thử "
                + person), "on", on, "posts", List.of(post));
    }

    private static Map<String, Object> step(int person, String by) {
        return Map.of("team", SMALL.toString(), "person", person(person), "on", "2024-04-10", "by", by);
    }

    private static Map<String, Object> seat(UUID team, int person, String on) {
        return Map.of("team", team.toString(), "person", person(person), "on", on);
    }

    private static String person(int n) {
        return new UUID(21, n).toString();
    }

    private static void namesItsGroup(MovingEdge edge) {
        String suggested = "CĐS_Thôn Đồi Thử_Xã thử 20001";
        JsonNode before = group(edge);
        assertThat(before.path("faults").toString()).isEqualTo("[\"MISSING\"]");
        assertThat(before.path("suggestedName").asString()).isEqualTo(suggested);
        JsonNode wrong = edge.refused(ONE, "registerGroup", group("CNCĐ_Đồi Thử"), "GROUP_NAME_WRONG", "T11");
        assertThat(wrong.path("vi").asString()).contains(suggested);
        edge.taken(ONE, "registerGroup", group(suggested));
        assertThat(group(edge).path("faults")).isEmpty();
    }

    private static Map<String, Object> group(String name) {
        return Map.of("place", Map.of("team", SMALL.toString()), "group", new UUID(22, 1).toString(), "platform",
                "ZALO", "name", name, "host", "TEAM_LEADER", "on", "2024-04-11");
    }

    private static JsonNode group(MovingEdge edge) {
        return edge.read(ONE, "groups-of-unit", Map.of("unit", VILLAGE)).at("/groups/edges/0/node");
    }

    /** The calendar opens each month's period. One report comes on the last good day, one a day late. */
    private static void reports(MovingEdge edge, int first, int last) {
        for (int month = first; month <= last; month++) {
            month(edge, YearMonth.of(2024, month));
        }
    }

    private static void month(MovingEdge edge, YearMonth month) {
        boolean lastMoment = month.getMonthValue() == 7;
        boolean late = month.getMonthValue() == 9;
        edge.at(lastMoment ? month.atDay(15) + "T23:59:30" : month.atDay(12) + "T09:00");
        submit(edge, ONE, month);
        if (late) {
            edge.at(month.atDay(16) + "T00:02");
            assertThat(overdue(edge)).containsExactly("T12 2024-09 " + OTHER + " 2024-09-15 1");
        }
        submit(edge, OTHER, month);
        assertThat(overdue(edge)).isEmpty();
        assertThat(report(edge, ONE, month)).isEqualTo("IN_TIME v1");
        assertThat(report(edge, OTHER, month)).isEqualTo(late ? "LATE v1" : "IN_TIME v1");
    }

    private static Map<String, Object> key(String unit, YearMonth month) {
        return Map.of("programme", "tinh-thu-20", "rule", "T12", "month", month.toString(), "unit", unit);
    }

    private static void submit(MovingEdge edge, String unit, YearMonth month) {
        edge.taken(unit, "submitReport", Map.of("report", key(unit, month), "by", "COMMUNE_COMMITTEE", "figures", List
                .of(Map.of("figure", "VISITS", "value", 3)), "prefilledAt", edge.position()));
    }

    private static List<String> overdue(MovingEdge edge) {
        return edge.read(PROVINCE, "overdue", Map.of("unit", PROVINCE))
                .at("/overdueReports/edges")
                .valueStream()
                .map(one -> one.path("node"))
                .map(one -> one.path("rule").asString() + " " + one.path("month").asString() + " " + one.at("/unit/id")
                        .asString() + " " + one.path("lastGoodDay").asString() + " " + one.path("daysOverdue").asInt())
                .toList();
    }

    private static String report(MovingEdge edge, String unit, YearMonth month) {
        JsonNode report = edge.read(unit, "report", Map.of("report", key(unit, month))).path("report");
        return report.path("timeliness").asString() + " v" + report.at("/history/0/judge").asInt();
    }

    private static void lookedBackUpon(MovingEdge edge) {
        edge.at("2025-02-20T09:00");
        JsonNode year = edge.read(OTHER, "year-of-reports", Map.of("unit", OTHER, "programme", "tinh-thu-20", "rule",
                "T12", "first", "2024-01-01", "last", "2025-01-31", "from", "2024-01", "to", "2025-01"));
        List<JsonNode> lines = year.at("/reportCalendar/lines").valueStream().toList();
        assertThat(lines).as("twelve, and none after the programme's end").hasSize(12).allSatisfy(line -> {
            assertThat(line.path("state").asString()).isEqualTo("DUE");
            assertThat(line.path("lastGoodDay").asString()).isEqualTo(line.path("month").asString() + "-15");
            assertThat(line.path("version").asInt()).isEqualTo(1);
        });
        assertThat(lines).extracting(line -> line.path("timeliness").asString())
                .containsOnlyOnce("LATE")
                .filteredOn("IN_TIME"::equals)
                .hasSize(11);
        assertThat(year.path("reportRates")).hasSize(12);
    }

    /** The year's sheet of a commune, and what is scored on it. */
    private static UUID evaluates(MovingEdge edge) {
        UUID evaluation = new UUID(23, 1);
        edge.taken(PROVINCE, "openEvaluation", Map.of("evaluation", evaluation.toString(), "unit", PROVINCE, "from",
                "2024-01-01", "lastDay", "2024-12-31", "criteria", List.of(points("teams-minimum", 4_000), points(
                        "reports", 6_000), points("filings", 1)),
                "grades", List.of(Map.of("name", "Tốt", "atLeast", 9_000), Map.of("name",
                        "Khá", "atLeast", 0)), "basis", basis("2025-02-20")));
        JsonNode one = sheet(edge, evaluation, ONE);
        assertThat(line(one, 0)).isEqualTo("teams-minimum 1/1 tinh-thu-20 v1 T1");
        assertThat(line(one, 1)).isEqualTo("reports 12/12 tinh-thu-20 v1 T12");
        assertThat(one.at("/lines/1/evidence")).as("a position for each report").hasSize(12);
        assertThat(figures(one)).containsExactly("teams-minimum 1/1 of 2", "reports 12/12 of 12", "filings 1/1 of 1");
        assertThat(figures(sheet(edge, evaluation, OTHER))).as(
                "a report late, so that its falling due is a thirteenth event; filed too late")
                .containsExactly(
                        "teams-minimum 1/1 of 1", "reports 11/12 of 13", "filings 0/1 of 1");

        Map<String, Object> score = new HashMap<>(Map.of("evaluation", evaluation.toString(), "unit", ONE, "subject",
                "UNIT", "position", one.path("position").asLong(), "sha256", one.path("sha256").asString(), "points",
                List.of(points("teams-minimum", 4_000), points("reports", 6_000)), "on", "2025-02-20"));
        edge.taken(ONE, "selfScore", score);
        score.put("by", "PROVINCE_DIGITAL");
        edge.taken(PROVINCE, "reviewScore", score);
        edge.taken(PROVINCE, "classifyUnit", Map.of("evaluation", evaluation.toString(), "unit", ONE, "subject",
                "UNIT", "by", "PROVINCE_DIGITAL", "grade", "Tốt", "decision", basis("2025-02-20"), "on", "2025-02-20"));
        return evaluation;
    }

    private static Map<String, Object> points(String criterion, long hundredths) {
        return Map.of("criterion", criterion, "hundredths", hundredths);
    }

    private static JsonNode sheet(MovingEdge edge, UUID evaluation, String unit) {
        return edge.read(PROVINCE, "evaluation-sheet", Map.of("evaluation", evaluation.toString(), "unit", unit))
                .at("/evaluation/sheet");
    }

    private static String line(JsonNode sheet, int n) {
        JsonNode line = sheet.at("/lines/" + n);
        JsonNode judge = line.at("/judges/0");
        return line.path("criterion").asString() + " " + line.path("count").asLong() + "/" + line.path("of").asLong()
                + " " + judge.path("programme").asString() + " v" + judge.path("version").asInt() + " " + judge.path(
                        "rule").asString();
    }

    /** Count, out of how many, and of how many commits. */
    private static List<String> figures(JsonNode sheet) {
        return sheet.path("lines")
                .valueStream()
                .map(line -> line.path("criterion").asString() + " " + line.path("count").asString("null") + "/" + line
                        .path("of")
                        .asString("null") + " of " + line.path("evidence").size())
                .toList();
    }

    private static void honours(MovingEdge edge, UUID evaluation) {
        String commendation = new UUID(24, 1).toString();
        Map<String, Object> propose = new HashMap<>(Map.of("commendation", commendation, "unit", ONE, "by",
                "COMMUNE_COMMITTEE", "honouree", Map.of("team", TEAM.toString()), "reason", "Cả năm báo cáo đúng hạn",
                "evaluation", evaluation.toString(), "on", "2024-12-20"));
        edge.taken(ONE, "proposeCommendation", propose);
        edge.taken(PROVINCE, "decideCommendation", Map.of("commendation", commendation, "by", "PROVINCE_CHAIRMAN",
                "form", "BANG_KHEN", "decision", basis("2025-02-20"), "on", "2025-02-20"));
        JsonNode node = edge.read(PROVINCE, "commendations", Map.of("unit", ONE, "validAt", LocalDate.of(2025, 2, 20)
                .toString())).at("/commendations/edges/0/node");
        assertThat(node.path("stage").asString() + " " + node.path("form").asString() + " " + node.path("programme")
                .asString() + " v" + node.path("version").asInt()).isEqualTo("DECIDED BANG_KHEN tinh-thu-20 v1");
        assertThat(node.path("evaluation").asString()).isEqualTo(evaluation.toString());
    }

    private static List<String> findings(MovingEdge edge, UUID team, String on) {
        return edge.read(PROVINCE, "team-findings", Map.of("team", team.toString(), "validAt", on))
                .at("/team/findings")
                .valueStream()
                .map(one -> one.path("rule").asString() + " " + one.path("grade").asString() + " " + one.path("side")
                        .asString())
                .toList();
    }
}
