package vn.socai.infra.web;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.socai.value.Role;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

class BatchingTest {

    @Test
    void aWholeLevelOfTheTreeIsReadAtOnce() {
        Asking asking = Edge.shared().as(Role.VIEWER, UnitId.COUNTRY);
        Counted.reset();
        JsonNode answer = asking.ask(
                """
                query WholeMap {
                  nation(validAt: "2024-10-01") {
                    children {
                      id parent { id } ancestors { id } targets { id }
                      rollUp { figures { teams members } projectedUpTo }
                      month: rollUp(window: {month: "2024-10"}) { figures { visits households } }
                      childrenRollUp { whole { teams } children { unit { name } figures { teams } } }
                      timeSeries(window: {days: {from: "2024-10-01", lastDay: "2024-10-03"}}) { points { from } }
                      children { id rollUp { figures { teams } } }
                    }
                  }
                }""");
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        assertThat(answer.at("/data/nation/children").size()).isEqualTo(34);
        assertThat(answer.at("/data/nation/children/0/children").size()).isEqualTo(2);
        // In the second province, where no test founds another team.
        JsonNode second = answer.at("/data/nation/children/1");
        assertThat(second.path("id").asString()).isEqualTo(Edge.OTHER_PROVINCE.value());
        assertThat(second.at("/childrenRollUp/children/0/figures/teams").asLong()).isEqualTo(1);
        assertThat(second.at("/children/0/rollUp/figures/teams").asLong()).isEqualTo(1);
        // Two levels and two ways of asking for roll-ups; never one call for each of the 34 or 68.
        assertThat(Counted.calls()).containsOnlyKeys("Atlas.unit", "Atlas.children", "Atlas.ancestors", "Atlas.nearest",
                "Scoreboard.of", "Tally.rollUps", "Tally.children", "Tally.series", "Tally.trees");
        // The trees are named once for each way of asking.
        assertThat(Counted.calls()).allSatisfy((call, count) -> assertThat(count).as(call)
                .isLessThanOrEqualTo(call.equals("Tally.trees") ? 4 : 3));
    }

    @Test
    void membersOfManyTeamsAreReadAndOpenedAtOnce() {
        Asking asking = Edge.shared().as(Role.AUDITOR, UnitId.COUNTRY);
        Counted.reset();
        JsonNode answer = asking.ask("""
                                     { teams(validAt: "2024-10-01") { edges { node { name unit { fullName }
                                       members { person office name team { name } } } } } }""");
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        assertThat(answer.at("/data/teams/edges").size()).isGreaterThanOrEqualTo(2);
        assertThat(Counted.calls()).containsEntry("Roster.members", 1)
                .containsEntry("Roster.teams", 2)
                .containsEntry(
                        "Atlas.nearest", 1);
    }
}
