package vn.socai.infra.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.socai.unit.MapFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** An amendment judges from its day on: what was judged before stays as it was, and names the version that judged. */
class AmendedProgrammeTest {
    private static final String DISTRICT = "128.20220305";
    private static final String QUANG_MINH = "04042.20220305";
    private static final String NEIGHBOUR = "04051.20220305";
    private static final String VAN_HO = "04048.20220305";
    private static final UUID SMALL = new UUID(30, 1);
    private static final UUID FULL = new UUID(30, 2);
    private static final UUID FIRST_LEAVING = new UUID(31, 1);
    private static final UUID SUMMER = new UUID(32, 1);
    private static final UUID YEAR = new UUID(32, 2);

    @Test
    void anAmendmentChangesNoPastJudgement() throws IOException {
        try (MovingEdge edge = new MovingEdge("2022-06-16T08:00")) {
            adopted(edge);
            teams(edge);
            JsonNode left = oneLeaves(edge);
            reports(edge);
            edge.at("2022-08-22T10:00");
            edge.taken(DISTRICT, "openEvaluation", evaluation(SUMMER, "2022-06-15", "2022-08-31"));
            JsonNode sheet = sheet(edge, SUMMER, null);
            JsonNode history = history(edge, VAN_HO);
            List<String> overdue = overdue(edge, "2022-07");

            edge.taken(DISTRICT, "amendProgramme", Map.of("document", file("/programmes/van-ho-2022-amended.yaml")));
            edge.at("2022-10-12T10:00");

            assertThat(leave(edge, 5, "2022-08-05", FIRST_LEAVING).path("warnings")).as("a resend hears the same")
                    .isEqualTo(left.path("warnings"));
            assertThat(sheet(edge, SUMMER, sheet.path("position").asLong())).isEqualTo(sheet);
            assertThat(judges(sheet(edge, SUMMER, null))).as("that period's end is the first version's")
                    .containsOnly(
                            "van-ho-2022 v1");
            assertThat(history(edge, VAN_HO).valueStream().limit(history.size()).toList()).as("history")
                    .isEqualTo(history.valueStream().toList());
            assertThat(overdue(edge, "2022-07")).isEqualTo(overdue);
            assertThat(report(edge, "2022-06")).isEqualTo("LATE v1");
            assertThat(findings(edge, "2022-08-31")).contains("VH5 BREACH BELOW 5 v1");
            newOnesNameTheSecond(edge);
        }
    }

    private static void newOnesNameTheSecond(MovingEdge edge) {
        assertThat(findings(edge, "2022-09-01")).as("four are enough now").noneMatch(one -> one.startsWith("VH5"));
        edge.taken(VAN_HO, "reorganiseTeam", reorganisation(SMALL, "2022-10-05"));
        assertThat(MovingEdge.warnings(leave(edge, 4, "2022-10-05", edge.edge.uuid()))).isEmpty();
        assertThat(MovingEdge.warnings(leave(edge, 3, "2022-10-05", edge.edge.uuid()))).containsExactly(
                "VH5 REQUIRED v2");
        assertThat(findings(edge, "2022-10-05")).contains("VH5 BREACH BELOW 3 v2");

        edge.taken(NEIGHBOUR, "reorganiseTeam", reorganisation(FULL, "2022-10-05"));
        edge.taken(NEIGHBOUR, "joinTeam", joining(FULL, 31, "2022-10-05"));
        edge.taken(NEIGHBOUR, "joinTeam", joining(FULL, 32, "2022-10-05"));
        edge.refused(NEIGHBOUR, "joinTeam", joining(FULL, 33, "2022-10-05"), "TEAM_FULL", "VH5");
        assertThat(history(edge, NEIGHBOUR).valueStream()
                .filter(one -> one.path("type").asString().equals("member.joined"))
                .map(AmendedProgrammeTest::judge)).endsWith("van-ho-2022 v1", "van-ho-2022 v2", "van-ho-2022 v2")
                .hasSize(12);

        assertThat(lines(edge)).as("a period that was open keeps its day")
                .containsExactly("2022-06 2022-06-19 v1",
                        "2022-07 2022-07-19 v1", "2022-08 2022-08-19 v1", "2022-09 2022-09-19 v1",
                        "2022-10 2022-10-10 v2");
        edge.taken(DISTRICT, "openEvaluation", evaluation(YEAR, "2022-06-15", "2022-12-31"));
        assertThat(judges(sheet(edge, YEAR, null))).containsOnly("van-ho-2022 v2");
    }

    @Test
    void anExceptionForOneCommuneBeginsOnItsDay() throws IOException {
        try (MovingEdge edge = new MovingEdge("2022-06-16T08:00")) {
            adopted(edge);
            for (int i = 1; i <= 3; i++) {
                edge.taken(QUANG_MINH, "registerVillage", Map.of("village", "ban-qm-" + i, "commune", QUANG_MINH,
                        "kind", "BAN", "name", "Thử " + i, "from", "2022-03-05"));
                edge.taken(QUANG_MINH, "establishTeam", founding(new UUID(33, i), "ban-qm-" + i, "VILLAGE"));
            }
            JsonNode before = shortfall(edge, QUANG_MINH, "2022-06-20");
            assertThat(before.toString()).isEqualTo("{\"v\":1,\"teams\":3,\"asked\":5}");

            edge.at("2022-08-01T09:00");
            edge.taken(DISTRICT, "grantException", Map.of("programme", "van-ho-2022", "version", 2, "from",
                    "2022-08-01", "basis", basis("2022-07-30"), "rule", "VH3", "level", "VILLAGE", "unit", QUANG_MINH,
                    "min", 3));
            assertThat(shortfall(edge, QUANG_MINH, "2022-06-20")).as("before its day as it was").isEqualTo(before);
            assertThat(shortfall(edge, QUANG_MINH, "2022-07-31")).isEqualTo(before);
            assertThat(shortfall(edge, QUANG_MINH, "2022-08-01").toString()).isEqualTo("{\"v\":2,\"covered\":1}");
            assertThat(shortfall(edge, VAN_HO, "2022-08-01").toString()).as("its neighbour is asked as before")
                    .isEqualTo("{\"v\":2,\"teams\":0,\"asked\":5}");
        }
    }

    private static void adopted(MovingEdge edge) throws IOException {
        MapFiles.commands().forEach(edge.edge::submit);
        edge.edge.folded();
        String shipped = file("/vn/socai/programme/van-ho-2022.yaml");
        String plain = shipped.replace("     exceptions: [{unit: {code: \"04042\", on: 2022-03-05}, min: 3}],\n", "");
        assertThat(plain).isNotEqualTo(shipped);
        edge.taken(DISTRICT, "adoptProgramme", Map.of("document", plain));
    }

    private static String file(String name) throws IOException {
        try (InputStream file = AmendedProgrammeTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A team of five and one of ten. */
    private static void teams(MovingEdge edge) {
        edge.at("2022-06-21T10:00");
        edge.taken(VAN_HO, "establishTeam", founding(SMALL, VAN_HO, "COMMUNE"));
        edge.taken(NEIGHBOUR, "establishTeam", founding(FULL, NEIGHBOUR, "COMMUNE"));
        for (int i = 1; i <= 5; i++) {
            edge.taken(VAN_HO, "joinTeam", joining(SMALL, i, "2022-06-20"));
        }
        for (int i = 21; i <= 30; i++) {
            edge.taken(NEIGHBOUR, "joinTeam", joining(FULL, i, "2022-06-20"));
        }
        edge.refused(NEIGHBOUR, "joinTeam", joining(FULL, 31, "2022-06-20"), "TEAM_FULL", "VH5");
    }

    private static JsonNode oneLeaves(MovingEdge edge) {
        edge.at("2022-08-05T10:00");
        edge.taken(VAN_HO, "reorganiseTeam", reorganisation(SMALL, "2022-08-05"));
        JsonNode receipt = leave(edge, 5, "2022-08-05", FIRST_LEAVING);
        assertThat(MovingEdge.warnings(receipt)).containsExactly("VH5 REQUIRED v1");
        return receipt;
    }

    /** June's report comes late, July's not at all. */
    private static void reports(MovingEdge edge) {
        edge.taken(VAN_HO, "submitReport", Map.of("report", key("2022-06"), "by", "COMMUNE_COMMITTEE", "prefilledAt",
                edge.position()));
        assertThat(report(edge, "2022-06")).isEqualTo("LATE v1");
        assertThat(overdue(edge, "2022-07")).containsExactly("VH17 2022-07-19");
    }

    private static Map<String, Object> founding(UUID team, String unit, String level) {
        return Map.of("team", team.toString(), "unit", unit, "level", level, "name", "Tổ chuyển đổi số " + unit, "on",
                level.equals("COMMUNE") ? "2022-06-20" : "2022-06-16", "founder", "COMMUNE_CHAIRMAN", "decision", basis(
                        "2022-06-16"));
    }

    private static Map<String, Object> reorganisation(UUID team, String on) {
        return Map.of("team", team.toString(), "on", on, "decision", basis(on));
    }

    private static Map<String, Object> basis(String date) {
        return Map.of("number", "9/QĐ-UBND", "date", date, "office", "UBND");
    }

    private static Map<String, Object> joining(UUID team, int person, String on) {
        return Map.of("team", team.toString(), "person", new UUID(34, person).toString(), "profile", Map.of("name",
                "Người Thử " + person), "on", on);
    }

    private static JsonNode leave(MovingEdge edge, int person, String on, UUID id) {
        return edge.taken(VAN_HO, "leaveTeam", Map.of("id", id.toString(), "team", SMALL.toString(), "person", new UUID(
                34, person).toString(), "on", on));
    }

    private static Map<String, Object> key(String month) {
        return Map.of("programme", "van-ho-2022", "rule", "VH17", "month", month, "unit", VAN_HO);
    }

    private static String report(MovingEdge edge, String month) {
        JsonNode report = edge.read(VAN_HO, "report", Map.of("report", key(month))).path("report");
        return report.path("timeliness").asString() + " v" + report.at("/history/0/judge").asInt();
    }

    private static List<String> overdue(MovingEdge edge, String month) {
        return edge.read(VAN_HO, "overdue", Map.of("unit", VAN_HO))
                .at("/overdueReports/edges")
                .valueStream()
                .map(one -> one.path("node"))
                .filter(one -> one.path("month").asString().equals(month))
                .map(one -> one.path("rule").asString() + " " + one.path("lastGoodDay").asString())
                .toList();
    }

    private static List<String> lines(MovingEdge edge) {
        return edge.read(VAN_HO, "year-of-reports", Map.of("unit", VAN_HO, "programme", "van-ho-2022", "rule", "VH17",
                "first", "2022-06-01", "last", "2022-10-31", "from", "2022-06", "to", "2022-10"))
                .at("/reportCalendar/lines")
                .valueStream()
                .map(one -> one.path("month").asString() + " " + one.path("lastGoodDay").asString() + " v" + one.path(
                        "version").asInt())
                .toList();
    }

    private static List<String> findings(MovingEdge edge, String on) {
        return edge.read(VAN_HO, "team-findings", Map.of("team", SMALL.toString(), "validAt", on))
                .at("/team/findings")
                .valueStream()
                .map(one -> one.path("rule").asString() + " " + one.path("grade").asString() + " " + one.path("side")
                        .asString() + " " + one.path("bound").asInt() + " v" + one.path("version").asInt())
                .toList();
    }

    private static JsonNode history(MovingEdge edge, String unit) {
        return Asking.JSON.valueToTree(edge.read(unit, "judged", Map.of("unit", unit))
                .at("/history/edges")
                .valueStream()
                .map(one -> one.path("node"))
                .toList());
    }

    private static String judge(JsonNode event) {
        return event.at("/judgedBy/programme").asString() + " v" + event.at("/judgedBy/version").asInt();
    }

    private static Map<String, Object> evaluation(UUID id, String from, String lastDay) {
        return Map.of("evaluation", id.toString(), "unit", DISTRICT, "from", from, "lastDay", lastDay, "criteria", List
                .of(points("teams-minimum"), points("team-bounds"), points("reports")), "basis", basis("2022-08-20"));
    }

    private static Map<String, Object> points(String criterion) {
        return Map.of("criterion", criterion, "hundredths", 1_000);
    }

    private static JsonNode sheet(MovingEdge edge, UUID evaluation, @Nullable Long at) {
        Map<String, Object> asked = new HashMap<>(Map.of("evaluation", evaluation.toString(), "unit",
                VAN_HO));
        if (at != null) {
            asked.put("at", at);
        }
        return edge.read(DISTRICT, "evaluation-sheet", asked).at("/evaluation/sheet");
    }

    private static List<String> judges(JsonNode sheet) {
        return sheet.path("lines")
                .valueStream()
                .flatMap(line -> line.path("judges").valueStream())
                .map(one -> one.path("programme").asString() + " v" + one.path("version").asInt())
                .toList();
    }

    /** What VH3 says of one commune on a day: the version, and what is lacking where something is. */
    private static JsonNode shortfall(MovingEdge edge, String unit, String day) {
        JsonNode line = edge.read(DISTRICT, "coverage", Map.of("unit", unit, "validAt", day))
                .at("/coverage/lines")
                .valueStream()
                .filter(one -> one.path("rule").asString().equals("VH3"))
                .findFirst()
                .orElseThrow();
        JsonNode lacking = line.at("/shortfalls/0");
        Map<String, Object> said = new LinkedHashMap<>(Map.of("v", line.path("version").asInt()));
        if (lacking.isMissingNode()) {
            said.put("covered", line.path("covered").asInt());
        } else {
            said.put("teams", lacking.path("teams").asInt());
            said.put("asked", lacking.path("asked").asInt());
        }
        return Asking.JSON.valueToTree(said);
    }
}
