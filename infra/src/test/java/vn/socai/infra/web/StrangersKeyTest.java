package vn.socai.infra.web;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.socai.value.Role;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

/** Sealing makes a key that stays: whoever is refused must have made none. */
class StrangersKeyTest {
    private static final Edge EDGE = Edge.shared();

    @Test
    void whoeverIsRefusedMakesNoKey() throws SQLException {
        String difficulty = EDGE.uuid().toString();
        String commendation = EDGE.uuid().toString();
        Map<String, Object> raise = Map.of("id", EDGE.uuid().toString(), "difficulty", difficulty, "unit", Edge.COMMUNE
                .value(), "by", "TEAM", "to", "COMMUNE_COMMITTEE", "text", "Mất sóng", "on", "2024-01-01");
        Map<String, Object> propose = Map.of("id", EDGE.uuid().toString(), "commendation", commendation, "unit",
                Edge.COMMUNE.value(), "by", "TEAM", "honouree", Map.of("team", Edge.TEAM.toString()), "reason",
                "Vượt chỉ tiêu", "evidence", List.of(1), "on", "2024-01-01");
        long before = keys();
        assertThat(ask(EDGE.officer(), "raise-difficulty", raise)).isEmpty();
        assertThat(ask(EDGE.officer(), "propose-commendation", propose)).isEmpty();
        assertThat(keys()).as("a text that was taken has a key").isEqualTo(before + 2);

        Map<String, Object> answer = Map.of("id", EDGE.uuid().toString(), "difficulty", difficulty, "by",
                "COMMUNE_COMMITTEE", "text", "Đã báo nhà mạng", "on", LocalDate.of(2024, 1, 2).toString());
        Map<String, Object> decline = Map.of("id", EDGE.uuid().toString(), "commendation", commendation, "by",
                "COMMUNE_COMMITTEE", "reason", "Chưa đủ căn cứ", "on", "2024-01-02");
        List<Asking> strangers = List.of(EDGE.as(Role.OFFICER, Edge.OTHER_PROVINCE), EDGE.as(Role.TEAM_LEADER,
                Edge.COMMUNE), EDGE.as(Role.AUDITOR, UnitId.COUNTRY));
        for (Asking stranger : strangers) {
            assertThat(ask(stranger, "answer-difficulty", answer)).containsExactly("FORBIDDEN");
            assertThat(ask(stranger, "decline-commendation", decline)).containsExactly("FORBIDDEN");
        }
        assertThat(ask(EDGE.officer(), "answer-difficulty", with(answer, "difficulty", EDGE.uuid().toString())))
                .containsExactly("UNKNOWN_DIFFICULTY");
        // The unit is the stranger's own, the team another's.
        assertThat(ask(EDGE.as(Role.OFFICER, Edge.OTHER_PROVINCE), "raise-difficulty", with(with(raise, "unit",
                Edge.OTHER_COMMUNE.value()), "team", Edge.TEAM.toString()))).containsExactly("FORBIDDEN");
        assertThat(keys()).isEqualTo(before + 2);

        assertThat(ask(EDGE.officer(), "answer-difficulty", answer)).isEmpty();
        assertThat(keys()).isEqualTo(before + 3);
    }

    private static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
        Map<String, Object> changed = new java.util.HashMap<>(input);
        changed.put(field, value);
        return changed;
    }

    private static List<String> ask(Asking who, String document, Map<String, Object> input) {
        return Asking.codes(who.ask(Documents.read(document), Map.of("input", input)));
    }

    private static long keys() throws SQLException {
        try (Connection keyring = DriverManager.getConnection("jdbc:sqlite:" + EDGE.directory.resolve("keyring.db"));
                Statement count = keyring.createStatement();
                ResultSet rows = count.executeQuery("SELECT count(*) FROM person_key")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
