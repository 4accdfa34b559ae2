package vn.socai.programme;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.socai.command.Given;
import vn.socai.event.Amendments;
import vn.socai.event.ProgrammeEvent.ExceptionGranted;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.ProgrammeEvent.ProgrammeRuleAmended;
import vn.socai.programme.Matter.TeamsInCommune;
import vn.socai.programme.ProgrammeCommand.AmendProgrammeRule;
import vn.socai.programme.ProgrammeCommand.GrantException;
import vn.socai.programme.Verdict.Grade;
import vn.socai.unit.SmallMap;
import vn.socai.value.Clause;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Rule;
import vn.socai.value.Strength;
import vn.socai.value.TeamLevel;
import vn.socai.value.TeamRule.Exemption;
import vn.socai.value.TeamRule.TeamSize;
import vn.socai.value.TeamRule.TeamsPerCommune;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

class AmendmentsTest {
    private static final LocalDate FROM = LocalDate.of(2022, 6, 15);
    private static final LocalDate NEXT = LocalDate.of(2023, 1, 1);
    private static final Clause VH3 = new Clause("VH3", Strength.REQUIRED, "1.1", "");
    private static final Rule SIZE = new TeamSize(new Clause("VH5", Strength.REQUIRED, "1.1a", ""), TeamLevel.VILLAGE,
            5, 10);
    private static final ProgrammeAdopted ADOPTED = new ProgrammeAdopted(version(1), "Hướng dẫn", "Tổ",
            SmallMap.DISTRICT, FROM, null, Given.DECISION, List.of(new TeamsPerCommune(VH3, TeamLevel.VILLAGE, 5, null,
                    null, List.of()), SIZE));
    private static final ExceptionGranted GRANTED = new ExceptionGranted(version(2), SmallMap.DISTRICT, NEXT,
            Given.DECISION, "VH3", TeamLevel.VILLAGE, Given.COMMUNE, 3);

    private FixtureConfiguration<Programme> fixture;

    @BeforeEach
    void wire() {
        fixture = Given.fixture(Programme.class, SmallMap.map());
    }

    @Test
    void anExceptionByEventAndOneInTheDocumentGiveTheSameJudgement() {
        fixture.given(ADOPTED).when(Given.say(grant("VH3", Given.COMMUNE, NEXT))).expectEvents(GRANTED);
        ProgrammeAdopted byEvent = Amendments.after(ADOPTED, GRANTED);
        ProgrammeAdopted inDocument = new ProgrammeAdopted(version(2), "Hướng dẫn", "Tổ", SmallMap.DISTRICT, NEXT, null,
                Given.DECISION, List.of(new TeamsPerCommune(VH3, TeamLevel.VILLAGE, 5, null, null, List.of(
                        new Exemption(Given.COMMUNE, 3))), SIZE));
        for (int teams = 0; teams < 7; teams++) {
            for (UnitId commune : List.of(Given.COMMUNE, SmallMap.NEIGHBOUR)) {
                TeamsInCommune matter = new TeamsInCommune(commune, TeamLevel.VILLAGE, teams);
                assertThat(Judge.judge(List.of(byEvent), matter)).isEqualTo(Judge.judge(List.of(inDocument), matter));
            }
        }
        assertThat(Judge.judge(List.of(byEvent), new TeamsInCommune(Given.COMMUNE, TeamLevel.VILLAGE, 3)))
                .hasValueSatisfying(v -> assertThat(v.grade()).isEqualTo(Grade.FINE));
    }

    @Test
    void anAmendmentMakesAVersionAndLeavesTheOneBefore() {
        Rule wider = new TeamSize(new Clause("VH5", Strength.REQUIRED, "1.1a", ""), TeamLevel.VILLAGE, 5, 12);
        AmendProgrammeRule amend = new AmendProgrammeRule(Given.id(2), version(2), NEXT, Given.DECISION, List.of("VH5"),
                List.of(wider));
        ProgrammeRuleAmended amended = new ProgrammeRuleAmended(version(2), SmallMap.DISTRICT, NEXT, Given.DECISION,
                List.of("VH5"), List.of(wider));
        fixture.given(ADOPTED).when(Given.say(amend)).expectEvents(amended);
        ProgrammeAdopted second = Amendments.after(ADOPTED, amended);
        assertThat(second.from()).isEqualTo(NEXT);
        assertThat(second.rules()).containsExactly(ADOPTED.rules().getFirst(), wider);
        assertThat(Judge.judge(List.of(second), new Matter.Members(TeamLevel.VILLAGE, 12))).hasValueSatisfying(v -> {
            assertThat(v.grade()).isEqualTo(Grade.FINE);
            assertThat(v.judge()).isEqualTo(version(2));
        });
        assertThat(Judge.judge(List.of(ADOPTED), new Matter.Members(TeamLevel.VILLAGE, 12))).hasValueSatisfying(v -> {
            assertThat(v.grade()).isEqualTo(Grade.BREACH);
            assertThat(v.judge()).isEqualTo(version(1));
        });
        fixture.given(ADOPTED, amended)
                .when(Given.say(grant("VH3", Given.COMMUNE, NEXT)))
                .expectExceptionMessage("PROGRAMME_VERSION_TAKEN");
    }

    @Test
    void whatChangesNothingOrComesTooEarlyOrLiesOutsideIsRefused() {
        refused(grant("VH9", Given.COMMUNE, NEXT), "PROGRAMME_RULE_UNKNOWN");
        refused(grant("VH5", Given.COMMUNE, NEXT), "PROGRAMME_RULE_UNKNOWN");
        refused(grant("VH3", SmallMap.PROVINCE, NEXT), "PROGRAMME_OUTSIDE_AREA");
        refused(grant("VH3", Given.COMMUNE, FROM.minusDays(1)), "PROGRAMME_AMENDED_TOO_EARLY");
        refused(new GrantException(Given.id(2), version(2), NEXT, Given.DECISION, "VH3", TeamLevel.VILLAGE,
                Given.COMMUNE, -1), "PROGRAMME_RULE_FAULTY");
        refused(new AmendProgrammeRule(Given.id(2), version(2), NEXT, Given.DECISION, List.of(), List.of()),
                "PROGRAMME_NOTHING_AMENDED");
        refused(new AmendProgrammeRule(Given.id(2), version(2), NEXT, Given.DECISION, List.of("X"), List.of()),
                "PROGRAMME_RULE_UNKNOWN");
        fixture.givenNoPriorActivity()
                .when(Given.say(grant("VH3", Given.COMMUNE, NEXT)))
                .expectExceptionMessage("UNKNOWN_PROGRAMME");
    }

    private void refused(ProgrammeCommand command, String code) {
        fixture.given(ADOPTED).when(Given.say(command)).expectNoEvents().expectExceptionMessage(code);
    }

    private static GrantException grant(String rule, UnitId unit, LocalDate from) {
        return new GrantException(Given.id(2), version(2), from, Given.DECISION, rule, TeamLevel.VILLAGE, unit, 3);
    }

    private static ProgrammeVersion version(int version) {
        return new ProgrammeVersion(new ProgrammeId("van-ho-2022"), version);
    }
}
