package vn.socai.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.socai.programme.ReportCalendar.DuePeriod;
import vn.socai.programme.ReportJudge.Asked;
import vn.socai.programme.ReportJudge.Form;
import vn.socai.programme.ReportJudge.Oversight;
import vn.socai.programme.Verdict.Grade;
import vn.socai.value.Authority;
import vn.socai.value.Frequency;
import vn.socai.value.ReportContent;
import vn.socai.value.ReportRule.FormColumn;
import vn.socai.value.ReportRule.FormField;
import vn.socai.value.ReportRule.OversightAct;
import vn.socai.value.ReportRule.ReportChannel;
import vn.socai.value.ReportRule.ReportDuty;
import vn.socai.value.UnitLevel;

import static org.assertj.core.api.Assertions.assertThat;

/** Cases on reports: who tells what to whom, how often and by when. */
final class ReportRuleCases {
    private static final Set<Authority> ALL_LEVELS = Set.of(Authority.COMMUNE_COMMITTEE, Authority.DISTRICT_COMMITTEE,
            Authority.PROVINCE_COMMITTEE);

    private ReportRuleCases() {}

    static List<RuleCase> all() {
        return List.of(
                new RuleCase("LC9", "teams report periodically to authorities at all levels, without a day", asks(
                        "lao-cai-2022", Authority.TEAM, new Asked("LC9", Grade.BREACH, ALL_LEVELS, null, null, Set.of(
                                Frequency.PERIODIC), Set.of(ReportContent.TARGETS_AND_TASKS), false, null))),
                new RuleCase("LC16", "departments and districts report results and difficulties through the department",
                        asks("lao-cai-2022", Set.of(Authority.PROVINCE_DIGITAL, Authority.PROVINCE_INDUSTRY_TRADE,
                                Authority.PROVINCE_AGRICULTURE, Authority.PROVINCE_TOURISM,
                                Authority.PROVINCE_EDUCATION, Authority.PROVINCE_HEALTH, Authority.PROVINCE_FINANCE,
                                Authority.DISTRICT_COMMITTEE), new Asked("LC16", Grade.BREACH, Set.of(
                                        Authority.PROVINCE_COMMITTEE), Authority.PROVINCE_DIGITAL, null, Set.of(), Set
                                                .of(ReportContent.ACTIVITY, ReportContent.DIFFICULTIES), false,
                                        null))),
                new RuleCase("PL15", "teams report online on a Vietnamese platform, periodically and regularly", asks(
                        "phu-luong-2022", Authority.TEAM, new Asked("PL15", Grade.BREACH, ALL_LEVELS, null, null, Set
                                .of(Frequency.PERIODIC, Frequency.REGULAR), Set.of(ReportContent.TARGETS_AND_TASKS),
                                false, new ReportChannel(true, true, List.of("Zalo", "Mocha", "Gapo"), true)))),
                new RuleCase("PL15", "communes report periodically and ad hoc as the district's office instructs",
                        asks("phu-luong-2022", Authority.COMMUNE_COMMITTEE, new Asked("PL15", Grade.BREACH, Set.of(),
                                null, Authority.DISTRICT_CULTURE_OFFICE, Set.of(Frequency.PERIODIC,
                                        Frequency.AD_HOC), Set.of(), false, null))),
                new RuleCase("PL16", "the district's office evaluates and proposes the next stage to the district",
                        asks("phu-luong-2022", Authority.DISTRICT_CULTURE_OFFICE, new Asked("PL16", Grade.BREACH, Set
                                .of(Authority.DISTRICT_COMMITTEE), null, null, Set.of(), Set.of(
                                        ReportContent.EVALUATION, ReportContent.NEXT_STAGE_PLAN), false, null))),
                new RuleCase("PL19", "units and localities tell difficulties promptly through the district's office",
                        asks("phu-luong-2022", Set.of(Authority.COMMUNE_COMMITTEE, Authority.DISTRICT_FRONT,
                                Authority.DISTRICT_YOUTH_UNION, Authority.ENTERPRISE), new Asked("PL19", Grade.BREACH,
                                        Set.of(Authority.DISTRICT_COMMITTEE), Authority.DISTRICT_CULTURE_OFFICE, null,
                                        Set.of(Frequency.PROMPT), Set.of(ReportContent.DIFFICULTIES), false, null))),
                new RuleCase("VH17", "communes report establishment and activity to the district", asks("van-ho-2022",
                        Authority.COMMUNE_COMMITTEE, new Asked("VH17", Grade.BREACH, Set.of(
                                Authority.DISTRICT_COMMITTEE), Authority.DISTRICT_CULTURE_OFFICE, null, Set.of(
                                        Frequency.MONTHLY), Set.of(ReportContent.ESTABLISHMENT,
                                                ReportContent.ACTIVITY), true, null))),
                new RuleCase("VH17", "the 19th is in time and the 20th is late, month by month and for ever",
                        ReportRuleCases::vanHoCommunes),
                new RuleCase("VH18", "the district reports activity to the department", asks("van-ho-2022",
                        Authority.DISTRICT_CULTURE_OFFICE, new Asked("VH18", Grade.BREACH, Set.of(
                                Authority.PROVINCE_DIGITAL), null, null, Set.of(Frequency.MONTHLY), Set.of(
                                        ReportContent.ACTIVITY), true, null))),
                new RuleCase("VH18", "the 24th is in time, the 25th late, twelve times within the pilot",
                        ReportRuleCases::vanHoDistrict),
                new RuleCase("VH21", "the form has the document's five columns", documents -> assertThat(ReportJudge
                        .form(documents.programme("van-ho-2022"), "VH17")).contains(new Form("VH21", Grade.BREACH,
                                "Danh sách Tổ chuyển đổi số cộng đồng xã, bản, tiểu khu", List.of(new FormColumn(
                                        FormField.ORDINAL, "STT"), new FormColumn(FormField.TEAM_NAME,
                                                "Tên Tổ Chuyển đổi số cộng đồng"), new FormColumn(
                                                        FormField.LEADER_NAME, "Họ và tên Tổ trưởng"), new FormColumn(
                                                                FormField.LEADER_PHONE, "Số điện thoại"),
                                        new FormColumn(FormField.LEADER_POST, "Chức vụ chính quyền địa phương"))))),
                new RuleCase("NT14", "teams report regularly on the use of platforms", asks("ninh-thuan-2022",
                        Authority.TEAM, new Asked("NT14", Grade.BREACH, ALL_LEVELS, null, null, Set.of(
                                Frequency.REGULAR), Set.of(ReportContent.PLATFORM_USE), false, null))),
                new RuleCase("NT14", "districts evaluate every month and report to the department, without a day", asks(
                        "ninh-thuan-2022", Authority.DISTRICT_COMMITTEE, new Asked("NT14", Grade.BREACH, Set.of(
                                Authority.PROVINCE_DIGITAL), null, null, Set.of(Frequency.MONTHLY), Set.of(
                                        ReportContent.EVALUATION), false, null))),
                new RuleCase("NT16", "the department urges, checks and guides what goes to the province's board",
                        documents -> assertThat(ReportJudge.oversight(documents.programme("ninh-thuan-2022"),
                                Authority.PROVINCE_DIGITAL)).containsExactly(new Oversight("NT16", Grade.BREACH, Set.of(
                                        OversightAct.URGE, OversightAct.CHECK, OversightAct.GUIDE), Set.of(
                                                Authority.COMMUNE_COMMITTEE, Authority.DISTRICT_COMMITTEE),
                                        Authority.PROVINCE_BOARD))));
    }

    private static Consumer<Documents> asks(String programme, Authority reporter, Asked asked) {
        return asks(programme, Set.of(reporter), asked);
    }

    /** It is asked of these and of nobody else. */
    private static Consumer<Documents> asks(String programme, Set<Authority> reporters, Asked asked) {
        return documents -> {
            for (Authority one : Authority.values()) {
                assertThat(ReportJudge.asked(documents.programme(programme), one).contains(asked)).as("%s", one)
                        .isEqualTo(reporters.contains(one));
            }
            assertThat(Authority.values()).filteredOn(one -> ReportJudge.asked(documents.programme(programme), one)
                    .stream()
                    .anyMatch(other -> other.rule().equals(asked.rule()) && other.contents().equals(asked.contents())))
                    .containsExactlyInAnyOrderElementsOf(reporters);
        };
    }

    private static void vanHoCommunes(Documents documents) {
        YearMonth month = YearMonth.of(2022, 7);
        assertThat(received(documents, "VH17", month, month.atDay(19))).isEqualTo(Grade.FINE);
        assertThat(received(documents, "VH17", month, month.atDay(20))).isEqualTo(Grade.BREACH);
        List<DuePeriod> periods = periods(documents, "VH17", LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31));
        assertThat(periods).hasSize(31);
        assertThat(periods.getFirst().from()).isEqualTo("2022-05-20");
        assertThat(periods.getFirst().lastGoodDay()).isEqualTo("2022-06-19");
        assertThat(periods.getLast().lastGoodDay()).isEqualTo("2024-12-19");
    }

    private static void vanHoDistrict(Documents documents) {
        YearMonth month = YearMonth.of(2022, 7);
        assertThat(received(documents, "VH18", month, month.atDay(24))).isEqualTo(Grade.FINE);
        assertThat(received(documents, "VH18", month, month.atDay(25))).isEqualTo(Grade.BREACH);
        List<DuePeriod> periods = periods(documents, "VH18", LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31));
        assertThat(periods).hasSize(12);
        assertThat(periods.getFirst().lastGoodDay()).isEqualTo("2022-06-24");
        assertThat(periods.getLast().lastGoodDay()).isEqualTo("2023-05-24");
        ReportDuty duty = ReportRouting.duty(documents.programme("van-ho-2022"), "VH18", UnitLevel.DISTRICT)
                .orElseThrow();
        assertThat(List.of("2022-06-19", "2022-06-20", "2023-06-20", "2023-06-21")
                .stream()
                .map(day -> ReportCalendar.fallsDue(duty, LocalDate.parse(day)))).containsExactly(false, true, true,
                        false);
    }

    private static List<DuePeriod> periods(Documents documents, String rule, LocalDate first, LocalDate last) {
        return ReportCalendar.periods(List.of(documents.programme("van-ho-2022")), first, last)
                .stream()
                .filter(period -> period.key().rule().equals(rule))
                .toList();
    }

    private static @Nullable Grade received(Documents documents, String rule, YearMonth month, LocalDate on) {
        return Judge.judge(List.of(documents.programme("van-ho-2022")), new ReportMatter.Received(rule, month, on))
                .map(Verdict::grade)
                .orElse(null);
    }
}
