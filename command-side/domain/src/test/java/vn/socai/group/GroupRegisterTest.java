package vn.socai.group;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import vn.socai.command.Given;
import vn.socai.event.GroupEvent.GroupChanged;
import vn.socai.event.GroupEvent.GroupClosed;
import vn.socai.event.GroupEvent.GroupRegistered;
import vn.socai.event.RuleEvent.RuleUnmet;
import vn.socai.group.GroupCommand.ChangeGroup;
import vn.socai.group.GroupCommand.CloseGroup;
import vn.socai.group.GroupCommand.RegisterGroup;
import vn.socai.programme.Shipped;
import vn.socai.team.TeamState;
import vn.socai.team.Teams;
import vn.socai.unit.SmallMap;
import vn.socai.value.Authority;
import vn.socai.value.ChatPlatform;
import vn.socai.value.GroupId;
import vn.socai.value.GroupPlace;
import vn.socai.value.Participant;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Strength;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;

class GroupRegisterTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);
    private static final LocalDate FOUNDED = LocalDate.of(2022, 6, 17);
    private static final GroupId GROUP = new GroupId(Given.uuid(7));
    private static final GroupPlace VILLAGE_TEAM = new GroupPlace.OfTeam(new TeamId(Given.uuid(1)));
    private static final GroupPlace COMMUNE_TEAM = new GroupPlace.OfTeam(new TeamId(Given.uuid(2)));
    private static final GroupPlace SCHOOL_TEAM = new GroupPlace.OfTeam(new TeamId(Given.uuid(3)));
    private static final Teams TEAMS = id -> id.equals(new TeamId(Given.uuid(1)))
            ? Optional.of(team(id, TeamLevel.VILLAGE))
            : id.equals(new TeamId(Given.uuid(2)))
                    ? Optional.of(team(id, TeamLevel.COMMUNE))
                    : id.equals(new TeamId(Given.uuid(3))) ? Optional.of(team(id, TeamLevel.SCHOOL)) : Optional.empty();
    private static final String RIGHT = "CNCĐ_Bản Mẫu_Quang Minh_Vân Hồ";

    private static TeamState team(TeamId id, TeamLevel level) {
        return new TeamState(id, level == TeamLevel.VILLAGE ? Given.VILLAGE : Given.COMMUNE, level, "Tổ", FOUNDED,
                null, Map.of(), null, null);
    }

    private static FixtureConfiguration<GroupRegister> under(String... programmes) {
        return Given.fixture(GroupRegister.class, SmallMap.reorganised(), TEAMS, Shipped.binding(programmes));
    }

    private static RegisterGroup register(GroupPlace place, ChatPlatform platform, String name, Authority host) {
        return new RegisterGroup(Given.id(1), place, GROUP, platform, name, host, Set.of(Participant.MEMBERS), DAY);
    }

    private static GroupRegistered registered(GroupPlace place, String name) {
        return new GroupRegistered(place, GROUP, place.equals(VILLAGE_TEAM) ? Given.VILLAGE : Given.COMMUNE,
                ChatPlatform.ZALO, name, Authority.TEAM, Set.of(Participant.MEMBERS), DAY);
    }

    @Test
    void aVillageTeamsGroupBearsTheNameOfThePattern() {
        under("ninh-thuan-2022").givenNoPriorActivity()
                .when(Given.say(register(VILLAGE_TEAM, ChatPlatform.ZALO, RIGHT, Authority.TEAM)))
                .expectEvents(registered(VILLAGE_TEAM, RIGHT));
        under("ninh-thuan-2022").givenNoPriorActivity()
                .when(Given.say(register(VILLAGE_TEAM, ChatPlatform.ZALO, "CNSCĐ_Mẫu", Authority.TEAM)))
                .expectNoEvents()
                .expectExceptionMessage("GROUP_NAME_WRONG");
    }

    @Test
    void aCommuneTeamsGroupHasAnyNameAndASchoolTeamsNoRuleAtAll() {
        under("ninh-thuan-2022").givenNoPriorActivity()
                .when(Given.say(register(COMMUNE_TEAM, ChatPlatform.ZALO, "Nhóm vui", Authority.TEAM)))
                .expectEvents(registered(COMMUNE_TEAM, "Nhóm vui"));
        under("ninh-thuan-2022").givenNoPriorActivity()
                .when(Given.say(register(SCHOOL_TEAM, ChatPlatform.FOREIGN, "Tổ trường", Authority.SCHOOL)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void hostAndNetworkAreThoseOfTheDocument() {
        refused("van-ho-2022", register(VILLAGE_TEAM, ChatPlatform.MOCHA, "Nhóm", Authority.TEAM_LEADER),
                "GROUP_PLATFORM_WRONG");
        refused("van-ho-2022", register(VILLAGE_TEAM, ChatPlatform.ZALO, "Nhóm", Authority.COMMUNE_COMMITTEE),
                "GROUP_HOST_WRONG");
        refused("phu-luong-2022", register(new GroupPlace.OfCommune(Given.COMMUNE), ChatPlatform.FOREIGN, "Nhóm",
                Authority.COMMUNE_COMMITTEE), "GROUP_PLATFORM_WRONG");
        under("phu-luong-2022").givenNoPriorActivity()
                .when(Given.say(register(new GroupPlace.OfCommune(Given.COMMUNE), ChatPlatform.OTHER_VIETNAMESE,
                        "Nhóm", Authority.COMMUNE_COMMITTEE)))
                .expectSuccessfulHandlerExecution();
        under("lao-cai-2022").givenNoPriorActivity()
                .when(Given.say(register(VILLAGE_TEAM, ChatPlatform.FOREIGN, "Nhóm của tổ", Authority.RESIDENT)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aPlaceThatTheDocumentGivesOneGroupHasNoSecond() {
        RegisterGroup second = new RegisterGroup(Given.id(2), COMMUNE_TEAM, new GroupId(Given.uuid(8)),
                ChatPlatform.ZALO, "Nhóm hai", Authority.TEAM, Set.of(), DAY);
        under("ninh-thuan-2022").given(registered(COMMUNE_TEAM, "Nhóm"))
                .when(Given.say(second))
                .expectNoEvents()
                .expectExceptionMessage("GROUP_ALREADY_THERE");
        under("ninh-thuan-2022").given(registered(COMMUNE_TEAM, "Nhóm"), new GroupClosed(COMMUNE_TEAM, GROUP,
                Given.COMMUNE, DAY)).when(Given.say(second)).expectSuccessfulHandlerExecution();
        under("lao-cai-2022").given(registered(COMMUNE_TEAM, "Nhóm"))
                .when(Given.say(second))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aGroupIsRenamedAndClosed() {
        GroupRegistered there = registered(VILLAGE_TEAM, RIGHT);
        String other = "CNCĐ_Mẫu_Xã Quang Minh_Vân Hồ";
        under("ninh-thuan-2022").given(there)
                .when(Given.say(change(other)))
                .expectEvents(new GroupChanged(VILLAGE_TEAM, GROUP, Given.VILLAGE, other, Set.of(), DAY));
        under("ninh-thuan-2022").given(there)
                .when(Given.say(change("Nhóm vui")))
                .expectExceptionMessage("GROUP_NAME_WRONG");
        under("ninh-thuan-2022").given(there, new GroupClosed(VILLAGE_TEAM, GROUP, Given.VILLAGE, DAY))
                .when(Given.say(change(other)))
                .expectExceptionMessage("UNKNOWN_GROUP");
        under("ninh-thuan-2022").given(there)
                .when(Given.say(new CloseGroup(Given.id(3), VILLAGE_TEAM, GROUP, DAY)))
                .expectEvents(new GroupClosed(VILLAGE_TEAM, GROUP, Given.VILLAGE, DAY));
    }

    @Test
    void aGroupIsRefusedWhereOrWhenItCannotBe() {
        LocalDate today = Given.TODAY;
        refused("ninh-thuan-2022", new RegisterGroup(Given.id(1), VILLAGE_TEAM, GROUP, ChatPlatform.ZALO, "Nhóm",
                Authority.TEAM, Set.of(), today.plusDays(1)), "GROUP_IN_FUTURE");
        refused("ninh-thuan-2022", register(new GroupPlace.OfCommune(Given.VILLAGE), ChatPlatform.ZALO, "Nhóm",
                Authority.TEAM), "GROUP_PLACE_UNFIT");
        refused("ninh-thuan-2022", register(new GroupPlace.OfTeam(new TeamId(Given.uuid(99))), ChatPlatform.ZALO,
                "Nhóm", Authority.TEAM), "GROUP_PLACE_UNFIT");
    }

    private static ChangeGroup change(String name) {
        return new ChangeGroup(Given.id(2), VILLAGE_TEAM, GROUP, name, Set.of(), DAY);
    }

    private static void refused(String programme, RegisterGroup command, String code) {
        under(programme).givenNoPriorActivity()
                .when(Given.say(command))
                .expectNoEvents()
                .expectExceptionMessage(code);
    }

    @Test
    void whoIsMissingIsToldAndNoReasonToRefuse() {
        under("van-ho-2022").givenNoPriorActivity()
                .when(Given.say(register(VILLAGE_TEAM, ChatPlatform.ZALO, "Nhóm", Authority.TEAM_LEADER)))
                .expectEvents(new GroupRegistered(VILLAGE_TEAM, GROUP, Given.VILLAGE, ChatPlatform.ZALO, "Nhóm",
                        Authority.TEAM_LEADER, Set.of(Participant.MEMBERS), DAY), new RuleUnmet(new ProgrammeVersion(
                                new ProgrammeId("van-ho-2022"), 1), "VH14", Strength.REQUIRED, Given.VILLAGE,
                                new TeamId(Given.uuid(1)), 4, null,
                                "Nhóm còn thiếu thành phần theo quy định (quy định VH14).",
                                "Somebody who should be in the group is missing (rule VH14)."));
    }
}
