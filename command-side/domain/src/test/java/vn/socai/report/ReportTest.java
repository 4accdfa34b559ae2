package vn.socai.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.socai.command.Command;
import vn.socai.command.Decision;
import vn.socai.command.Given;
import vn.socai.event.PeriodEvent.PeriodOpened;
import vn.socai.event.ReportEvent.ReportAccepted;
import vn.socai.event.ReportEvent.ReportConsolidated;
import vn.socai.event.ReportEvent.ReportReturned;
import vn.socai.event.ReportEvent.ReportSubmitted;
import vn.socai.event.ReportEvent.Source;
import vn.socai.event.RuleEvent.RuleUnmet;
import vn.socai.person.SealedWords;
import vn.socai.report.ReportCommand.AcceptReport;
import vn.socai.report.ReportCommand.ConsolidateReports;
import vn.socai.report.ReportCommand.EnterPaperReport;
import vn.socai.report.ReportCommand.ReturnReport;
import vn.socai.report.ReportCommand.SubmitReport;
import vn.socai.unit.SmallMap;
import vn.socai.value.Authority;
import vn.socai.value.Ciphertext;
import vn.socai.value.FigureOrigin;
import vn.socai.value.LegalBasis;
import vn.socai.value.PeriodKey;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.ReportEntry;
import vn.socai.value.ReportFigure;
import vn.socai.value.ReportKey;
import vn.socai.value.SealedText;
import vn.socai.value.Strength;
import vn.socai.value.TextId;
import vn.socai.value.Timeliness;
import vn.socai.value.UnitId;

class ReportTest {
    private static final YearMonth JULY = YearMonth.of(2022, 7);
    private static final LocalDate LAST = LocalDate.of(2022, 7, 19);
    private static final ReportKey COMMUNE = key("VH17", JULY, Given.COMMUNE);
    private static final ReportKey DISTRICT = key("VH18", JULY, SmallMap.DISTRICT);
    private static final List<ReportEntry> ENTRIES = List.of(new ReportEntry(ReportFigure.VISITS, 12L,
            FigureOrigin.PREFILLED, 40L), new ReportEntry(ReportFigure.HOUSEHOLDS, null, FigureOrigin.BY_HAND, null));
    private static final SealedWords REASON = new SealedWords(new SealedText(new TextId(new UUID(1, 1)), new Ciphertext(
            new byte[]{1})), 7);
    private static final LegalBasis REGISTER = new LegalBasis("Số đến 15", LocalDate.of(2022, 7, 18),
            "Phòng VH&TT huyện Vân Hồ");

    private final VanHoReporting reporting = new VanHoReporting();
    private FixtureConfiguration<Report> fixture;

    @BeforeEach
    void wire() {
        fixture = Given.fixture(Report.class, reporting.map, reporting);
    }

    @ParameterizedTest
    @CsvSource({"2022-07-19,IN_TIME", "2022-07-20,LATE", "2022-06-20,IN_TIME"})
    void aCommunesReportIsInTimeUntilTheNineteenth(LocalDate today, Timeliness timeliness) {
        fixture.givenNoPriorActivity()
                .when(say(submit(COMMUNE), today))
                .expectEvents(told(submitted(COMMUNE, 1, today, null, timeliness), "VH17", LAST));
    }

    @ParameterizedTest
    @CsvSource({"2022-07-24,IN_TIME", "2022-07-25,LATE"})
    void aDistrictsReportIsInTimeUntilTheTwentyFourth(LocalDate today, Timeliness timeliness) {
        SubmitReport submit = new SubmitReport(Given.id(1), DISTRICT, Authority.DISTRICT_CULTURE_OFFICE, ENTRIES, List
                .of(), null);
        fixture.givenNoPriorActivity()
                .when(say(submit, today))
                .expectEvents(told(new ReportSubmitted(DISTRICT, 1, Authority.DISTRICT_CULTURE_OFFICE, today, null,
                        LocalDate
                                .of(2022, 7, 24), timeliness, ENTRIES, List.of(), null), "VH18", LocalDate.of(2022, 7,
                                        24)));
    }

    @Test
    void afterThePilotTheDistrictOwesNothing() {
        ReportKey july = key("VH18", YearMonth.of(2023, 7), SmallMap.DISTRICT);
        refused(new SubmitReport(Given.id(1), july, Authority.DISTRICT_CULTURE_OFFICE, ENTRIES, List.of(), null),
                LocalDate.of(2023, 7, 24), "NO_SUCH_PERIOD");
    }

    @Test
    void aReturnedReportComesAgainAndKeepsTheTimelinessOfItsFirstSubmission() {
        LocalDate later = LocalDate.of(2022, 7, 28);
        ReportSubmitted first = submitted(COMMUNE, 1, LAST, null, Timeliness.IN_TIME);
        ReportReturned returned = new ReportReturned(COMMUNE, 1, Authority.DISTRICT_CULTURE_OFFICE, later, REASON
                .text());
        fixture.given(first)
                .when(say(new ReturnReport(Given.id(1), COMMUNE, Authority.DISTRICT_CULTURE_OFFICE, REASON), later))
                .expectEvents(returned);
        fixture.given(first, returned)
                .when(say(submit(COMMUNE), later))
                .expectEvents(submitted(COMMUNE, 2, later, null, Timeliness.IN_TIME));
        fixture.given(first, returned, submitted(COMMUNE, 2, later, null, Timeliness.IN_TIME))
                .when(say(new AcceptReport(Given.id(1), COMMUNE, Authority.DISTRICT_COMMITTEE), later))
                .expectEvents(new ReportAccepted(COMMUNE, 2, Authority.DISTRICT_COMMITTEE, later));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        refused(submit(COMMUNE), LocalDate.of(2022, 6, 19), "PERIOD_NOT_BEGUN");
        refused(submit(key("VH99", JULY, Given.COMMUNE)), LAST, "NO_SUCH_PERIOD");
        refused(submit(key("VH17", JULY, SmallMap.DISTRICT)), LAST, "UNIT_OWES_NO_REPORT");
        refused(submit(key("VH17", JULY, SmallMap.PROVINCE)), LAST, "UNIT_OWES_NO_REPORT");
        refused(submit(key("VH17", JULY, new UnitId("99999.20220305"))), LAST, "UNKNOWN_UNIT");
        refused(new SubmitReport(Given.id(1), COMMUNE, Authority.COMMUNE_CHAIRMAN, ENTRIES, List.of(), null), LAST,
                "NOT_ITS_OFFICE");
        refused(new AcceptReport(Given.id(1), COMMUNE, Authority.DISTRICT_COMMITTEE), LAST, "REPORT_NOT_SUBMITTED");
        ReportSubmitted first = submitted(COMMUNE, 1, LAST, null, Timeliness.IN_TIME);
        refused(submit(COMMUNE), LAST, "REPORT_SUBMITTED", first);
        refused(new AcceptReport(Given.id(1), COMMUNE, Authority.COMMUNE_COMMITTEE), LAST, "NOT_ITS_OFFICE", first);
        refused(new AcceptReport(Given.id(1), COMMUNE, Authority.PROVINCE_DIGITAL), LAST, "NOT_ITS_OFFICE", first);
        reporting.locked.add(SmallMap.DISTRICT);
        refused(new AcceptReport(Given.id(1), COMMUNE, Authority.DISTRICT_COMMITTEE), LAST, "PERIOD_LOCKED", first);
    }

    @Test
    void figuresThatAreNotAskedTwiceTheSameOrNegativeAreRefused() {
        for (List<ReportEntry> entries : List.of(List.of(byHand(ReportFigure.TARGETS, 1L)), List.of(byHand(
                ReportFigure.VISITS, 1L), byHand(ReportFigure.VISITS, 2L)), List.of(byHand(ReportFigure.VISITS, -1L)),
                List.of(byHand(ReportFigure.VISITS, Long.MAX_VALUE)))) {
            refused(new SubmitReport(Given.id(1), COMMUNE, Authority.COMMUNE_COMMITTEE, entries, List.of(), null), LAST,
                    "REPORT_FIGURE_UNFIT");
        }
    }

    @Test
    void aReportThatCameOnPaperCountsFromThatDayAndOnlyItsReceiverMaySaySo() {
        LocalDate today = LocalDate.of(2026, 11, 25);
        fixture.givenNoPriorActivity()
                .when(say(paper(Authority.DISTRICT_CULTURE_OFFICE, LAST), today))
                .expectEvents(submitted(COMMUNE, 1, LAST, REGISTER, Timeliness.IN_TIME));
        fixture.givenNoPriorActivity()
                .when(say(paper(Authority.DISTRICT_CULTURE_OFFICE, LAST.plusDays(1)), today))
                .expectEvents(told(submitted(COMMUNE, 1, LAST.plusDays(1), REGISTER, Timeliness.LATE), "VH17", LAST));
        refused(paper(Authority.COMMUNE_COMMITTEE, LAST), today, "NOT_ITS_OFFICE");
        refused(paper(Authority.DISTRICT_COMMITTEE, today.plusDays(1)), today, "RECEIVED_ON_OUTSIDE");
        refused(paper(Authority.DISTRICT_COMMITTEE, LocalDate.of(2022, 6, 19)), today, "RECEIVED_ON_OUTSIDE");
    }

    @Test
    void whereThereIsNoDistrictAnyMoreTheDepartmentTakesItsStep() {
        ReportKey report = key("VH17", YearMonth.of(2025, 8), SmallMap.SUCCESSOR);
        LocalDate on = LocalDate.of(2025, 8, 19);
        ReportSubmitted first = new ReportSubmitted(report, 1, Authority.COMMUNE_COMMITTEE, on, null, on,
                Timeliness.IN_TIME, ENTRIES, List.of(), null);
        fixture.givenNoPriorActivity().when(say(submit(report), on)).expectEvents(first);
        fixture.given(first)
                .when(say(new AcceptReport(Given.id(1), report, Authority.PROVINCE_DIGITAL), on))
                .expectEvents(new ReportAccepted(report, 1, Authority.PROVINCE_DIGITAL, on));
        refused(new AcceptReport(Given.id(1), report, Authority.DISTRICT_CULTURE_OFFICE), on, "NOT_ITS_OFFICE", first);
    }

    @Test
    void aPeriodThatHasOpenedKeepsItsDayWhateverALaterVersionSays() {
        reporting.opened.put(COMMUNE.period(), new PeriodOpened(COMMUNE.period(), new ProgrammeVersion(
                VanHoReporting.VAN_HO, 1), SmallMap.DISTRICT, List.of(Authority.COMMUNE_COMMITTEE), LocalDate.of(2022,
                        6, 25), LocalDate.of(2022, 7, 24)));
        LocalDate on = LocalDate.of(2022, 7, 24);
        fixture.givenNoPriorActivity()
                .when(say(submit(COMMUNE), on))
                .expectEvents(new ReportSubmitted(COMMUNE, 1, Authority.COMMUNE_COMMITTEE, on, null, on,
                        Timeliness.IN_TIME, ENTRIES, List.of(), null));
    }

    @Test
    void aUnitAboveSumsUpUnderItsOwnOffice() {
        ReportKey sum = key("VH17", JULY, SmallMap.DISTRICT);
        ConsolidateReports command = new ConsolidateReports(Given.id(1), sum, Authority.DISTRICT_CULTURE_OFFICE, List
                .of(byHand(ReportFigure.VISITS, 12L)), List.of(new Source(Given.COMMUNE, 1)), List.of(
                        SmallMap.NEIGHBOUR), 50);
        ReportConsolidated first = new ReportConsolidated(sum, 1, Authority.DISTRICT_CULTURE_OFFICE, LAST, command
                .entries(), command.sources(), command.missing(), 50);
        fixture.givenNoPriorActivity().when(say(command, LAST)).expectEvents(first);
        fixture.given(first)
                .when(say(command, LAST))
                .expectEvents(new ReportConsolidated(sum, 2, Authority.DISTRICT_CULTURE_OFFICE, LAST, command.entries(),
                        command.sources(), command.missing(), 50));
        refused(new ConsolidateReports(Given.id(1), sum, Authority.PROVINCE_DIGITAL, List.of(), command.sources(), List
                .of(), 50), LAST, "NOT_ITS_OFFICE");
        refused(new ConsolidateReports(Given.id(1), sum, Authority.DISTRICT_COMMITTEE, List.of(), List.of(), List.of(),
                50), LAST, "NOTHING_TO_CONSOLIDATE");
    }

    /** A late report is taken, and its sender is told so. */
    private static Object[] told(ReportSubmitted submitted, String rule, LocalDate last) {
        RuleUnmet unmet = new RuleUnmet(new ProgrammeVersion(VanHoReporting.VAN_HO, 1), rule, Strength.REQUIRED,
                submitted.report().unit(), null, null, null, "Báo cáo đến muộn; ngày cuối còn đúng hạn là " + last
                        + " (quy định " + rule + ").", "The report came late; the last day in time was " + last
                                + " (rule " + rule + ").");
        return submitted.timeliness() == Timeliness.LATE ? new Object[]{submitted, unmet} : new Object[]{submitted};
    }

    private void refused(ReportCommand command, LocalDate today, String code, Object... given) {
        // A fixture goes on with the stream it began with.
        wire();
        fixture.given(given).when(say(command, today)).expectNoEvents().expectExceptionMessage(code);
    }

    private static CommandMessage<Command> say(Command command, LocalDate today) {
        return Given.say(command).andMetaData(Map.of(Decision.TODAY, today));
    }

    private static SubmitReport submit(ReportKey report) {
        return new SubmitReport(Given.id(1), report, Authority.COMMUNE_COMMITTEE, ENTRIES, List.of(), null);
    }

    private static EnterPaperReport paper(Authority by, LocalDate on) {
        return new EnterPaperReport(Given.id(1), COMMUNE, by, on, REGISTER, ENTRIES, List.of(), null);
    }

    private static ReportSubmitted submitted(ReportKey report, int version, LocalDate on, @Nullable LegalBasis paper,
            Timeliness timeliness) {
        return new ReportSubmitted(report, version, Authority.COMMUNE_COMMITTEE, on, paper, LAST, timeliness, ENTRIES,
                List.of(), null);
    }

    private static ReportEntry byHand(ReportFigure figure, long value) {
        return new ReportEntry(figure, value, FigureOrigin.BY_HAND, null);
    }

    private static ReportKey key(String rule, YearMonth month, UnitId unit) {
        return new ReportKey(new PeriodKey(VanHoReporting.VAN_HO, rule, month), unit);
    }
}
