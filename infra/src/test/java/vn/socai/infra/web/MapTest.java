package vn.socai.infra.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.socai.team.TeamCommand.EstablishTeam;
import vn.socai.value.Role;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

/** Every change of the map through the public API: with predecessors, successors, day and legal basis. */
class MapTest {
    private static final Edge EDGE = Edge.shared();
    private static final Asking OFFICER = EDGE.as(Role.OFFICER, UnitId.COUNTRY);
    private static final String P42 = "42.20220305";
    private static final String P43 = "43.20220305";
    private static int resolutions;

    @Test
    void units_are_created_moved_raised_renamed_merged_and_a_tier_ends() {
        String district = "420.20230101";
        String third = "42003.20230101";
        enact("2023-01-01", created(district, "HUYEN", "420", "Thử", P42), created(third, "XA", "42003", "Ba",
                district), Map.of("amended", Map.of("unit", "42001.20220305", "parent", district)));
        assertThat(unit("42001.20220305", "2022-12-31").at("/unit/parent/id").asString()).isEqualTo(P42);
        assertThat(unit("42001.20220305", "2023-01-01").at("/unit/parent/id").asString()).isEqualTo(district);

        String merged = "42004.20240101";
        String basis = enact("2024-01-01", created(merged, "XA", "42004", "Hợp Nhất", district), Map.of("amended", Map
                .of("unit", "42002.20220305", "kind", "PHUONG", "name", "Mới")), abolished("42001.20220305", merged),
                abolished(third, merged));
        JsonNode raised = unit("42002.20220305", "2024-01-01").at("/unit");
        assertThat(raised.at("/fullName").asString()).isEqualTo("Phường Mới");
        assertThat(unit("42002.20220305", "2023-12-31").at("/unit/fullName").asString()).isEqualTo(
                "Xã Xã thử 42002");
        JsonNode gone = unit(third, "2023-12-31");
        assertThat(gone.at("/unit/until").asString()).isEqualTo("2024-01-01");
        assertThat(gone.at("/lineage/successors/0/unit/id").asString()).isEqualTo(merged);
        assertThat(gone.at("/lineage/successors/0/on").asString()).isEqualTo("2024-01-01");
        assertThat(gone.at("/lineage/successors/0/basis/number").asString()).isEqualTo(basis);
        assertThat(unit(merged, "2024-01-01").at("/lineage/predecessors").findValuesAsString("id"))
                .containsExactly("42001.20220305", third);

        enact("2025-01-01", Map.of("amended", Map.of("unit", merged, "parent", P42)), Map.of("abolished", Map.of(
                "unit", district)));
        assertThat(unit(merged, "2024-12-31").at("/unit/ancestors").findValuesAsString("id"))
                .containsExactly(district, P42, "VN");
        assertThat(unit(merged, "2025-01-01").at("/unit/ancestors").findValuesAsString("id")).containsExactly(P42,
                "VN");
        assertThat(Asking.codes(OFFICER.ask(Documents.read("unit-and-lineage"), Map.of("id", district, "validAt",
                "2025-01-01")))).containsExactly("UNIT_NOT_IN_FORCE");
    }

    @Test
    void what_a_split_leaves_open_is_listed_until_somebody_settles_it() {
        String east = "43003.20250201";
        String west = "43004.20250201";
        village("thon-ban-do-1", "43001.20220305");
        village("thon-ban-do-2", "43001.20220305");
        TeamId team = new TeamId(EDGE.uuid());
        EDGE.submit(new EstablishTeam(EDGE.id(), team, new UnitId("43002.20220305"), TeamLevel.COMMUNE, "Tổ xã cũ",
                LocalDate.of(2023, 1, 1), Edge.BASIS));
        enact("2025-02-01", created(east, "XA", "43003", "Đông", P43), created(west, "XA", "43004", "Tây", P43), Map
                .of("abolished", Map.of("unit", "43001.20220305", "successors", List.of(west, east))), Map.of(
                        "abolished", Map.of("unit", "43002.20220305", "within", P43)));

        assertThat(unassigned("2025-01-31", 10, null).at("/edges").size()).isZero();
        JsonNode open = unassigned("2025-02-01", 2, null);
        assertThat(open.at("/edges").valueStream().map(edge -> edge.at("/node/unit/id").asString()))
                .containsExactly("thon-ban-do-1", "thon-ban-do-2");
        assertThat(open.at("/edges/0/node/home/id").asString()).isEqualTo("43001.20220305");
        assertThat(open.at("/edges/0/node/within/id").asString()).isEqualTo(P43);
        assertThat(open.at("/edges/0/node/possible").findValuesAsString("id")).containsExactly(west, east);
        JsonNode rest = unassigned("2025-02-01", 2, open.at("/pageInfo/endCursor").asString());
        assertThat(rest.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(rest.at("/edges/0/node/unit/id").asString()).isEqualTo("43002.20220305");
        assertThat(rest.at("/edges/0/node/possible").size()).isZero();
        assertThat(rest.at("/edges/0/node/teams/0/id").asString()).isEqualTo(team.toString());

        assertThat(assign("thon-ban-do-1", east, "2025-02-01")).isEmpty();
        assertThat(unit("thon-ban-do-1", "2025-02-01").at("/unit/parent/id").asString()).isEqualTo(east);
        // The same day again corrects it; what lay before stays.
        assertThat(assign("thon-ban-do-1", west, "2025-02-01")).isEmpty();
        assertThat(unit("thon-ban-do-1", "2025-02-01").at("/unit/parent/id").asString()).isEqualTo(west);
        assertThat(unit("thon-ban-do-1", "2025-01-31").at("/unit/parent/id").asString()).isEqualTo("43001.20220305");
        enact("2025-03-01", Map.of("settled", Map.of("unit", "43002.20220305", "successors", List.of(west))));
        assertThat(unassigned("2025-03-01", 10, null).at("/edges")
                .valueStream()
                .map(edge -> edge.at("/node/unit/id").asString())).containsExactly("thon-ban-do-2");
        assertThat(unassigned("2025-02-28", 10, null).at("/edges").size()).as("not yet settled then").isEqualTo(2);

        assertThat(assign("thon-ban-do-2", "43001.20220305", "2025-02-01")).containsExactly("UNIT_NOT_IN_FORCE");
        assertThat(assign("thon-ban-do-2", P43, "2025-02-01")).containsExactly("WRONG_UNIT_LEVEL");
        assertThat(assign("thon-ban-do-1", "43001.20220305", "2025-01-31")).containsExactly("VILLAGE_ASSIGNED_SINCE");
        assertThat(assign("thon-khong-co", east, "2025-02-01")).containsExactly("UNKNOWN_UNIT");
        assertThat(refused(Map.of("abolished", Map.of("unit", "thon-ban-do-2")))).contains("thôn thon-ban-do-2");
        assertThat(refused(Map.of("settled", Map.of("unit", "43001.20220305", "successors", List.of(
                "thon-ban-do-2"))))).contains("thôn thon-ban-do-2");
        assertThat(refused(Map.of("settled", Map.of("unit", east, "successors", List.of(west))))).contains(
                "còn hiệu lực");
    }

    private static Map<String, Object> created(String unit, String kind, String code, String name, String parent) {
        return Map.of("created", Map.of("unit", unit, "kind", kind, "code", code, "name", name, "parent", parent));
    }

    private static Map<String, Object> abolished(String unit, String successor) {
        return Map.of("abolished", Map.of("unit", unit, "successors", List.of(successor)));
    }

    private static JsonNode enact(String effective, List<Map<String, Object>> changes, String number) {
        return OFFICER.ask(Documents.read("enact-reorganisation"), Map.of("input", Map.of("id", EDGE.uuid(), "basis",
                Map.of("number", number, "date", effective, "office", "Quốc hội"), "effective", effective, "changes",
                changes)));
    }

    /** The number of the resolution that was enacted. */
    @SafeVarargs
    private static String enact(String effective, Map<String, Object>... changes) {
        String number = "MAP-" + ++resolutions + "/NQ";
        JsonNode answer = enact(effective, List.of(changes), number);
        assertThat(answer.at("/data/enactReorganisation/status").asString()).as(answer.toString())
                .isEqualTo(
                        "ACCEPTED");
        assertThat(Asking.codes(enact(effective, List.of(changes), number))).containsExactly("RESOLUTION_ENACTED");
        EDGE.folded();
        return number;
    }

    private static String refused(Map<String, Object> change) {
        JsonNode answer = enact("2025-04-01", List.of(change), "MAP-REFUSED");
        assertThat(Asking.codes(answer)).as(answer.toString()).containsExactly("REORGANISATION_FAULTY");
        return answer.at("/errors/0/extensions/vi").asString();
    }

    private static void village(String id, String commune) {
        JsonNode answer = OFFICER.ask(Documents.read("register-village"), Map.of("input", Map.of("id", EDGE.uuid(),
                "village", id, "commune", commune, "kind", "THON", "name", id, "from", "2022-03-05")));
        assertThat(answer.at("/data/registerVillage/status").asString()).as(answer.toString()).isEqualTo("ACCEPTED");
    }

    private static List<String> assign(String village, String commune, String from) {
        JsonNode answer = OFFICER.ask(Documents.read("assign-village"), Map.of("input", Map.of("id", EDGE.uuid(),
                "village", village, "commune", commune, "from", from)));
        EDGE.folded();
        return Asking.codes(answer);
    }

    private static JsonNode unit(String id, String on) {
        JsonNode answer = OFFICER.ask(Documents.read("unit-and-lineage"), Map.of("id", id, "validAt", on));
        assertThat(Asking.codes(answer)).as(answer.toString()).isEmpty();
        return answer.at("/data");
    }

    private static JsonNode unassigned(String on, int first, String after) {
        Map<String, Object> variables = new java.util.HashMap<>(Map.of("unit", P43, "validAt", on, "first", first));
        variables.put("after", after);
        JsonNode answer = OFFICER.ask(Documents.read("unassigned"), variables);
        assertThat(Asking.codes(answer)).as(answer.toString()).isEmpty();
        return answer.at("/data/unassigned");
    }
}
