package vn.socai.programme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.socai.programme.CampaignMatter.About;
import vn.socai.programme.CampaignMatter.Day;
import vn.socai.programme.CampaignMatter.Led;
import vn.socai.programme.CampaignMatter.Planned;
import vn.socai.programme.GroupJudge.Fault;
import vn.socai.programme.GroupJudge.Ruling;
import vn.socai.programme.Verdict.Grade;
import vn.socai.unit.PlaceNames;
import vn.socai.unit.PlaceNames.Named;
import vn.socai.value.Authority;
import vn.socai.value.CampaignTopic;
import vn.socai.value.ChatPlatform;
import vn.socai.value.GroupScope;
import vn.socai.value.Participant;
import vn.socai.value.TeamLevel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.socai.programme.Answers.BT;
import static vn.socai.programme.Answers.LC;
import static vn.socai.programme.Answers.NT;
import static vn.socai.programme.Answers.PL;
import static vn.socai.programme.Answers.VH;

/** Cases on groups, on the national network and on the campaign. */
final class GroupRuleCases {
    private static final Set<ChatPlatform> VIETNAMESE = EnumSet.complementOf(EnumSet.of(ChatPlatform.FOREIGN));
    private static final String RQ = "ra-quan-2024";

    private GroupRuleCases() {}

    static List<RuleCase> all() {
        return List.of(
                group("LC10", LC, GroupScope.COMMUNE, null, Authority.COMMUNE_COMMITTEE, VIETNAMESE,
                        Participant.COMMUNE_LEADERS, Participant.TEAMS, Participant.DISTRICT_LEADERS,
                        Participant.PROVINCE_DIGITAL, Participant.ENTERPRISES),
                group("LC18", LC, GroupScope.PROVINCE, null, Authority.PROVINCE_DIGITAL, EnumSet.allOf(
                        ChatPlatform.class)),
                group("PL13", PL, GroupScope.RESIDENTS, null, Authority.TEAM, VIETNAMESE, Participant.RESIDENTS),
                group("PL14", PL, GroupScope.COMMUNE, null, Authority.COMMUNE_COMMITTEE, VIETNAMESE,
                        Participant.COMMUNE_LEADERS, Participant.TEAMS, Participant.DISTRICT_CULTURE_OFFICE,
                        Participant.PROVINCE_DIGITAL, Participant.ENTERPRISES),
                group("VH14", VH, GroupScope.TEAM, TeamLevel.VILLAGE, Authority.TEAM_LEADER, EnumSet.of(
                        ChatPlatform.ZALO), Participant.MEMBERS, Participant.COMMUNE_TEAM_LEADER,
                        Participant.DISTRICT_CULTURE_OFFICE, Participant.PROVINCE_DIGITAL, Participant.ENTERPRISES),
                group("VH15", VH, GroupScope.TEAM, TeamLevel.COMMUNE, Authority.TEAM_LEADER, EnumSet.of(
                        ChatPlatform.ZALO), Participant.MEMBERS, Participant.VILLAGE_TEAM_HEADS,
                        Participant.DISTRICT_CULTURE_OFFICE, Participant.PROVINCE_DIGITAL, Participant.ENTERPRISES),
                group("NT12", NT, GroupScope.TEAM, TeamLevel.VILLAGE, Authority.TEAM, EnumSet.of(ChatPlatform.ZALO)),
                group("NT12", NT, GroupScope.TEAM, TeamLevel.COMMUNE, Authority.TEAM, EnumSet.of(ChatPlatform.ZALO)),
                new RuleCase("NT12", "a village team's group is named after village, commune and district",
                        GroupRuleCases::pattern),
                new RuleCase("NT12", "a commune team's group has any name, a school team's no rule", documents -> {
                    assertThat(ruling(documents, NT, TeamLevel.COMMUNE, "Nhóm bất kỳ").faults()).isEmpty();
                    assertThat(judge(documents, NT, GroupScope.TEAM, TeamLevel.SCHOOL, Authority.SCHOOL,
                            ChatPlatform.FOREIGN, "x", Set.of())).isEmpty();
                }),
                network("PL21", PL), network("NT24", NT),
                new RuleCase("BT10", "the campaign has ten days, both ends included", documents -> {
                    assertThat(day(documents, LocalDate.of(2024, 9, 30))).containsExactly("BT10 BELOW BREACH");
                    assertThat(day(documents, LocalDate.of(2024, 10, 1))).containsExactly("BT10 WITHIN FINE");
                    assertThat(day(documents, LocalDate.of(2024, 10, 10))).containsExactly("BT10 WITHIN FINE");
                    assertThat(day(documents, LocalDate.of(2024, 10, 11))).containsExactly("BT10 ABOVE BREACH");
                }),
                new RuleCase("BT10", "the department leads it, every team plans, and this is what they say",
                        GroupRuleCases::conduct),
                new RuleCase("BT11", "five topics, and what the locality directs", documents -> {
                    for (CampaignTopic one : CampaignTopic.values()) {
                        assertThat(Answers.of(documents, BT, new About(RQ, one))).containsExactly("BT11 WITHIN FINE");
                    }
                }));
    }

    private static List<String> day(Documents documents, LocalDate day) {
        return Answers.of(documents, BT, new Day(RQ, day));
    }

    private static void conduct(Documents documents) {
        for (Authority one : Authority.values()) {
            assertThat(Answers.of(documents, BT, new Led(RQ, one))).containsExactly("BT10 "
                    + (one == Authority.PROVINCE_DIGITAL ? "WITHIN FINE" : "OUTSIDE BREACH"));
            assertThat(Answers.of(documents, BT, new Planned(RQ, one, 0))).containsExactly("BT10 "
                    + (one == Authority.TEAM ? "BELOW BREACH" : "BESIDE FINE"));
        }
        assertThat(CampaignJudge.slogan(List.of(documents.programme(BT)), RQ)).contains(
                "đi từng ngõ, gõ từng nhà, hướng dẫn từng người dân sử dụng dịch vụ, ứng dụng để phát triển kinh tế số");
    }

    private static void pattern(Documents documents) {
        Ruling right = ruling(documents, NT, TeamLevel.VILLAGE, "CNCĐ_Mỹ Hiệp_Phước Dân_Ninh Phước");
        assertThat(right.faults()).isEmpty();
        assertThat(right.suggested()).isEqualTo("CNCĐ_Khu phố Mỹ Hiệp_Phước Dân_Ninh Phước");
        for (String wrong : List.of("CNSCĐ_Mỹ Hiệp_Phước Dân_Ninh Phước", "CNCĐ_Phước Dân_Ninh Phước",
                "CNCĐ_Mỹ Hiệp_Ninh Phước_Phước Dân", "CNCĐ Mỹ Hiệp Phước Dân Ninh Phước",
                "CNCĐ_Mỹ Hiệp_Phước Dân_Ninh Phước 2")) {
            assertThat(ruling(documents, NT, TeamLevel.VILLAGE, wrong).faults()).as(wrong).containsExactly(Fault.NAME);
        }
        assertThat(ruling(documents, NT, TeamLevel.VILLAGE, "cncđ_khu phố mỹ hiệp_thị trấn phước dân_ninh phước")
                .faults()).isEmpty();
    }

    /** Opened by this host on these networks, with these in it; every other host, network or absence is a fault. */
    private static RuleCase group(String rule, String programme, GroupScope scope, @Nullable TeamLevel level,
            Authority host, Set<ChatPlatform> platforms, Participant... participants) {
        return new RuleCase(rule, scope + " " + level + ": a group of " + host, documents -> {
            String name = "CNCĐ_Mỹ Hiệp_Phước Dân_Ninh Phước";
            for (Authority one : Authority.values()) {
                Ruling ruling = judge(documents, programme, scope, level, one, ChatPlatform.ZALO, name, Set.of(
                        participants)).orElseThrow();
                assertThat(ruling.rule()).isEqualTo(rule);
                assertThat(ruling.grade()).isEqualTo(Grade.BREACH);
                assertThat(ruling.faults()).as("%s", one).isEqualTo(one == host ? Set.of() : Set.of(Fault.HOST));
            }
            for (ChatPlatform one : ChatPlatform.values()) {
                assertThat(judge(documents, programme, scope, level, host, one, name, Set.of(participants))
                        .orElseThrow()
                        .faults()).as("%s", one)
                        .isEqualTo(platforms.contains(one) ? Set.of()
                                : Set.of(
                                        Fault.PLATFORM));
            }
            assertThat(judge(documents, programme, scope, level, host, ChatPlatform.ZALO, name, Set.of()).orElseThrow()
                    .missing()).isEqualTo(Set.of(participants));
        });
    }

    private static Ruling ruling(Documents documents, String programme, TeamLevel level, String name) {
        return judge(documents, programme, GroupScope.TEAM, level, Authority.TEAM, ChatPlatform.ZALO, name, Set.of())
                .orElseThrow();
    }

    private static Optional<Ruling> judge(Documents documents, String programme, GroupScope scope,
            @Nullable TeamLevel level, Authority host, ChatPlatform platform, String name,
            Set<Participant> participants) {
        return GroupJudge.judge(List.of(documents.programme(programme)), new GroupMatter(scope, level, host, platform,
                name, participants, new PlaceNames(new Named("Khu phố Mỹ Hiệp", "Mỹ Hiệp"), new Named(
                        "Thị trấn Phước Dân", "Phước Dân"), new Named("Huyện Ninh Phước", "Ninh Phước"))));
    }

    private static RuleCase network(String rule, String programme) {
        return new RuleCase(rule, "the teams belong to the network that the Ministry coordinates",
                documents -> assertThat(WorkJudge.networks(List.of(documents.programme(programme)))).containsExactly(
                        new WorkJudge.Affiliation("Mạng lưới công nghệ số cộng đồng", Authority.MINISTRY, Grade.BREACH,
                                rule, documents.programme(programme).programme())));
    }
}
