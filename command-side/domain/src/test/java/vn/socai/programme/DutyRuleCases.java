package vn.socai.programme;

import java.util.Arrays;
import java.util.List;

import vn.socai.programme.Verdict.Grade;
import vn.socai.programme.WorkMatter.Act;
import vn.socai.programme.WorkMatter.Supports;
import vn.socai.value.Authority;
import vn.socai.value.SupportKind;
import vn.socai.value.Supporter;
import vn.socai.value.Task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.socai.programme.Answers.BT;
import static vn.socai.programme.Answers.LC;
import static vn.socai.programme.Answers.NT;
import static vn.socai.programme.Answers.PL;
import static vn.socai.programme.Answers.VH;

/** Cases on whose task is what, and who supports the teams with what. */
final class DutyRuleCases {
    private DutyRuleCases() {}

    static List<RuleCase> duties() {
        return List.of(
                duty("LC11", LC, Task.INTERACT_WITH_TEAMS, Grade.BREACH, Authority.PROVINCE_DIGITAL),
                duty("LC12", LC, Task.INSPECT_TEAMS, Grade.BREACH, Authority.PROVINCE_DIGITAL),
                duty("LC12", LC, Task.GUIDE_TEAMS, Grade.BREACH, Authority.DISTRICT_COMMITTEE),
                duty("LC13", LC, Task.ADVISE_BUDGET, Grade.BREACH, Authority.PROVINCE_FINANCE),
                duty("LC13", LC, Task.ARRANGE_BUDGET, Grade.BREACH, Authority.DISTRICT_COMMITTEE),
                duty("LC14", LC, Task.PRODUCTS_ON_MARKETS, Grade.BREACH, Authority.PROVINCE_INDUSTRY_TRADE,
                        Authority.PROVINCE_AGRICULTURE),
                duty("LC14", LC, Task.TOURISM_ONLINE, Grade.BREACH, Authority.PROVINCE_TOURISM),
                duty("LC14", LC, Task.EDUCATION_SECTOR, Grade.BREACH, Authority.PROVINCE_EDUCATION),
                duty("LC14", LC, Task.HEALTH_SECTOR, Grade.BREACH, Authority.PROVINCE_HEALTH),
                duty("LC17", LC, Task.BRIDGE_POLICY, Grade.BREACH, Authority.TEAM),
                duty("LC19", LC, Task.PUBLICISE_SERVICES, Grade.BREACH, Authority.PROVINCE_DIGITAL),
                duty("LC19", LC, Task.HELP_SHARED_SOFTWARE, Grade.BREACH, Authority.PROVINCE_DIGITAL),
                duty("PL12", PL, Task.DEMONSTRATE, Grade.BREACH, Authority.TEAM),
                duty("PL16", PL, Task.GUIDE_TEAMS, Grade.BREACH, Authority.DISTRICT_CULTURE_OFFICE),
                duty("PL16", PL, Task.INSPECT_TEAMS, Grade.BREACH, Authority.DISTRICT_CULTURE_OFFICE),
                duty("PL18", PL, Task.PUBLICISE_SERVICES, Grade.NOTED, Authority.DISTRICT_YOUTH_UNION),
                duty("PL18", PL, Task.MOBILISE_MEMBERS, Grade.NOTED, Authority.DISTRICT_FRONT,
                        Authority.DISTRICT_YOUTH_UNION),
                duty("PL18", PL, Task.PASS_ON_OPINIONS, Grade.NOTED, Authority.DISTRICT_YOUTH_UNION),
                duty("PL21", PL, Task.MOBILISE_COMPANIES, Grade.BREACH, Authority.TEAM),
                duty("PL22", PL, Task.INTERACT_WITH_TEAMS, Grade.BREACH, Authority.PROVINCE_DIGITAL,
                        Authority.DISTRICT_CULTURE_OFFICE),
                duty("PL26", PL, Task.PUBLICISE_TEAMS, Grade.BREACH, Authority.DISTRICT_CULTURE_OFFICE),
                duty("PL26", PL, Task.BRIDGE_POLICY, Grade.BREACH, Authority.TEAM),
                duty("VH12", VH, Task.BRIDGE_POLICY, Grade.BREACH, Authority.TEAM),
                duty("VH12", VH, Task.HIGHER_TASKS, Grade.BREACH, Authority.TEAM),
                duty("VH24", VH, Task.GUIDE_TEAMS, Grade.BREACH, Authority.PROVINCE_DIGITAL,
                        Authority.DISTRICT_CULTURE_OFFICE),
                duty("NT8", NT, Task.BRIDGE_POLICY, Grade.BREACH, Authority.TEAM),
                duty("NT8", NT, Task.POST_OFFICES, Grade.BREACH, Authority.TEAM),
                duty("NT10", NT, Task.SHOPS_FOR_PRODUCE, Grade.BREACH, Authority.TEAM),
                duty("NT10", NT, Task.SHOPS_FOR_PAYERS, Grade.BREACH, Authority.TEAM),
                duty("NT10", NT, Task.LEAD_HOUSEHOLDS, Grade.NOTED, Authority.TEAM),
                duty("NT10", NT, Task.TRADERS_ON_MARKETS, Grade.BREACH, Authority.TEAM),
                duty("NT10", NT, Task.LINK_LOGISTICS, Grade.BREACH, Authority.TEAM),
                duty("NT11", NT, Task.VILLAGE_MEETINGS, Grade.BREACH, Authority.TEAM),
                duty("NT11", NT, Task.HELP_CLASSES, Grade.BREACH, Authority.TEAM),
                duty("NT11", NT, Task.SURVEYS, Grade.BREACH, Authority.TEAM),
                duty("NT16", NT, Task.INSPECT_TEAMS, Grade.BREACH, Authority.PROVINCE_DIGITAL),
                duty("NT19", NT, Task.APPRAISE_BUDGET, Grade.BREACH, Authority.PROVINCE_DIGITAL),
                duty("NT20", NT, Task.ADVISE_BUDGET, Grade.BREACH, Authority.PROVINCE_FINANCE),
                duty("NT21", NT, Task.PRODUCTS_ON_MARKETS, Grade.BREACH, Authority.PROVINCE_INDUSTRY_TRADE,
                        Authority.PROVINCE_AGRICULTURE),
                duty("NT22", NT, Task.EDUCATION_SECTOR, Grade.BREACH, Authority.PROVINCE_EDUCATION),
                duty("NT22", NT, Task.TRAIN_SCHOOLS, Grade.BREACH, Authority.PROVINCE_EDUCATION),
                duty("NT24", NT, Task.MOBILISE_COMPANIES, Grade.BREACH, Authority.TEAM, Authority.PROVINCE_DIGITAL),
                duty("NT24", NT, Task.GUIDE_TEAMS, Grade.BREACH, Authority.PROVINCE_DIGITAL),
                duty("BT5", BT, Task.LESSONS_ON_SKILLS, Grade.BREACH, Authority.PROVINCE_EDUCATION),
                duty("BT7", BT, Task.MOBILISE_MEMBERS, Grade.BREACH, Authority.PROVINCE_YOUTH_UNION),
                duty("BT7", BT, Task.YOUTH_MOVEMENTS, Grade.BREACH, Authority.PROVINCE_YOUTH_UNION),
                duty("BT9", BT, Task.NAME_CONTACT_UNIT, Grade.BREACH, Authority.PROVINCE_COMMITTEE),
                duty("BT17", BT, Task.DIGITAL_DAY, Grade.BREACH, Authority.TEAM),
                duty("BT18", BT, Task.OWN_INITIATIVES, Grade.BREACH, Authority.PROVINCE_COMMITTEE));
    }

    static List<RuleCase> supports() {
        return List.of(
                support("LC15", LC, SupportKind.TRAINING, Grade.BREACH, Supporter.TELECOM, Supporter.MARKETPLACE),
                support("LC15", LC, SupportKind.HANDOVER, Grade.BREACH, Supporter.TELECOM, Supporter.MARKETPLACE),
                support("LC15", LC, SupportKind.GUIDES, Grade.BREACH, Supporter.TELECOM, Supporter.MARKETPLACE),
                support("LC15", LC, SupportKind.PUBLICITY, Grade.BREACH, Supporter.TELECOM, Supporter.MARKETPLACE),
                support("LC15", LC, SupportKind.SHOPS, Grade.BREACH, Supporter.TELECOM, Supporter.MARKETPLACE),
                support("LC15", LC, SupportKind.RESOURCES, Grade.BREACH, Supporter.TELECOM, Supporter.MARKETPLACE),
                support("LC15", LC, SupportKind.INFRASTRUCTURE, Grade.BREACH, Supporter.TELECOM, Supporter.MARKETPLACE),
                support("PL20", PL, SupportKind.RESOURCES, Grade.BREACH, Supporter.POSTAL, Supporter.TELECOM,
                        Supporter.DIGITAL),
                support("PL20", PL, SupportKind.TRAINING, Grade.BREACH, Supporter.POSTAL, Supporter.TELECOM,
                        Supporter.DIGITAL),
                support("PL20", PL, SupportKind.GUIDES, Grade.BREACH, Supporter.POSTAL, Supporter.TELECOM,
                        Supporter.DIGITAL),
                support("PL20", PL, SupportKind.VIDEO_CLIPS, Grade.BREACH, Supporter.POSTAL, Supporter.TELECOM,
                        Supporter.DIGITAL),
                support("PL20", PL, SupportKind.STAFF, Grade.BREACH, Supporter.POSTAL, Supporter.TELECOM,
                        Supporter.DIGITAL),
                support("NT23", NT, SupportKind.RESOURCES, Grade.BREACH, Supporter.POSTAL, Supporter.TELECOM),
                support("NT23", NT, SupportKind.TRAINING, Grade.BREACH, Supporter.POSTAL, Supporter.TELECOM),
                support("NT23", NT, SupportKind.HANDOVER, Grade.BREACH, Supporter.POSTAL, Supporter.TELECOM),
                support("NT23", NT, SupportKind.MECHANISM, Grade.BREACH, Supporter.POSTAL, Supporter.TELECOM),
                support("BT8", BT, SupportKind.FOCAL_OFFICER, Grade.NOTED, Supporter.DIGITAL, Supporter.AGENCY,
                        Supporter.SOCIAL_ORGANISATION),
                support("BT8", BT, SupportKind.PRICE_INCENTIVE, Grade.BREACH, Supporter.DIGITAL, Supporter.POSTAL,
                        Supporter.TELECOM));
    }

    /** Exactly these have the task; nobody doing it weighs as much as the document asks. */
    private static RuleCase duty(String rule, String programme, Task task, Grade undone, Authority... by) {
        return new RuleCase(rule, "the task " + task + " is of " + Arrays.toString(by), documents -> {
            for (Authority one : Authority.values()) {
                boolean named = List.of(by).contains(one);
                assertThat(Answers.of(documents, programme, new Act(task, one, 1))).as("%s", one)
                        .containsExactly(
                                rule + (named ? " WITHIN FINE" : " BESIDE FINE"));
                assertThat(Answers.of(documents, programme, new Act(task, one, 0))).as("%s", one)
                        .containsExactly(
                                rule + (named ? " BELOW " + undone : " BESIDE FINE"));
            }
        });
    }

    private static RuleCase support(String rule, String programme, SupportKind kind, Grade undone, Supporter... by) {
        return new RuleCase(rule, kind + " come from " + Arrays.toString(by), documents -> {
            for (Supporter one : Supporter.values()) {
                boolean named = List.of(by).contains(one);
                assertThat(Answers.of(documents, programme, new Supports(one, kind, 1))).as("%s", one)
                        .containsExactly(
                                rule + (named ? " WITHIN FINE" : " BESIDE FINE"));
                assertThat(Answers.of(documents, programme, new Supports(one, kind, 0))).as("%s", one)
                        .containsExactly(
                                rule + (named ? " BELOW " + undone : " BESIDE FINE"));
            }
        });
    }
}
