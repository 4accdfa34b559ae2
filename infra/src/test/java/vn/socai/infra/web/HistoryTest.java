package vn.socai.infra.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.socai.person.Keyring;
import vn.socai.person.Profile;
import vn.socai.programme.ProgrammeCommand.AdoptProgramme;
import vn.socai.team.TeamCommand.EstablishTeam;
import vn.socai.team.TeamCommand.JoinTeam;
import vn.socai.value.ActivityArea;
import vn.socai.value.Clause;
import vn.socai.value.CommandId;
import vn.socai.value.PersonId;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Role;
import vn.socai.value.Skill;
import vn.socai.value.Strength;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.TeamRule;
import vn.socai.value.UnitId;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;
import vn.socai.visit.VisitCommand.CorrectVisit;
import vn.socai.visit.VisitCommand.LogVisit;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryTest {
    private static final Edge EDGE = Edge.shared();
    private static final UnitId COMMUNE = new UnitId("30001.20220305");
    private static final TeamId TEAM = new TeamId(new UUID(90, 1));
    private static final PersonId PERSON = new PersonId(new UUID(90, 2));
    private static final CommandId JOINING = EDGE.id();

    @BeforeAll
    static void aTeamWithAVisitThatIsCorrected() {
        LocalDate on = LocalDate.of(2024, 3, 1);
        EDGE.submit(new AdoptProgramme(EDGE.id(), new ProgrammeVersion(new ProgrammeId("thu-lich-su"), 1), "Thử", "Tổ",
                new UnitId("30.20220305"), LocalDate.of(2024, 1, 1), null, Edge.BASIS, List.of(new TeamRule.TeamSize(
                        new Clause("T1", Strength.REQUIRED, "1", ""), TeamLevel.COMMUNE, 1, 10))));
        EDGE.folded();
        EDGE.submit(new EstablishTeam(EDGE.id(), TEAM, COMMUNE, TeamLevel.COMMUNE, "Tổ của lịch sử", on, Edge.BASIS));
        EDGE.submit(new JoinTeam(JOINING, TEAM, PERSON, EDGE.context.getBean(Keyring.class)
                .seal(PERSON, new Profile("Trần Thị Lịch Sử", "0900000001", "Trưởng thôn")), on));
        CommandId visit = EDGE.id();
        VisitFacts was = new VisitFacts(COMMUNE, LocalDate.of(2024, 4, 1), PERSON, ActivityArea.SOCIETY, java.util.Set
                .of(Skill.PAYMENT, Skill.SHOPPING), 3, null);
        EDGE.submit(new LogVisit(visit, TEAM, was));
        EDGE.submit(new CorrectVisit(EDGE.id(), new VisitId(visit.value()), TEAM, java.time.YearMonth.of(2024, 4),
                new VisitFacts(COMMUNE, was.occurredOn(),
                        PERSON, ActivityArea.ECONOMY, java.util.Set.of(), 5, null)));
        EDGE.folded();
    }

    private static JsonNode events(String arguments, String fields) {
        JsonNode answer = EDGE.as(Role.AUDITOR, UnitId.COUNTRY)
                .ask("{history(" + arguments + ",order:OLDEST){edges{cursor node{" + fields + "}}}}");
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.at("/data/history/edges");
    }

    @Test
    void anEventTellsWhoJudgedItWhereItStandsAndHowLateItCame() {
        JsonNode joined = events("team:\"" + TEAM + "\",filter:{kinds:[\"member.joined\"]}",
                "type family stream sequence commands(first:5) judgedBy{programme version} lateBy recordedAt")
                .at("/0/node");

        assertThat(joined.path("type").asString()).isEqualTo("member.joined");
        assertThat(joined.path("family").asString()).isEqualTo("member");
        assertThat(joined.path("stream").asString()).isEqualTo("team:" + TEAM);
        assertThat(joined.path("sequence").asLong()).isEqualTo(1);
        assertThat(joined.at("/commands/0").asString()).isEqualTo(JOINING.toString());
        assertThat(joined.at("/judgedBy/programme").asString()).isEqualTo("thu-lich-su");
        assertThat(joined.at("/judgedBy/version").asInt()).isEqualTo(1);
        assertThat(joined.path("lateBy").asLong()).isGreaterThan(365);
    }

    @Test
    void theRecordIsToldThingByThingAndWhatIsSealedStaysSo() {
        JsonNode joined = events("team:\"" + TEAM + "\",filter:{kinds:[\"member.joined\"]}",
                "factCount facts{name vi en value sealed}").at("/0/node");

        assertThat(joined.path("factCount").asInt()).isEqualTo(4);
        assertThat(joined.path("facts").toString()).contains(
                "{\"name\":\"team\",\"vi\":\"Tổ: “Tổ của lịch sử”\",\"en\":\"Team: “Tổ của lịch sử”\",\"value\":\""
                        + TEAM
                        + "\",\"sealed\":false}",
                "{\"name\":\"profile\",\"vi\":\"Họ tên, điện thoại, chức vụ: đã niêm phong\",\"en\":\"Name, phone, post: "
                        + "sealed\",\"value\":null,\"sealed\":true}",
                "{\"name\":\"on\",\"vi\":\"Từ ngày: 1/3/2024\",\"en\":\"On: 1 March 2024\",\"value\":\"2024-03-01\"")
                .doesNotContain("Lịch Sử", "0900000001");
        JsonNode corrected = events("team:\"" + TEAM + "\",filter:{takingBack:true}",
                "vi factCount all:facts{name vi value} some:facts(skip:2,first:2){name}").at("/0/node");
        assertThat(corrected.path("vi").asString()).startsWith("Sửa một lượt hướng dẫn của “Tổ của lịch sử”: đúng là 5 "
                + "người tại xã ").endsWith("(mua sắm trực tuyến, thanh toán trực tuyến).");
        assertThat(corrected.path("all").toString()).contains(
                "{\"name\":\"was.peopleGuided\",\"vi\":\"Trước đây, số người "
                        + "được hướng dẫn: 3\",\"value\":\"3\"}",
                "\"name\":\"was.skills[1]\",\"vi\":\"Trước đây, kỹ năng 2: ");
        assertThat(corrected.path("all").size()).isEqualTo(corrected.path("factCount").asInt());
        assertThat(corrected.at("/some/0/name")).isEqualTo(corrected.at("/all/2/name"));
        assertThat(corrected.path("some").size()).isEqualTo(2);
    }

    @Test
    void filtersAndStepsGoTogether() {
        String visits = "unit:\"" + COMMUNE
                + "\",filter:{families:[\"visit\"],from:\"2024-04-01\",lastDay:\"2024-04-01\"}";
        JsonNode both = events(visits, "type");
        assertThat(both.size()).isEqualTo(2);
        String first = both.at("/0/cursor").asString();
        String second = both.at("/1/cursor").asString();
        assertThat(events(visits + ",first:1,after:\"" + first + "\"", "type").at("/0/node/type").asString()).isEqualTo(
                "visit.corrected");
        JsonNode back = EDGE.officer()
                .ask("{history(" + visits + ",order:LATEST,first:1,after:\"" + second
                        + "\"){edges{cursor node{type}}}}");
        assertThat(back.at("/data/history/edges/0/node/type").asString()).as(back.toString()).isEqualTo("visit.logged");
        assertThat(back.at("/data/history/edges/0/cursor").asString()).isEqualTo(first);
        assertThat(events("unit:\"" + COMMUNE + "\",filter:{lateByMoreThan:100000}", "type").size()).isZero();
        assertThat(events("unit:\"" + COMMUNE + "\",filter:{roles:[OFFICER]}", "type").size()).isZero();
    }

    @Test
    void anUnknownKindIsRefusedWithTheOnesThereAre() {
        JsonNode answer = EDGE.officer().ask("{history(unit:\"VN\",filter:{kinds:[\"visit.dreamt\"]}){projectedUpTo}}");
        assertThat(Asking.codes(answer)).containsExactly("INVALID_INPUT");
        assertThat(answer.toString()).contains("filter.kinds").contains("visit.logged");
        assertThat(Asking.codes(EDGE.officer()
                .ask("{history(unit:\"VN\",filter:{from:\"2024-02-01\",lastDay:\"2024-01-01\"}){projectedUpTo}}")))
                .containsExactly("INVALID_INPUT");
    }
}
