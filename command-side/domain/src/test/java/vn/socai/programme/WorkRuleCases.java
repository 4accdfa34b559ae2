package vn.socai.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import vn.socai.programme.WorkMatter.Assigned;
import vn.socai.programme.WorkMatter.FundedFrom;
import vn.socai.programme.WorkMatter.HouseholdSkilled;
import vn.socai.programme.WorkMatter.InArea;
import vn.socai.programme.WorkMatter.InSkill;
import vn.socai.programme.WorkMatter.KnownIn;
import vn.socai.programme.WorkMatter.KnownThrough;
import vn.socai.programme.WorkMatter.OnPlatform;
import vn.socai.programme.WorkMatter.Reached;
import vn.socai.programme.WorkMatter.TeamTrained;
import vn.socai.programme.WorkMatter.TrainedBy;
import vn.socai.programme.WorkMatter.TrainedHow;
import vn.socai.programme.WorkMatter.TrainedIn;
import vn.socai.programme.WorkMatter.TrainedWith;
import vn.socai.programme.WorkMatter.TrainingPlanned;
import vn.socai.value.ActivityArea;
import vn.socai.value.Authority;
import vn.socai.value.BudgetSource;
import vn.socai.value.BudgetTier;
import vn.socai.value.Medium;
import vn.socai.value.Phase;
import vn.socai.value.Share;
import vn.socai.value.Skill;
import vn.socai.value.TrainingMode;
import vn.socai.value.TrainingTopic;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.socai.programme.Answers.BT;
import static vn.socai.programme.Answers.LC;
import static vn.socai.programme.Answers.NT;
import static vn.socai.programme.Answers.PL;
import static vn.socai.programme.Answers.VH;

/** Cases on targets, areas, platforms, skills, training, goals, communication and money. */
final class WorkRuleCases {
    private static final Authority DIGITAL = Authority.PROVINCE_DIGITAL;

    private WorkRuleCases() {}

    static List<RuleCase> all() {
        return List.of(
                targets("LC12", LC, DIGITAL), targets("PL16", PL, Authority.DISTRICT_CULTURE_OFFICE),
                targets("NT16", NT, DIGITAL),
                areas("PL10", PL, ActivityArea.values()), areas("VH13", VH, ActivityArea.values()),
                areaOnly("NT8", ActivityArea.GOVERNMENT), areaOnly("NT9", ActivityArea.ECONOMY),
                areaOnly("NT11", ActivityArea.SOCIETY),
                platforms("LC8", LC, "Dịch vụ công trực tuyến", "Sàn thương mại điện tử", "Gian hàng số",
                        "Thanh toán điện tử", "Sổ sức khỏe điện tử", "Phản ánh hiện trường", "Laocai-Smart", "VNeID"),
                platforms("PL11", PL, "vosovn", "postmart.vn", "Gian hàng số", "C-Thái Nguyên", "Thái Nguyên ID",
                        "Sổ sức khỏe điện tử", "PC-COVID", "Dịch vụ công trực tuyến", "Thông tin đất đai",
                        "Trợ lý ảo", "Nền tảng phòng chống dịch"),
                platforms("NT8", NT, "Dịch vụ công trực tuyến", "Phản ánh hiện trường", "Ninh Thuận Tourism",
                        "PC-Covid", "Sổ sức khỏe điện tử"),
                skills(),
                training("LC7", LC, DIGITAL, List.of(Authority.DISTRICT_COMMITTEE, Authority.ENTERPRISE,
                        Authority.ENTERPRISE), List.of(TrainingTopic.POLICY_LAW, TrainingTopic.PLATFORM_USE,
                                TrainingTopic.DIGITAL_SKILLS, TrainingTopic.COMMUNICATION,
                                TrainingTopic.REACHING_MARKETS, TrainingTopic.OPENING_SHOPS,
                                TrainingTopic.PAYMENT_ACCOUNTS), 2),
                training("LC7", LC, Authority.DISTRICT_COMMITTEE, List.of(DIGITAL), List.of(
                        TrainingTopic.DIGITAL_SKILLS), 1),
                training("PL25", PL, Authority.DISTRICT_COMMITTEE, List.of(DIGITAL, Authority.ENTERPRISE), List.of(
                        TrainingTopic.POLICY_LAW, TrainingTopic.PLATFORM_USE, TrainingTopic.DIGITAL_SKILLS), 1),
                training("NT7", NT, DIGITAL, List.of(Authority.DISTRICT_COMMITTEE, Authority.ENTERPRISE), List.of(
                        TrainingTopic.POLICY_LAW, TrainingTopic.PLATFORM_USE, TrainingTopic.DIGITAL_SKILLS), 1),
                training("BT9", BT, Authority.PROVINCE_COMMITTEE, List.of(), List.of(TrainingTopic.DIGITAL_SKILLS,
                        TrainingTopic.NETWORK_SAFETY), 1),
                training("BT9", BT, Authority.MINISTRY, List.of(), List.of(TrainingTopic.DIGITAL_SKILLS), 1),
                yearlyPlan(), repeated("PL9", PL), repeated("NT7", NT), repeated("BT9", BT),
                modes("PL9", PL, "BREACH", TrainingMode.IN_PERSON, TrainingMode.ONLINE),
                modes("NT7", NT, ""), modes("BT9", BT, "FINE", TrainingMode.IN_ROUNDS, TrainingMode.BY_THEME,
                        TrainingMode.IN_CAMPAIGN),
                goal("PL2", PL, Share.WORKING_AGE_SKILLED, 70, LocalDate.of(2025, 12, 31), "BREACH"),
                goal("PL24", PL, Share.HOUSEHOLDS_REACHED, 100, null, "BREACH"),
                goal("NT9", NT, Share.OCOP_LISTED, 100, null, "NOTED"),
                goal("BT4", BT, Share.PROFICIENT_HOUSEHOLDS, 100, LocalDate.of(2024, 12, 31), "NOTED"),
                proficient(), radio(), press(),
                sources("LC13", LC, "BESIDE FINE", BudgetSource.LOCAL_RECURRENT,
                        BudgetSource.DIGITAL_TRANSFORMATION, BudgetSource.OTHER_LAWFUL),
                sources("NT17", NT, "OUTSIDE BREACH", BudgetSource.STATE_BUDGET, BudgetSource.SOCIAL),
                sources("NT19", NT, "OUTSIDE FINE", BudgetSource.IT_APPLICATION),
                tier(), noTier("NT19", NT, BudgetSource.IT_APPLICATION),
                noTier("LC13", LC, BudgetSource.LOCAL_RECURRENT));
    }

    private static RuleCase targets(String rule, String programme, Authority by) {
        return new RuleCase(rule, "targets are assigned by " + by + " and by nobody else", documents -> {
            for (Authority one : Authority.values()) {
                assertThat(Answers.of(documents, programme, new Assigned(one))).containsExactly(rule + (one == by
                        ? " WITHIN FINE"
                        : " OUTSIDE BREACH"));
            }
            assertThat(Answers.of(documents, programme, new Assigned(null))).containsExactly(rule + " OUTSIDE BREACH");
        });
    }

    private static RuleCase areas(String rule, String programme, ActivityArea... areas) {
        return new RuleCase(rule, "the areas are " + Arrays.toString(areas), documents -> {
            for (ActivityArea one : areas) {
                assertThat(Answers.of(documents, programme, new InArea(one))).containsExactly(rule + " WITHIN FINE");
            }
        });
    }

    /** Ninh Thuận has a paragraph for each area. */
    private static RuleCase areaOnly(String rule, ActivityArea area) {
        return new RuleCase(rule, "a paragraph on " + area, documents -> {
            for (ActivityArea one : ActivityArea.values()) {
                var answers = Answers.of(documents, NT, new InArea(one)).stream().filter(a -> a.startsWith(rule + " "));
                assertThat(answers).containsExactly(rule + (one == area ? " WITHIN FINE" : " OUTSIDE BREACH"));
            }
        });
    }

    private static RuleCase platforms(String rule, String programme, String... platforms) {
        return new RuleCase(rule, platforms.length + " platforms are named, and others will do as well", documents -> {
            for (String one : platforms) {
                assertThat(Answers.of(documents, programme, new OnPlatform(one))).containsExactly(rule
                        + " WITHIN FINE");
            }
            assertThat(Answers.of(documents, programme, new OnPlatform("khác"))).containsExactly(rule
                    + " BESIDE FINE");
        });
    }

    private static RuleCase skills() {
        return new RuleCase("BT3", "the basic skills are five", documents -> {
            for (Skill one : Skill.values()) {
                assertThat(Answers.of(documents, BT, new InSkill(one))).containsExactly("BT3 WITHIN FINE");
            }
        });
    }

    private static RuleCase training(String rule, String programme, Authority by, List<Authority> with,
            List<TrainingTopic> topics, int paragraphs) {
        return new RuleCase(rule, by + " trains the teams", documents -> {
            assertThat(Answers.of(documents, programme, new TrainedBy(by, 0))
                    .stream()
                    .filter(a -> a.endsWith("BELOW BREACH")))
                    .containsExactlyElementsOf(Collections.nCopies(paragraphs, rule + " BELOW BREACH"));
            for (Authority one : Authority.values()) {
                assertThat(within(documents, programme, new TrainedWith(by, one))).as("with %s", one)
                        .hasSize(Collections.frequency(with, one));
            }
            for (TrainingTopic one : TrainingTopic.values()) {
                assertThat(within(documents, programme, new TrainedIn(by, one, 1))).as("in %s", one)
                        .hasSize(Collections.frequency(topics, one));
            }
        });
    }

    private static List<String> within(Documents documents, String programme, Matter matter) {
        return new ArrayList<>(Answers.of(documents, programme, matter)).stream()
                .filter(answer -> answer.contains(" WITHIN "))
                .toList();
    }

    private static RuleCase yearlyPlan() {
        return new RuleCase("LC7", "the department makes a training plan every year", documents -> {
            for (Authority one : Authority.values()) {
                assertThat(Answers.of(documents, LC, new TrainingPlanned(one, 0))).containsExactly("LC7 "
                        + (one == DIGITAL ? "BELOW BREACH" : "BESIDE FINE"));
            }
        });
    }

    private static RuleCase repeated(String rule, String programme) {
        return new RuleCase(rule, "one training is not enough", documents -> {
            assertThat(Answers.of(documents, programme, new TeamTrained(1))).containsExactly(rule + " BELOW BREACH");
            assertThat(Answers.of(documents, programme, new TeamTrained(2))).containsExactly(rule + " WITHIN FINE");
        });
    }

    private static RuleCase modes(String rule, String programme, String other, TrainingMode... modes) {
        return new RuleCase(rule, "training is held " + Arrays.toString(modes), documents -> {
            for (TrainingMode one : TrainingMode.values()) {
                String said = rule + (List.of(modes).contains(one) ? " WITHIN FINE" : " OUTSIDE " + other);
                assertThat(Answers.of(documents, programme, new TrainedHow(one))).as("%s", one)
                        .isEqualTo(modes.length == 0 ? List.of() : List.of(said));
            }
        });
    }

    private static RuleCase goal(String rule, String programme, Share share, int percent,
            @org.jspecify.annotations.Nullable LocalDate lastGoodDay, String missed) {
        return new RuleCase(rule, percent + " % of " + share, documents -> {
            LocalDate good = lastGoodDay == null ? LocalDate.of(2099, 1, 1) : lastGoodDay;
            assertThat(Answers.of(documents, programme, new Reached(share, percent, 100, good))).containsExactly(rule
                    + " WITHIN FINE");
            assertThat(Answers.of(documents, programme, new Reached(share, percent * 10L - 1, 1_000, good)))
                    .containsExactly(rule + " BELOW NOTED");
            assertThat(Answers.of(documents, programme, new Reached(share, percent * 10L - 1, 1_000, good.plusDays(
                    1)))).containsExactly(rule + (lastGoodDay == null ? " BELOW NOTED" : " LATE " + missed));
            assertThat(Answers.of(documents, programme, new Reached(share, 0, 0, good))).as("nothing to divide by")
                    .containsExactly(rule + " BELOW NOTED");
        });
    }

    private static RuleCase proficient() {
        return new RuleCase("BT4", "one person in all five skills is enough, in four is not", documents -> {
            assertThat(Answers.of(documents, BT, new HouseholdSkilled(1, 5))).containsExactly("BT4 WITHIN FINE");
            assertThat(Answers.of(documents, BT, new HouseholdSkilled(1, 4))).containsExactly("BT4 BELOW NOTED");
            assertThat(Answers.of(documents, BT, new HouseholdSkilled(0, 5))).containsExactly("BT4 BELOW NOTED");
        });
    }

    private static RuleCase radio() {
        return new RuleCase("LC20", "districts use radio, websites, social networks and others", documents -> {
            for (Medium one : Medium.values()) {
                boolean named = List.of(Medium.LOCAL_RADIO, Medium.WEBSITE, Medium.SOCIAL_NETWORK).contains(one);
                assertThat(Answers.of(documents, LC, new KnownThrough(Authority.DISTRICT_COMMITTEE, one)))
                        .containsExactly("LC20 " + (named ? "WITHIN FINE" : "BESIDE FINE"));
                assertThat(Answers.of(documents, LC, new KnownThrough(DIGITAL, one))).isEmpty();
            }
            for (Phase one : Phase.values()) {
                assertThat(Answers.of(documents, LC, new KnownIn(Authority.DISTRICT_COMMITTEE, one, 0))).isEmpty();
            }
        });
    }

    private static RuleCase press() {
        return new RuleCase("BT15", "the province has the press tell before, during and after", documents -> {
            for (Phase one : Phase.values()) {
                assertThat(Answers.of(documents, BT, new KnownIn(Authority.PROVINCE_COMMITTEE, one, 0)))
                        .containsExactly("BT15 BELOW BREACH");
            }
            for (Medium one : Medium.values()) {
                assertThat(Answers.of(documents, BT, new KnownThrough(Authority.PROVINCE_COMMITTEE, one)))
                        .containsExactly("BT15 " + (one == Medium.PRESS ? "WITHIN FINE" : "BESIDE FINE"));
            }
        });
    }

    private static RuleCase sources(String rule, String programme, String other, BudgetSource... sources) {
        return new RuleCase(rule, "money comes from " + Arrays.toString(sources), documents -> {
            for (BudgetSource one : BudgetSource.values()) {
                var answers = Answers.of(documents, programme, new FundedFrom(one, BudgetTier.PROVINCE))
                        .stream()
                        .filter(answer -> answer.startsWith(rule + " "));
                assertThat(answers).as("%s", one)
                        .containsExactly(rule + " " + (List.of(sources).contains(one)
                                ? "WITHIN FINE"
                                : other));
            }
        });
    }

    private static RuleCase tier() {
        return new RuleCase("NT17", "a state budget is of a tier, contributions are not", documents -> {
            assertThat(Answers.of(documents, NT, new FundedFrom(BudgetSource.STATE_BUDGET, null))).contains(
                    "NT17 BELOW BREACH");
            assertThat(Answers.of(documents, NT, new FundedFrom(BudgetSource.SOCIAL, null))).contains(
                    "NT17 WITHIN FINE");
        });
    }

    private static RuleCase noTier(String rule, String programme, BudgetSource source) {
        return new RuleCase(rule, "no tier is asked for", documents -> assertThat(Answers.of(documents, programme,
                new FundedFrom(source, null))).contains(rule + " WITHIN FINE"));
    }
}
