package vn.socai.infra.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.socai.programme.ProgrammeDocuments;
import vn.socai.value.Role;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

/** Reports over the public API: prefilled, edited, submitted, returned, submitted again, accepted, summed and locked. */
class ReportsTest {
    private static final Edge EDGE = Edge.shared();
    private static final UnitId SECOND = new UnitId("12001.20220305");
    private static final UnitId SECOND_NEXT = new UnitId("12002.20220305");
    private static final UnitId PROVINCE = new UnitId("12.20220305");
    /** The last good day is the month's last day, so that whenever the test runs, the period of this month is open. */
    private static final YearMonth NOW = YearMonth.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @BeforeAll
    static void programme() {
        EDGE.submit(ProgrammeDocuments.read("thu-12.yaml", """
                                                           id: thu-12
                                                           version: 1
                                                           title: Chương trình thử
                                                           teamLabel: Tổ công nghệ số cộng đồng
                                                           area: {code: "12", on: 2022-03-05}
                                                           from: 2022-07-01
                                                           basis: {number: 1/KH, date: 2022-07-01, office: UBND tỉnh}
                                                           rules:
                                                             - {number: T1, kind: report_duty, strength: required,
                                                                section: "1", from: [commune_committee],
                                                                to: [province_digital], frequency: [monthly],
                                                                contents: [establishment, activity],
                                                                due: {day: 31, inclusive: true}}
                                                             - {number: T2, kind: report_duty, strength: required,
                                                                section: "2", from: [team],
                                                                to: [commune_committee], frequency: [regular],
                                                                contents: [platform_use]}
                                                           """).command());
        EDGE.folded();
    }

    private static String report(UnitId unit, Object month) {
        return "report:{programme:\"thu-12\",rule:\"T1\",month:\"" + month + "\",unit:\"" + unit + "\"}";
    }

    private static JsonNode officer(UnitId unit, String query) {
        EDGE.folded();
        return EDGE.as(Role.OFFICER, unit).ask(query);
    }

    private static JsonNode taken(UnitId unit, String mutation) {
        JsonNode answer = officer(unit, "mutation{" + mutation + "{status}}");
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        EDGE.folded();
        return answer;
    }

    private static String submit(UnitId unit, Object month, String figures, long at, String more) {
        return "submitReport(input:{id:\"" + EDGE.uuid() + "\"," + report(unit, month)
                + ",by:COMMUNE_COMMITTEE,figures:[" + figures + "],prefilledAt:" + at + more + "})";
    }

    @Test
    void aReportGoesItsWholeWay() {
        JsonNode draft = officer(SECOND, "{reportDraft(" + report(SECOND, NOW)
                + "){prefilledAt entries{figure value origin at} teams{number name}}}").at("/data/reportDraft");
        long at = draft.path("prefilledAt").asLong();
        assertThat(entry(draft, "VISITS").path("value").asLong(-1)).isZero();
        assertThat(entry(draft, "VISITS").path("origin").asString()).isEqualTo("PREFILLED");
        assertThat(entry(draft, "HOUSEHOLDS").path("value").isNull()).as("missing, not 0: no month's households")
                .isTrue();

        taken(SECOND, submit(SECOND, NOW, "{figure:VISITS,value:7},{figure:MEMBERS,value:null}", at,
                ",note:\"Còn vướng ở bản xa\""));
        taken(PROVINCE, "returnReport(input:{id:\"" + EDGE.uuid() + "\"," + report(SECOND, NOW)
                + ",by:PROVINCE_DIGITAL,reason:\"Thiếu số thành viên\"})");
        taken(SECOND, submit(SECOND, NOW, "{figure:VISITS,value:9},{figure:MEMBERS,value:4}", at, ""));
        assertThat(Asking.codes(officer(SECOND, "mutation{acceptReport(input:{id:\"" + EDGE.uuid() + "\"," + report(
                SECOND, NOW) + ",by:PROVINCE_DIGITAL}){status}}"))).as(
                        "a commune accepts nothing in the department's name")
                .containsExactly("FORBIDDEN");
        taken(PROVINCE, "acceptReport(input:{id:\"" + EDGE.uuid() + "\"," + report(SECOND, NOW)
                + ",by:PROVINCE_DIGITAL})");

        JsonNode seen = officer(SECOND, "{report(" + report(SECOND, NOW)
                + "){stage version timeliness unit{name} entries{figure value origin at} history{stage version by reason judge}}}")
                .at("/data/report");
        assertThat(seen.path("stage").asString()).isEqualTo("ACCEPTED");
        assertThat(seen.path("version").asInt()).isEqualTo(2);
        assertThat(seen.path("timeliness").asString()).isEqualTo("IN_TIME");
        assertThat(entry(seen, "VISITS").path("value").asLong()).isEqualTo(9);
        assertThat(entry(seen, "VISITS").path("origin").asString()).isEqualTo("BY_HAND");
        assertThat(entry(seen, "PEOPLE_GUIDED").path("origin").asString()).isEqualTo("PREFILLED");
        assertThat(entry(seen, "PEOPLE_GUIDED").path("at").asLong()).isEqualTo(at);
        assertThat(seen.path("history").valueStream().map(step -> step.path("stage").asString())).containsExactly(
                "SUBMITTED", "RETURNED", "SUBMITTED", "ACCEPTED");
        assertThat(seen.at("/history/1/reason").asString()).isEqualTo("Thiếu số thành viên");
        assertThat(seen.at("/history/0/judge").asInt()).isEqualTo(1);
        assertThat(officer(PROVINCE, "{reports(unit:\"" + SECOND + "\",stage:ACCEPTED,programme:\"thu-12\",month:\""
                + NOW + "\"){edges{node{version unit{id}}}}}").at("/data/reports/edges").size()).isEqualTo(1);
    }

    private static JsonNode entry(JsonNode report, String figure) {
        return report.path("entries")
                .valueStream()
                .filter(entry -> entry.path("figure").asString().equals(figure))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatPeopleWroteIsReadOnlyInsideTheirArea() {
        YearMonth month = NOW.minusMonths(3);
        taken(SECOND, submit(SECOND, month, "", EDGE.context.getBean(vn.socai.view.Horizon.class).projectedUpTo(),
                ",note:\"Ông Thử ở bản Xa chưa có điện thoại\""));
        String query = "query Ghi_chu{report(" + report(SECOND, month) + "){version note}}";
        assertThat(officer(SECOND, query).toString()).contains("Ông Thử");
        for (JsonNode outside : List.of(officer(Edge.PROVINCE, query), EDGE.as(Role.VIEWER, UnitId.COUNTRY)
                .ask(query))) {
            assertThat(outside.toString()).doesNotContain("Ông Thử");
            assertThat(Asking.codes(outside)).containsExactly("FORBIDDEN");
        }
        assertThat(EDGE.as(Role.AUDITOR, PROVINCE)
                .ask("{accessLog(first:5){edges{node{operation fields}}}}")
                .toString()).contains("Ghi_chu", "note");
    }

    @Test
    void acceptedReportsAreSummedAndWhoeverIsMissingIsNamed() {
        YearMonth month = NOW.minusMonths(1);
        long at = EDGE.context.getBean(vn.socai.view.Horizon.class).projectedUpTo();
        JsonNode opened = officer(PROVINCE, "mutation{openPastPeriods(input:{id:\"" + EDGE.uuid()
                + "\",programme:\"thu-12\",rule:\"T1\",from:\"" + month + "\",to:\"" + month
                + "\"}){accepted refused items{problem{code}}}}");
        assertThat(opened.at("/data/openPastPeriods/accepted").asInt()).as(opened.toString()).isEqualTo(1);
        EDGE.folded();
        taken(SECOND, submit(SECOND, month, "{figure:VISITS,value:30},{figure:MEMBERS,value:null}", at, ""));
        taken(PROVINCE, "acceptReport(input:{id:\"" + EDGE.uuid() + "\"," + report(SECOND, month)
                + ",by:PROVINCE_DIGITAL})");
        JsonNode sum = officer(PROVINCE, "{consolidatedReport(" + report(PROVINCE, month)
                + "){at figures{figure sum lacking} sources{id} missing{id}}}").at("/data/consolidatedReport");
        assertThat(sum.at("/sources/0/id").asString()).isEqualTo(SECOND.value());
        assertThat(sum.at("/missing/0/id").asString()).isEqualTo(SECOND_NEXT.value());
        JsonNode visits = summed(sum, "VISITS");
        assertThat(visits.path("sum").asLong()).isEqualTo(30);
        assertThat(summed(sum, "MEMBERS").path("sum").isNull()).as("missing everywhere is not 0").isTrue();
        assertThat(summed(sum, "MEMBERS").path("lacking").asInt()).isEqualTo(1);

        taken(PROVINCE, "consolidateReports(input:{id:\"" + EDGE.uuid() + "\"," + report(PROVINCE, month)
                + ",by:PROVINCE_DIGITAL,at:" + sum.path("at").asLong() + "})");
        JsonNode recorded = officer(PROVINCE, "{report(" + report(PROVINCE, month)
                + "){stage consolidated{figures{figure sum lacking} missing{id}}}}").at("/data/report");
        assertThat(recorded.path("stage").asString()).isEqualTo("CONSOLIDATED");
        assertThat(recorded.at("/consolidated/missing/0/id").asString()).isEqualTo(SECOND_NEXT.value());

        taken(PROVINCE, "lockPeriod(input:{id:\"" + EDGE.uuid() + "\"," + report(PROVINCE, month)
                + ",by:PROVINCE_DIGITAL})");
        assertThat(Asking.codes(officer(SECOND_NEXT, "mutation{" + submit(SECOND_NEXT, month, "", at, "")
                + "{status}}"))).containsExactly("PERIOD_LOCKED");
    }

    private static JsonNode summed(JsonNode sum, String figure) {
        return sum.path("figures")
                .valueStream()
                .filter(one -> one.path("figure").asString().equals(figure))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aUnitSeesWhatItOwesAndByWhenAndWhatHasNoDay() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        JsonNode calendar = officer(SECOND_NEXT, "{reportCalendar(unit:\"" + SECOND_NEXT
                + "\"){lines{programme rule month state from lastGoodDay stage reporters locked} undated{programme rule frequency to}}}")
                .at("/data/reportCalendar");
        List<JsonNode> lines = calendar.path("lines")
                .valueStream()
                .filter(line -> line.path("programme").asString().equals("thu-12"))
                .toList();
        JsonNode now = lines.stream()
                .filter(line -> line.path("month").asString().equals(NOW.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(now.path("lastGoodDay").asString()).isEqualTo(NOW.atEndOfMonth().toString());
        assertThat(now.path("state").asString()).isIn("UPCOMING", "OPEN");
        assertThat(lines).anySatisfy(line -> assertThat(line.path("from").asString()).isGreaterThan(today.toString()));
        assertThat(calendar.path("undated").toString()).contains("T2").contains("REGULAR");
    }

    @Test
    void aReportOnPaperCountsFromItsDayAndAResendChangesNothing() {
        YearMonth month = NOW.minusMonths(2);
        UUID id = EDGE.uuid();
        String paper = "mutation{enterPaperReport(input:{id:\"" + id + "\"," + report(SECOND, month)
                + ",by:PROVINCE_DIGITAL,receivedOn:\"" + month.atEndOfMonth()
                + "\",basis:{number:\"Số đến 7\",date:\"" + month.atEndOfMonth()
                + "\",office:\"Sở\"},prefilledAt:1,note:\"Bản giấy\"}){status}}";
        assertThat(officer(PROVINCE, paper).at("/data/enterPaperReport/status").asString()).isEqualTo("ACCEPTED");
        assertThat(officer(PROVINCE, paper).at("/data/enterPaperReport/status").asString()).isEqualTo("DUPLICATE");
        JsonNode seen = officer(PROVINCE, "{report(" + report(SECOND, month)
                + "){timeliness firstOn history{paper{number}}}}");
        assertThat(seen.at("/data/report/timeliness").asString()).isEqualTo("IN_TIME");
        assertThat(seen.at("/data/report/history/0/paper/number").asString()).isEqualTo("Số đến 7");
    }

    @Test
    void badInputIsToldByCode() {
        assertThat(Asking.codes(officer(PROVINCE, "{reportDraft(" + report(SECOND, NOW).replace("T1", "T9")
                + "){prefilledAt}}"))).containsExactly("NO_SUCH_PERIOD");
        assertThat(Asking.codes(officer(PROVINCE, "{reports(after:\"x\"){edges{cursor}}}"))).hasSize(1);
        assertThat(Asking.codes(officer(PROVINCE, "{reportRates(from:\"2024-01\",to:\"2023-01\"){month}}")))
                .hasSize(1);
        assertThat(Asking.codes(officer(PROVINCE, "{reportCalendar(unit:\"" + SECOND
                + "\",from:\"2024-01-01\",to:\"2026-01-01\"){projectedUpTo}}"))).hasSize(1);
        assertThat(Asking.codes(officer(PROVINCE, "mutation{openPastPeriods(input:{id:\"" + EDGE.uuid()
                + "\",programme:\"khong-co\",rule:\"T1\",from:\"2024-01\",to:\"2024-01\"}){accepted}}")))
                .containsExactly("NO_SUCH_PERIOD");
    }
}
