package vn.socai.infra.web;

import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.socai.ledger.CommitLog;
import vn.socai.value.Role;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

/** An operator builds the views anew through the API. */
class RebuildingTest {
    private static final Edge EDGE = Edge.shared();
    private static final String FIELDS = "{state by position comparedAt figures differences{view key at live rebuilt}"
            + " acts{when by what at differences reason} projectedUpTo}";

    @Test
    void anOfficerOfTheCountryBuildsThemAnewAndAnAuditorLooksOn() {
        Asking officer = EDGE.as(Role.OFFICER, UnitId.COUNTRY);
        Asking auditor = EDGE.as(Role.AUDITOR, UnitId.COUNTRY);
        long head = EDGE.context.getBean(CommitLog.class).head();
        JsonNode begun = officer.ask("mutation{startRebuild" + FIELDS + "}");
        assertThat(begun.path("errors").isMissingNode()).as(begun.toString()).isTrue();
        JsonNode rebuild = auditor.ask("{rebuild" + FIELDS + "}").at("/data/rebuild");
        while (!rebuild.path("state").asString().equals("SWITCHED")) {
            assertThat(rebuild.path("state").asString()).isIn("FOLDING", "COMPARING", "SWITCHING");
            rebuild = auditor.ask("{rebuild" + FIELDS + "}").at("/data/rebuild");
        }
        assertThat(rebuild.path("by").asString()).isEqualTo("officer-VN");
        assertThat(rebuild.path("position").asLong()).isGreaterThanOrEqualTo(head);
        assertThat(rebuild.path("figures").asLong()).isPositive();
        assertThat(rebuild.path("differences").isEmpty()).isTrue();
        assertThat(rebuild.at("/acts/0/what").asString()).isEqualTo("SWITCHED");
        assertThat(Asking.codes(officer.ask("mutation($reason:String!){acceptRebuild(reason:$reason){state}}", Map.of(
                "reason", "vì thế")))).containsExactly("REBUILD_NOT_POSSIBLE");
        assertThat(Asking.codes(officer.ask("mutation{abandonRebuild{state}}"))).containsExactly(
                "REBUILD_NOT_POSSIBLE");
        assertThat(Asking.codes(EDGE.officer().ask("{rebuild{state}}"))).containsExactly("FORBIDDEN");
        assertThat(officer.ask("{team(id:\"" + Edge.TEAM + "\"){name}}").at("/data/team/name").asString()).isEqualTo(
                "Tổ công nghệ số xã Đặng Sơn");
    }
}
