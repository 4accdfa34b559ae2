package vn.socai.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import vn.socai.command.Given;
import vn.socai.event.RuleEvent.RuleUnmet;
import vn.socai.event.WorkEvent.WorkEntry;
import vn.socai.event.WorkEvent.WorkRecorded;
import vn.socai.event.WorkEvent.WorkTakenBack;
import vn.socai.programme.Shipped;
import vn.socai.team.TeamState;
import vn.socai.team.Teams;
import vn.socai.unit.SmallMap;
import vn.socai.value.Authority;
import vn.socai.value.BudgetSource;
import vn.socai.value.BudgetTier;
import vn.socai.value.HouseholdRef;
import vn.socai.value.Population;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Skill;
import vn.socai.value.Strength;
import vn.socai.value.Task;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;
import vn.socai.value.VoidReason;
import vn.socai.value.Work;
import vn.socai.value.WorkId;
import vn.socai.work.WorkCommand.RecordWork;
import vn.socai.work.WorkCommand.TakeBackWork;

class WorkBookTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);
    private static final WorkId RECORD = new WorkId(Given.uuid(1));
    private static final HouseholdRef HOUSE = new HouseholdRef(Given.uuid(9));
    private static final TeamId TEAM = new TeamId(Given.uuid(2));
    private static final Teams TEAMS = id -> id.equals(TEAM)
            ? Optional.of(new TeamState(TEAM, Given.COMMUNE, TeamLevel.COMMUNE, "Tổ", LocalDate.of(2022, 6, 17), null,
                    Map.of(), null, null))
            : Optional.empty();

    private static FixtureConfiguration<WorkBook> under(String... programmes) {
        return Given.fixture(WorkBook.class, SmallMap.reorganised(), TEAMS, Shipped.binding(programmes));
    }

    @Test
    void workIsRecordedAndTakenBackOnce() {
        Work work = new Work.Proficient(HOUSE, 1, Set.of(Skill.values()));
        RecordWork record = record(Given.VILLAGE, work);
        WorkRecorded recorded = new WorkRecorded(new WorkEntry(RECORD, Given.VILLAGE, DAY, Authority.TEAM, TEAM,
                work));
        WorkTakenBack back = new WorkTakenBack(recorded.entry(), VoidReason.values()[0]);
        TakeBackWork takeBack = new TakeBackWork(Given.id(2), RECORD, Given.VILLAGE, YearMonth.from(DAY), VoidReason
                .values()[0]);
        under("ministry-2024").givenNoPriorActivity().when(Given.say(record)).expectEvents(recorded);
        under("ministry-2024").given(recorded).when(Given.say(takeBack)).expectEvents(back);
        under("ministry-2024").given(recorded, back).when(Given.say(takeBack)).expectExceptionMessage("UNKNOWN_WORK");
        under("ministry-2024").given(recorded, back).when(Given.say(record)).expectExceptionMessage("WORK_KNOWN");
    }

    @Test
    void aHouseholdsWorkIsOfItsVillage() {
        refused(Given.COMMUNE, new Work.LeadHousehold(HOUSE), "WORK_NOT_IN_VILLAGE");
        refused(Given.COMMUNE, new Work.Proficient(HOUSE, 1, Set.of(Skill.PAYMENT)), "WORK_NOT_IN_VILLAGE");
        refused(Given.COMMUNE, new Work.ShopOpened(HOUSE, "Voso", true, false), "WORK_NOT_IN_VILLAGE");
    }

    @Test
    void whatCannotBeIsRefused() {
        refused(Given.COMMUNE, new Work.Done(Task.SURVEYS, 0), "WORK_NUMBER_UNFIT");
        refused(Given.VILLAGE, new Work.Proficient(HOUSE, 1, Set.of()), "WORK_WITHOUT_SKILL");
        refused(Given.COMMUNE, new Work.OnPlatform(" ", 3), "INVALID_TEXT");
        refused(Given.COMMUNE, new Work.Counted(Population.OCOP_PRODUCTS, -1), "WORK_NUMBER_UNFIT");
        refused(Given.COMMUNE, new Work.TrainingPlanned(1999, 1, 1), "WORK_NUMBER_UNFIT");
        refused(new UnitId("99999.20220305"), new Work.Done(Task.SURVEYS, 1), "UNKNOWN_UNIT");
        refused(SmallMap.NEIGHBOUR, new Work.Done(Task.SURVEYS, 1), "WORK_TEAM_ELSEWHERE");
        under().givenNoPriorActivity()
                .when(Given.say(new RecordWork(Given.id(1), Given.COMMUNE, Given.TODAY.plusDays(1), Authority.TEAM,
                        null, new Work.Done(Task.SURVEYS, 1))))
                .expectExceptionMessage("WORK_IN_FUTURE");
    }

    @Test
    void aStateBudgetIsOfATierWhereTheDocumentSaysSo() {
        Work plain = new Work.Funded(BudgetSource.STATE_BUDGET, null, 2024, 5_000_000);
        under("ninh-thuan-2022").givenNoPriorActivity()
                .when(Given.say(record(Given.COMMUNE, plain)))
                .expectNoEvents()
                .expectExceptionMessage("WORK_TIER_MISSING");
        under("lao-cai-2022").givenNoPriorActivity()
                .when(Given.say(record(Given.COMMUNE, plain)))
                .expectSuccessfulHandlerExecution();
        under("ninh-thuan-2022").givenNoPriorActivity()
                .when(Given.say(record(Given.COMMUNE, new Work.Funded(BudgetSource.STATE_BUDGET, BudgetTier.COMMUNE,
                        2024, 5_000_000))))
                .expectSuccessfulHandlerExecution();
    }

    private static RecordWork record(UnitId unit, Work work) {
        return new RecordWork(Given.id(1), unit, DAY, Authority.TEAM, TEAM, work);
    }

    private static void refused(UnitId unit, Work work, String code) {
        under("ninh-thuan-2022").givenNoPriorActivity()
                .when(Given.say(record(unit, work)))
                .expectNoEvents()
                .expectExceptionMessage(code);
    }

    @Test
    void moneyFromElsewhereIsRecordedAndItsSenderIsTold() {
        Work money = new Work.Funded(BudgetSource.LOCAL_RECURRENT, BudgetTier.COMMUNE, 2024, 5);
        RuleUnmet unmet = new RuleUnmet(new ProgrammeVersion(new ProgrammeId("ninh-thuan-2022"), 1), "NT17",
                Strength.REQUIRED, Given.COMMUNE, TEAM, null, null, "Việc này không có trong văn bản (quy định NT17).",
                "The document does not name this (rule NT17).");
        under("ninh-thuan-2022").givenNoPriorActivity()
                .when(Given.say(record(Given.COMMUNE, money)))
                .expectEvents(new WorkRecorded(new WorkEntry(RECORD, Given.COMMUNE, DAY, Authority.TEAM, TEAM,
                        money)), unmet);
    }
}
