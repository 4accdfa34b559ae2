package vn.socai.indicator;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.socai.command.Given;
import vn.socai.event.IndicatorEvent.TargetAssigned;
import vn.socai.event.IndicatorEvent.TargetLapsed;
import vn.socai.event.IndicatorEvent.TargetMet;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.indicator.IndicatorCommand.AssignTarget;
import vn.socai.indicator.IndicatorCommand.LapseTarget;
import vn.socai.indicator.IndicatorCommand.MeetTarget;
import vn.socai.programme.Programmes;
import vn.socai.unit.SmallMap;
import vn.socai.value.Authority;
import vn.socai.value.Clause;
import vn.socai.value.Measure;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Strength;
import vn.socai.value.TargetId;
import vn.socai.value.UnitId;
import vn.socai.value.WorkRule.TargetAssignment;

class IndicatorTest {
    private static final TargetId TARGET = new TargetId(Given.uuid(9));
    private static final LocalDate FIRST = LocalDate.of(2024, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 10, 10);
    private static final TargetAssigned ASSIGNED = new TargetAssigned(TARGET, Given.COMMUNE, Measure.VISITS, 100, FIRST,
            LAST, Given.DECISION, null, null);

    private FixtureConfiguration<Indicator> fixture;

    @BeforeEach
    void wire() {
        fixture = fixture(List.of());
    }

    private static FixtureConfiguration<Indicator> fixture(List<ProgrammeAdopted> binding) {
        return Given.fixture(Indicator.class, SmallMap.map(), (Programmes) (unit, on) -> binding);
    }

    @Test
    void onlyTheOfficeThatTheProgrammeNamesAssigns() {
        Clause clause = new Clause("PL16", Strength.REQUIRED, "III.1", "");
        ProgrammeVersion version = new ProgrammeVersion(new ProgrammeId("phu-luong-2022"), 1);
        fixture = fixture(List.of(new ProgrammeAdopted(version, "x", "Tổ", Given.COMMUNE, FIRST, null, Given.DECISION,
                List.of(new TargetAssignment(clause, Authority.DISTRICT_CULTURE_OFFICE)))));
        AssignTarget plain = assign(Given.COMMUNE, 100, FIRST, LAST);
        refused(plain, "TARGET_NOT_ITS_OFFICE");
        refused(by(plain, Authority.PROVINCE_DIGITAL), "TARGET_NOT_ITS_OFFICE");
        fixture.givenNoPriorActivity()
                .when(Given.say(by(plain, Authority.DISTRICT_CULTURE_OFFICE)))
                .expectEvents(new TargetAssigned(TARGET, Given.COMMUNE, Measure.VISITS, 100, FIRST, LAST,
                        Given.DECISION, Authority.DISTRICT_CULTURE_OFFICE, null));
    }

    @Test
    void aPlatformIsNamedForItsMeasureOnly() {
        AssignTarget plain = assign(Given.COMMUNE, 100, FIRST, LAST);
        refused(on(plain, Measure.VISITS, "VNeID"), "TARGET_PLATFORM_UNFIT");
        refused(on(plain, Measure.ON_PLATFORM, null), "TARGET_PLATFORM_UNFIT");
        fixture.givenNoPriorActivity()
                .when(Given.say(on(plain, Measure.ON_PLATFORM, "VNeID")))
                .expectEvents(new TargetAssigned(TARGET, Given.COMMUNE, Measure.ON_PLATFORM, 100, FIRST, LAST,
                        Given.DECISION, null, "VNeID"));
    }

    private static AssignTarget by(AssignTarget c, Authority by) {
        return new AssignTarget(c.id(), c.target(), c.unit(), c.measure(), c.value(), c.from(), c.lastDay(), c.basis(),
                by, null);
    }

    private static AssignTarget on(AssignTarget c, Measure measure, @Nullable String platform) {
        return new AssignTarget(c.id(), c.target(), c.unit(), measure, c.value(), c.from(), c.lastDay(), c.basis(),
                null, platform);
    }

    @Test
    void aTargetIsAssignedToAUnitInForce() {
        fixture.givenNoPriorActivity()
                .when(Given.say(assign(Given.COMMUNE, 100, FIRST, LAST)))
                .expectEvents(ASSIGNED);
    }

    @Test
    void aTargetThatCannotBeReachedIsRefused() {
        refused(assign(Given.COMMUNE, 0, FIRST, LAST), "TARGET_VALUE_TOO_SMALL");
        refused(assign(Given.COMMUNE, 1, LAST, FIRST), "TARGET_PERIOD_EMPTY");
        refused(assign(new UnitId("99999.20220305"), 1, FIRST, LAST), "UNKNOWN_UNIT");
        refused(new MeetTarget(Given.id(1), TARGET, 100, 5), "UNKNOWN_TARGET");
        refused(assign(Given.COMMUNE, 100, FIRST, LAST), "TARGET_EXISTS", ASSIGNED);
    }

    @Test
    void meetingAndLapsingAreRecordedOnceEachWay() {
        var met = new TargetMet(TARGET, Given.COMMUNE, 100, 50);
        var lapsed = new TargetLapsed(TARGET, Given.COMMUNE, 99, 60);
        fixture.given(ASSIGNED).when(Given.say(new MeetTarget(Given.id(1), TARGET, 100, 50))).expectEvents(met);
        fixture.given(ASSIGNED, met)
                .when(Given.say(new LapseTarget(Given.id(2), TARGET, 99, 60)))
                .expectEvents(lapsed);
        fixture.given(ASSIGNED, met, lapsed)
                .when(Given.say(new MeetTarget(Given.id(3), TARGET, 101, 70)))
                .expectEvents(new TargetMet(TARGET, Given.COMMUNE, 101, 70));

        refused(new MeetTarget(Given.id(4), TARGET, 99, 50), "FIGURE_DISAGREES", ASSIGNED);
        refused(new MeetTarget(Given.id(4), TARGET, 120, 60), "TARGET_ALREADY_MET", ASSIGNED, met);
        refused(new LapseTarget(Given.id(4), TARGET, 99, 60), "TARGET_NOT_MET", ASSIGNED);
        refused(new LapseTarget(Given.id(4), TARGET, 100, 60), "FIGURE_DISAGREES", ASSIGNED, met);
        refused(new LapseTarget(Given.id(4), TARGET, 99, 49), "VERDICT_OUTDATED", ASSIGNED, met);
    }

    private void refused(IndicatorCommand command, String code, Object... given) {
        fixture.given(given).when(Given.say(command)).expectNoEvents().expectExceptionMessage(code);
    }

    private static AssignTarget assign(UnitId unit, long value, LocalDate from, LocalDate last) {
        return new AssignTarget(Given.id(1), TARGET, unit, Measure.VISITS, value, from, last, Given.DECISION, null,
                null);
    }
}
