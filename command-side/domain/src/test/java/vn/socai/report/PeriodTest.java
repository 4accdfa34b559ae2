package vn.socai.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.socai.command.Command;
import vn.socai.command.Decision;
import vn.socai.command.Given;
import vn.socai.event.PeriodEvent.PeriodFellDue;
import vn.socai.event.PeriodEvent.PeriodLocked;
import vn.socai.event.PeriodEvent.PeriodOpened;
import vn.socai.report.PeriodCommand.FallDue;
import vn.socai.report.PeriodCommand.LockPeriod;
import vn.socai.report.PeriodCommand.OpenPeriod;
import vn.socai.unit.SmallMap;
import vn.socai.value.Authority;
import vn.socai.value.PeriodKey;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.UnitId;

class PeriodTest {
    private static final PeriodKey JULY = new PeriodKey(VanHoReporting.VAN_HO, "VH17", YearMonth.of(2022, 7));
    private static final LocalDate FIRST = LocalDate.of(2022, 6, 20);
    private static final LocalDate LAST = LocalDate.of(2022, 7, 19);
    private static final PeriodOpened OPENED = new PeriodOpened(JULY, new ProgrammeVersion(VanHoReporting.VAN_HO, 1),
            SmallMap.DISTRICT, List.of(Authority.COMMUNE_COMMITTEE), FIRST, LAST);
    private static final List<UnitId> OWED = List.of(Given.COMMUNE, SmallMap.NEIGHBOUR);
    private static final PeriodFellDue DUE = new PeriodFellDue(JULY, LAST, OWED, List.of(SmallMap.NEIGHBOUR), 9);

    private FixtureConfiguration<Period> fixture;

    @BeforeEach
    void wire() {
        VanHoReporting reporting = new VanHoReporting();
        fixture = Given.fixture(Period.class, reporting.map, reporting);
    }

    @Test
    void aPeriodOpensOnceFromItsFirstDayOn() {
        fixture.givenNoPriorActivity().when(say(open(JULY), FIRST)).expectEvents(OPENED);
        refused(open(JULY), FIRST.minusDays(1), "PERIOD_NOT_BEGUN");
        refused(open(JULY), FIRST, "PERIOD_OPEN_ALREADY", OPENED);
        refused(open(new PeriodKey(VanHoReporting.VAN_HO, "VH18", YearMonth.of(2023, 7))), LocalDate.of(2023, 8, 1),
                "NO_SUCH_PERIOD");
        refused(open(new PeriodKey(VanHoReporting.VAN_HO, "VH17", YearMonth.of(2022, 5))), FIRST, "NO_SUCH_PERIOD");
        refused(new OpenPeriod(Given.id(1), JULY, SmallMap.PROVINCE), FIRST, "PERIOD_AREA_DISAGREES");
    }

    @Test
    void itFallsDueOnceWhenItsLastGoodDayIsOver() {
        FallDue due = new FallDue(Given.id(1), JULY, SmallMap.DISTRICT, OWED, List.of(SmallMap.NEIGHBOUR), 9);
        fixture.given(OPENED).when(say(due, LAST.plusDays(1))).expectEvents(DUE);
        refused(due, LAST, "PERIOD_NOT_DUE", OPENED);
        refused(due, LAST.plusDays(1), "PERIOD_UNOPENED");
        refused(due, LAST.plusDays(2), "PERIOD_DUE_ALREADY", OPENED, DUE);
        refused(new FallDue(Given.id(1), JULY, SmallMap.DISTRICT, List.of(), OWED, 9), LAST.plusDays(1),
                "MISSING_WITHOUT_OWING", OPENED);
    }

    @Test
    void itsReceiverLocksItForItsOwnSubtree() {
        LocalDate on = LocalDate.of(2022, 8, 1);
        PeriodLocked locked = new PeriodLocked(JULY, SmallMap.DISTRICT, Authority.DISTRICT_CULTURE_OFFICE, on);
        fixture.given(OPENED, DUE)
                .when(say(lock(SmallMap.DISTRICT, Authority.DISTRICT_CULTURE_OFFICE), on))
                .expectEvents(locked);
        refused(lock(SmallMap.DISTRICT, Authority.DISTRICT_COMMITTEE), on, "PERIOD_LOCKED_ALREADY", OPENED, DUE,
                locked);
        refused(lock(SmallMap.PROVINCE, Authority.PROVINCE_COMMITTEE), on, "NOT_ITS_OFFICE", OPENED, DUE);
        refused(lock(Given.COMMUNE, Authority.COMMUNE_COMMITTEE), on, "NOT_ITS_OFFICE", OPENED, DUE);
        refused(lock(SmallMap.DISTRICT, Authority.DISTRICT_COMMITTEE), LAST, "PERIOD_NOT_DUE", OPENED);
    }

    private static OpenPeriod open(PeriodKey period) {
        return new OpenPeriod(Given.id(1), period, SmallMap.DISTRICT);
    }

    private static LockPeriod lock(UnitId within, Authority by) {
        return new LockPeriod(Given.id(1), JULY, within, by);
    }

    private void refused(PeriodCommand command, LocalDate today, String code, Object... given) {
        // A fixture goes on with the stream it began with.
        wire();
        fixture.given(given).when(say(command, today)).expectNoEvents().expectExceptionMessage(code);
    }

    private static CommandMessage<Command> say(Command command, LocalDate today) {
        return Given.say(command).andMetaData(Map.of(Decision.TODAY, today));
    }
}
