package vn.socai.programme;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.socai.command.Given;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.programme.ProgrammeCommand.AdoptProgramme;
import vn.socai.unit.SmallMap;
import vn.socai.value.CampaignRule;
import vn.socai.value.Clause;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Rule;
import vn.socai.value.Strength;
import vn.socai.value.TeamLevel;
import vn.socai.value.TeamRule;
import vn.socai.value.UnitId;

class ProgrammeTest {
    private static final LocalDate FROM = LocalDate.of(2022, 6, 15);
    private static final Rule SIZE = new TeamRule.TeamSize(new Clause("VH5", Strength.REQUIRED, "1", ""),
            TeamLevel.VILLAGE, 5, 10);

    private FixtureConfiguration<Programme> fixture;

    @BeforeEach
    void wire() {
        fixture = Given.fixture(Programme.class, SmallMap.map());
    }

    @Test
    void aVersionIsAdoptedAndOnlyAHigherOneAfterIt() {
        fixture.givenNoPriorActivity().when(Given.say(adopt(1, null, SIZE))).expectEvents(adopted(1));
        fixture.given(adopted(1)).when(Given.say(adopt(3, null, SIZE))).expectEvents(adopted(3));
        fixture.given(adopted(3))
                .when(Given.say(adopt(3, null, SIZE)))
                .expectNoEvents()
                .expectExceptionMessage("PROGRAMME_VERSION_TAKEN");
    }

    @Test
    void aProgrammeThatMakesNoSenseIsRefused() {
        refused(adopt(1, FROM, SIZE), "PROGRAMME_PERIOD_EMPTY");
        for (Rule faulty : List.of(
                new TeamRule.TeamSize(new Clause("X1", Strength.REQUIRED, "1", ""), TeamLevel.VILLAGE, null, null),
                new TeamRule.TeamSize(new Clause("X2", Strength.REQUIRED, "1", ""), TeamLevel.VILLAGE, 10, 5),
                new TeamRule.TeamsPerVillage(new Clause("X3", Strength.REQUIRED, "1", ""), -1, null),
                new TeamRule.TeamsPerCommune(new Clause("X4", Strength.REQUIRED, "1", ""), TeamLevel.VILLAGE, 5, null,
                        null,
                        List.of(new TeamRule.Exemption(new UnitId("99999.20220305"), 3))),
                new CampaignRule.Campaign(new Clause("X5", Strength.REQUIRED, "1", ""), "c", "Ra quân", FROM, FROM
                        .minusDays(1)))) {
            refused(adopt(1, null, faulty), "PROGRAMME_RULE_FAULTY");
        }
        refused(new AdoptProgramme(Given.id(1), version(1), " ", "Tổ", SmallMap.DISTRICT, FROM, null, Given.DECISION,
                List.of()), "INVALID_TEXT");
        refused(new AdoptProgramme(Given.id(1), version(1), "T", "Tổ", new UnitId("99.20220305"), FROM, null,
                Given.DECISION, List.of()), "UNKNOWN_UNIT");
    }

    private void refused(AdoptProgramme command, String code) {
        fixture.givenNoPriorActivity().when(Given.say(command)).expectNoEvents().expectExceptionMessage(code);
    }

    private static AdoptProgramme adopt(int version, @Nullable LocalDate until, Rule rule) {
        return new AdoptProgramme(Given.id(version), version(version), "Hướng dẫn", "Tổ chuyển đổi số cộng đồng",
                SmallMap.DISTRICT, FROM, until, Given.DECISION, List.of(rule));
    }

    private static ProgrammeAdopted adopted(int version) {
        return new ProgrammeAdopted(version(version), "Hướng dẫn", "Tổ chuyển đổi số cộng đồng", SmallMap.DISTRICT,
                FROM, null, Given.DECISION, List.of(SIZE));
    }

    private static ProgrammeVersion version(int version) {
        return new ProgrammeVersion(new ProgrammeId("van-ho-2022"), version);
    }
}
