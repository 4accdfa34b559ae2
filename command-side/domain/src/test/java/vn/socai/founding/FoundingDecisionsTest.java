package vn.socai.founding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.socai.command.Decision;
import vn.socai.command.Given;
import vn.socai.command.Rejected;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.RuleEvent.RuleUnmet;
import vn.socai.founding.FoundingCommand.ClosePilot;
import vn.socai.founding.FoundingCommand.FileDocuments;
import vn.socai.founding.FoundingCommand.OpenPilot;
import vn.socai.founding.FoundingCommand.SummariseLessons;
import vn.socai.programme.ProgrammeDocuments;
import vn.socai.programme.Programmes;
import vn.socai.value.Authority;
import vn.socai.value.FilingKind;
import vn.socai.value.ProgrammeId;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class FoundingDecisionsTest {
    private static final Programmes ALL = (unit, on) -> ProgrammeDocuments.shipped()
            .stream()
            .map(c -> new ProgrammeAdopted(c.programme(), c.title(), c.teamLabel(), c.area(), c.from(), c.until(), c
                    .basis(), c.rules()))
            .toList();
    private static final ProgrammeId LAO_CAI = new ProgrammeId("lao-cai-2022");
    private static final ProgrammeId VAN_HO = new ProgrammeId("van-ho-2022");

    @Test
    void aDecisionFiledOn30MayIsInTimeAndOn31MayLate() {
        assertThat(told(file("phu-luong-2022", "2022-05-30", Authority.DISTRICT_CULTURE_OFFICE,
                FilingKind.DECISION))).isEmpty();
        assertThat(told(file("phu-luong-2022", "2022-05-31", Authority.DISTRICT_CULTURE_OFFICE,
                FilingKind.DECISION))).containsExactly("PL7");
    }

    @Test
    void listAndDecisionsGoBefore18June() {
        assertThat(told(file("van-ho-2022", "2022-06-17", Authority.DISTRICT_CULTURE_OFFICE, FilingKind.LIST,
                FilingKind.DECISION))).isEmpty();
        assertThat(told(file("van-ho-2022", "2022-06-18", Authority.DISTRICT_CULTURE_OFFICE, FilingKind.LIST,
                FilingKind.DECISION))).containsExactly("VH20", "VH20");
    }

    @Test
    void memberInformationGoesBefore10September() {
        assertThat(told(information("2024-09-09"))).isEmpty();
        assertThat(told(information("2024-09-10"))).containsExactly("BT13");
    }

    @Test
    void pastTheOfficeThatTheRuleNamesIsRefused() {
        var refused = refusal(null, null, file("phu-luong-2022", "2022-05-30", null, FilingKind.DECISION));
        assertThat(refused.rejection().code()).isEqualTo("FILED_ELSEWHERE");
        assertThat(refused.rejection().rule()).isEqualTo("PL7");
        assertThat(refusal(null, null, file("khac", "2022-05-30", null, FilingKind.DECISION)).rejection().code())
                .isEqualTo("PROGRAMME_NOT_BINDING");
        assertThat(refusal(null, null, file("phu-luong-2022", "2099-05-30", null, FilingKind.DECISION)).rejection()
                .code()).isEqualTo("DATE_IN_FUTURE");
        assertThat(refusal(null, null, file("phu-luong-2022", "2022-05-30", null)).rejection().code()).isEqualTo(
                "NOTHING_FILED");
    }

    @Test
    void lessonsOf29JuneAreInTimeAndOf30JuneLate() {
        assertThat(told(new SummariseLessons(Given.id(1), Given.COMMUNE, LAO_CAI, day("2022-06-29"), null)))
                .isEmpty();
        assertThat(told(new SummariseLessons(Given.id(1), Given.COMMUNE, LAO_CAI, day("2022-06-30"), null)))
                .containsExactly("LC3");
    }

    @Test
    void aPilotOpensOnceAndEndsOnItsLastDay() {
        OpenPilot open = new OpenPilot(Given.id(1), Given.COMMUNE, VAN_HO, day("2022-06-20"));
        assertThat(told(open)).isEmpty();
        assertThat(told(new OpenPilot(Given.id(1), Given.COMMUNE, VAN_HO, day("2022-06-21")))).containsExactly("VH19");
        assertThat(refusal(day("2022-06-20"), null, open).rejection().code()).isEqualTo("PILOT_OPEN");
        ClosePilot close = new ClosePilot(Given.id(2), Given.COMMUNE, VAN_HO, day("2023-06-20"));
        assertThat(refusal(null, null, close).rejection().code()).isEqualTo("PILOT_NOT_OPEN");
        assertThat(Decision.unmet(decisions(day("2022-06-20"), null).decide(close).events())).isEmpty();
        assertThat(Decision.unmet(decisions(day("2022-06-20"), null).decide(new ClosePilot(Given.id(2), Given.COMMUNE,
                VAN_HO, day("2023-06-19"))).events())).hasSize(1);
        assertThat(refusal(null, null, new OpenPilot(Given.id(1), Given.COMMUNE, new ProgrammeId("ninh-thuan-2022"),
                day("2022-06-20"))).rejection().code()).isEqualTo("NO_PILOT");
    }

    private static FileDocuments file(String programme, String on, @Nullable Authority via, FilingKind... what) {
        return new FileDocuments(Given.id(1), Given.COMMUNE, new ProgrammeId(programme), Set.of(what),
                Authority.COMMUNE_COMMITTEE, Authority.DISTRICT_COMMITTEE, via, day(on), Given.DECISION);
    }

    private static FileDocuments information(String on) {
        return new FileDocuments(Given.id(1), new UnitId("14.20220305"), new ProgrammeId("ministry-2024"), Set.of(
                FilingKind.MEMBER_INFORMATION), Authority.PROVINCE_COMMITTEE, Authority.MINISTRY, Authority.AGENCY, day(
                        on), null);
    }

    private static List<String> told(FoundingCommand command) {
        return Decision.unmet(decisions(null, null).decide(command).events()).stream().map(RuleUnmet::rule).toList();
    }

    private static Rejected refusal(@Nullable LocalDate opened, @Nullable LocalDate closed, FoundingCommand command) {
        return catchThrowableOfType(Rejected.class, () -> decisions(opened, closed).decide(command));
    }

    private static FoundingDecisions decisions(@Nullable LocalDate opened, @Nullable LocalDate closed) {
        return new FoundingDecisions(opened, closed, Given.TODAY, ALL);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
