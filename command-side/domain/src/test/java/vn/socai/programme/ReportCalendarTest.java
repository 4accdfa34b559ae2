package vn.socai.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.programme.ReportCalendar.DuePeriod;
import vn.socai.value.Authority;
import vn.socai.value.Clause;
import vn.socai.value.Frequency;
import vn.socai.value.LegalBasis;
import vn.socai.value.PeriodKey;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.ReportContent;
import vn.socai.value.ReportRule.ActiveWindow;
import vn.socai.value.ReportRule.DueDay;
import vn.socai.value.ReportRule.ReportDuty;
import vn.socai.value.Rule;
import vn.socai.value.Strength;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

class ReportCalendarTest {
    private static final ProgrammeId ID = new ProgrammeId("thu");
    private static final LocalDate FROM = LocalDate.of(2022, 1, 1);

    @ParameterizedTest
    @CsvSource({"20,false,2022-02,2022-02-19", "20,true,2022-02,2022-02-20", "1,false,2022-03,2022-02-28",
            "31,true,2022-02,2022-02-28", "31,false,2022-02,2022-02-28", "31,false,2022-01,2022-01-30",
            "30,false,2024-02,2024-02-29"})
    void theLastGoodDayIsTheDayBeforeWhereTheDayItselfIsTooLate(int day, boolean inclusive, YearMonth month,
            LocalDate last) {
        assertThat(ReportCalendar.lastGoodDay(new DueDay(day, inclusive), month)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"1,false", "1,true", "20,false", "29,true", "31,false", "31,true"})
    void everyDayLiesInExactlyOnePeriod(int day, boolean inclusive) {
        List<DuePeriod> periods = ReportCalendar.periods(List.of(version(1, FROM, null, duty(day, inclusive, null,
                Strength.REQUIRED))), FROM, LocalDate.of(2025, 12, 31));
        assertThat(periods).hasSizeBetween(47, 48);
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i).from()).isEqualTo(periods.get(i - 1).lastGoodDay().plusDays(1));
        }
    }

    @Test
    void theVersionOfTheLastGoodDayJudgesAndAnOptionalReportIsNotOwed() {
        ProgrammeAdopted first = version(1, FROM, null, duty(20, false, null, Strength.REQUIRED));
        ProgrammeAdopted second = version(2, LocalDate.of(2022, 3, 10), LocalDate.of(2022, 6, 1), duty(15, true, null,
                Strength.ENCOURAGED));
        List<DuePeriod> periods = ReportCalendar.periods(List.of(first, second), FROM, LocalDate.of(2022, 12, 31));
        assertThat(periods).extracting(p -> p.lastGoodDay().toString())
                .containsExactly("2022-01-19", "2022-02-19", "2022-03-15", "2022-04-15", "2022-05-15");
        assertThat(periods).extracting(p -> p.judge().programme().version()).containsExactly(1, 1, 2, 2, 2);
        assertThat(ReportCalendar.periods(List.of(version(1, FROM, null, duty(20, false, null, Strength.OPTIONAL))),
                FROM, LocalDate.of(2022, 12, 31))).isEmpty();
    }

    @Test
    void aPeriodIsFoundByItsKeyAlsoWhereItsDayLiesInTheMonthBefore() {
        List<ProgrammeAdopted> versions = List.of(version(1, FROM, null, duty(1, false, new ActiveWindow(FROM, LocalDate
                .of(2022, 5, 31)), Strength.REQUIRED)));
        PeriodKey march = new PeriodKey(ID, "X1", YearMonth.of(2022, 3));
        assertThat(ReportCalendar.period(versions, march).orElseThrow().lastGoodDay()).isEqualTo("2022-02-28");
        assertThat(ReportCalendar.period(versions, new PeriodKey(ID, "X1", YearMonth.of(2022, 6)))).isPresent();
        assertThat(ReportCalendar.period(versions, new PeriodKey(ID, "X1", YearMonth.of(2022, 7)))).isEmpty();
    }

    private static ReportDuty duty(int day, boolean inclusive, @Nullable ActiveWindow window, Strength strength) {
        return new ReportDuty(new Clause("X1", strength, "1", ""), List.of(Authority.COMMUNE_COMMITTEE), List.of(
                Authority.PROVINCE_DIGITAL), null, null, List.of(Frequency.MONTHLY), List.of(ReportContent.ACTIVITY),
                new DueDay(day, inclusive), window, null);
    }

    private static ProgrammeAdopted version(int version, LocalDate from, @Nullable LocalDate until, Rule rule) {
        return new ProgrammeAdopted(new ProgrammeVersion(ID, version), "Thử", "Tổ", UnitId.COUNTRY, from, until,
                new LegalBasis("1", FROM, "UBND"), List.of(rule));
    }
}
