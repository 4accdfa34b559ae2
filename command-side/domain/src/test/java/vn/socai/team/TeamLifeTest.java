package vn.socai.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.socai.command.Decision;
import vn.socai.command.Given;
import vn.socai.command.Rejected;
import vn.socai.command.Rejection;
import vn.socai.event.Event;
import vn.socai.event.MemberEvent.LeaderAppointed;
import vn.socai.event.MemberEvent.MemberAttested;
import vn.socai.event.MemberEvent.MemberJoined;
import vn.socai.event.MemberEvent.MemberLeft;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.RequestEvent.ApplicantIntroduced;
import vn.socai.event.RequestEvent.CollaboratorAdded;
import vn.socai.event.RequestEvent.JoinRequested;
import vn.socai.event.TeamEvent.CollaboratorsFormed;
import vn.socai.event.TeamEvent.FounderRecorded;
import vn.socai.event.TeamEvent.TeamEstablished;
import vn.socai.person.SealedProfile;
import vn.socai.programme.ProgrammeDocuments;
import vn.socai.programme.Programmes;
import vn.socai.team.RequestCommand.ApproveJoin;
import vn.socai.team.RequestCommand.ApproveLeave;
import vn.socai.team.RequestCommand.IntroduceApplicant;
import vn.socai.team.RequestCommand.ProposeLeave;
import vn.socai.team.RequestCommand.RejectJoin;
import vn.socai.team.RequestCommand.RequestToJoin;
import vn.socai.team.RequestCommand.RequestToLeave;
import vn.socai.team.TeamCommand.AddCollaborator;
import vn.socai.team.TeamCommand.AppointDeputy;
import vn.socai.team.TeamCommand.AppointLeader;
import vn.socai.team.TeamCommand.EstablishTeam;
import vn.socai.team.TeamCommand.FormCollaboratorGroup;
import vn.socai.team.TeamCommand.JoinTeam;
import vn.socai.team.TeamCommand.LeaveTeam;
import vn.socai.team.TeamCommand.MergeTeams;
import vn.socai.team.TeamCommand.ReorganiseTeam;
import vn.socai.unit.SmallMap;
import vn.socai.value.Authority;
import vn.socai.value.Ciphertext;
import vn.socai.value.Holder;
import vn.socai.value.PersonId;
import vn.socai.value.Post;
import vn.socai.value.Quality;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A team's life under the documents that ship. */
class TeamLifeTest {
    private static final TeamId TEAM = new TeamId(Given.uuid(1));
    private static final LocalDate FOUNDED = LocalDate.of(2022, 6, 17);
    private static final LocalDate LATER = LocalDate.of(2023, 1, 1);
    private static final Ciphertext SEALED = new Ciphertext(new byte[]{1});

    private final List<Event> history = new ArrayList<>();
    private String programme = "van-ho-2022";

    @Test
    void aVillageTeamWithoutDeputyIsAcceptedWithoutAWarning() {
        found(TeamLevel.VILLAGE, Given.VILLAGE, FOUNDED, Authority.COMMUNE_CHAIRMAN);
        for (int i = 1; i <= 5; i++) {
            assertThat(told(join(i, FOUNDED, i == 1 ? Set.of(Post.VILLAGE_HEAD) : Set.of()))).isEmpty();
        }
        assertThat(told(new AppointLeader(Given.id(2), TEAM, person(1), FOUNDED))).isEmpty();
    }

    @Test
    void anotherFounderThanTheRuleNamesIsRefused() {
        Rejection rejection = refusal(establish(TeamLevel.VILLAGE, Given.VILLAGE, FOUNDED,
                Authority.COMMUNE_COMMITTEE));
        assertThat(rejection.code()).isEqualTo("TEAM_WRONG_FOUNDER");
        assertThat(rejection.rule()).isEqualTo("VH4");
        programme = "lao-cai-2022";
        for (Authority by : List.of(Authority.COMMUNE_COMMITTEE, Authority.COMMUNE_CHAIRMAN)) {
            assertThat(decide(establish(TeamLevel.VILLAGE, Given.VILLAGE, FOUNDED, by)).events()).contains(
                    new FounderRecorded(TEAM, by));
            history.clear();
        }
        programme = "ninh-thuan-2022";
        assertThat(refusal(establish(TeamLevel.SCHOOL, Given.COMMUNE, FOUNDED, Authority.COMMUNE_CHAIRMAN)).rule())
                .isEqualTo("NT3");
    }

    @Test
    void aSchoolTeamOfSixIsAcceptedAndACommunityTeamIsFullAtFive() {
        programme = "ninh-thuan-2022";
        found(TeamLevel.SCHOOL, Given.COMMUNE, FOUNDED, Authority.SCHOOL);
        for (int i = 1; i <= 6; i++) {
            assertThat(told(join(i, FOUNDED, Set.of()))).isEmpty();
        }
        history.clear();
        found(TeamLevel.COMMUNE, Given.COMMUNE, FOUNDED, Authority.COMMUNE_CHAIRMAN);
        for (int i = 1; i <= 5; i++) {
            decide(join(i, FOUNDED, Set.of()));
        }
        assertThat(refusal(join(6, FOUNDED, Set.of())).rule()).isEqualTo("NT4");
    }

    @Test
    void aFoundingAfterTheLastGoodDayIsAcceptedAndToldAsLate() {
        programme = "phu-luong-2022";
        assertThat(told(establish(TeamLevel.VILLAGE, Given.VILLAGE, LocalDate.of(2022, 5, 31),
                Authority.COMMUNE_COMMITTEE))).isEmpty();
        history.clear();
        assertThat(told(establish(TeamLevel.VILLAGE, Given.VILLAGE, LocalDate.of(2022, 6, 1),
                Authority.COMMUNE_COMMITTEE))).containsExactly("PL8");
    }

    @Test
    void aTeamOfEightIsRefusedInPhuLuongAndPointsToNoCollaborators() {
        programme = "phu-luong-2022";
        found(TeamLevel.VILLAGE, Given.VILLAGE, FOUNDED, null);
        for (int i = 1; i <= 7; i++) {
            decide(join(i, LATER, Set.of()));
        }
        Rejection full = refusal(join(8, LATER, Set.of()));
        assertThat(full.rule()).isEqualTo("PL4");
        assertThat(full.vi()).doesNotContain("cộng tác viên");
        assertThat(refusal(new FormCollaboratorGroup(Given.id(3), TEAM, LATER)).code()).isEqualTo(
                "NO_COLLABORATOR_RULE");
    }

    @Test
    void theEleventhMemberGoesIntoTheCollaboratorGroup() {
        found(TeamLevel.VILLAGE, Given.VILLAGE, FOUNDED, null);
        for (int i = 1; i <= 9; i++) {
            decide(join(i, FOUNDED, Set.of()));
        }
        assertThat(refusal(new FormCollaboratorGroup(Given.id(3), TEAM, FOUNDED)).code()).isEqualTo("TEAM_NOT_FULL");
        decide(join(10, FOUNDED, Set.of()));
        Rejection full = refusal(join(11, FOUNDED, Set.of()));
        assertThat(full.rule()).isEqualTo("VH5");
        assertThat(full.vi()).contains("nhóm cộng tác viên").contains("VH9");
        AddCollaborator eleventh = new AddCollaborator(Given.id(4), TEAM, person(11), new SealedProfile(SEALED, 7),
                FOUNDED);
        assertThat(refusal(eleventh).code()).isEqualTo("NO_COLLABORATORS");
        assertThat(decide(new FormCollaboratorGroup(Given.id(3), TEAM, FOUNDED)).events()).containsExactly(
                new CollaboratorsFormed(TEAM, FOUNDED));
        assertThat(decide(eleventh).events()).containsExactly(new CollaboratorAdded(TEAM, person(11), SEALED, FOUNDED));
        assertThat(refusal(eleventh).code()).isEqualTo("ALREADY_MEMBER");
        assertThat(state().size(FOUNDED)).isEqualTo(10);
    }

    @Test
    void inVanHoOneJoinsByThreeSteps() {
        found(TeamLevel.VILLAGE, Given.VILLAGE, FOUNDED, null);
        Rejection direct = refusal(join(1, LATER, Set.of()));
        assertThat(direct.code()).isEqualTo("CHAIN_REQUIRED");
        assertThat(direct.rule()).isEqualTo("VH10");
        Holder holder = new Holder(Set.of(Post.TEACHER), Set.of());
        RequestToJoin ask = new RequestToJoin(Given.id(2), TEAM, person(1), new SealedProfile(SEALED, 7), holder, LATER,
                Authority.RESIDENT);
        IntroduceApplicant introduce = new IntroduceApplicant(Given.id(3), TEAM, person(1), LATER.plusDays(1),
                Authority.TEAM_LEADER);
        ApproveJoin approve = new ApproveJoin(Given.id(4), TEAM, person(1), LATER.plusDays(2),
                Authority.COMMUNE_CHAIRMAN);
        assertThat(refusal(introduce).code()).isEqualTo("NO_REQUEST");
        assertThat(decide(ask).events()).containsExactly(new JoinRequested(TEAM, person(1), SEALED, holder, LATER));
        assertThat(refusal(ask).code()).isEqualTo("REQUEST_PENDING");
        assertThat(refusal(approve).code()).isEqualTo("NOT_YOUR_TURN");
        assertThat(refusal(new IntroduceApplicant(Given.id(3), TEAM, person(1), LATER, Authority.COMMUNE_CHAIRMAN))
                .rule()).isEqualTo("VH10");
        assertThat(decide(introduce).events()).containsExactly(new ApplicantIntroduced(TEAM, person(1),
                Authority.TEAM_LEADER, LATER.plusDays(1)));
        assertThat(refusal(new ApproveJoin(Given.id(4), TEAM, person(1), LATER, Authority.COMMUNE_CHAIRMAN)).code())
                .isEqualTo("DATE_TOO_EARLY");
        assertThat(decide(approve).events()).containsExactly(new MemberJoined(TEAM, person(1), SEALED, LATER.plusDays(
                2)), new MemberAttested(TEAM, person(1), holder, LATER.plusDays(2)));
        assertThat(state().circle().requests()).isEmpty();
    }

    @Test
    void aRejectedApplicantMayAskAgain() {
        found(TeamLevel.VILLAGE, Given.VILLAGE, FOUNDED, null);
        RequestToJoin ask = new RequestToJoin(Given.id(2), TEAM, person(1), new SealedProfile(SEALED, 7),
                Holder.UNKNOWN, LATER, Authority.RESIDENT);
        decide(ask);
        decide(new RejectJoin(Given.id(3), TEAM, person(1), LATER, Authority.COMMUNE_CHAIRMAN));
        assertThat(state().member(person(1), LATER)).isFalse();
        decide(ask);
    }

    @Test
    void oneLeavesByThreeStepsAndFallingBelowFiveIsTold() {
        found(TeamLevel.VILLAGE, Given.VILLAGE, FOUNDED, null);
        for (int i = 1; i <= 5; i++) {
            decide(join(i, FOUNDED, Set.of()));
        }
        assertThat(refusal(new LeaveTeam(Given.id(2), TEAM, person(1), LATER)).rule()).isEqualTo("VH11");
        decide(new RequestToLeave(Given.id(3), TEAM, person(1), LATER, Authority.MEMBER));
        decide(new ProposeLeave(Given.id(4), TEAM, person(1), LATER, Authority.TEAM_LEADER));
        Decision gone = decide(new ApproveLeave(Given.id(5), TEAM, person(1), LATER, Authority.COMMUNE_CHAIRMAN));
        assertThat(gone.events().getFirst()).isEqualTo(new MemberLeft(TEAM, person(1), LATER));
        assertThat(Decision.unmet(gone.events())).singleElement().satisfies(unmet -> {
            assertThat(unmet.rule()).isEqualTo("VH5");
            assertThat(unmet.figure()).isEqualTo(4);
            assertThat(unmet.bound()).isEqualTo(5);
        });
    }

    @Test
    void aReorganisationNamesItsPeopleWithoutAChain() {
        found(TeamLevel.VILLAGE, Given.VILLAGE, FOUNDED, null);
        decide(new ReorganiseTeam(Given.id(2), TEAM, LATER, Given.DECISION));
        decide(join(1, LATER, Set.of()));
        assertThat(refusal(join(2, LATER.plusDays(1), Set.of())).code()).isEqualTo("CHAIN_REQUIRED");
    }

    @Test
    void whereNoChainIsStatedNoneIsNeededAndNoneIsThere() {
        programme = "ninh-thuan-2022";
        found(TeamLevel.VILLAGE, Given.VILLAGE, FOUNDED, null);
        decide(join(1, LATER, Set.of()));
        assertThat(refusal(new RequestToLeave(Given.id(3), TEAM, person(1), LATER, Authority.MEMBER)).code())
                .isEqualTo("NO_CHAIN");
    }

    @Test
    void aLeaderOfAnotherOfficeIsRefusedAndADeputyOfAnotherIsAWarning() {
        found(TeamLevel.VILLAGE, Given.VILLAGE, FOUNDED, null);
        decide(join(1, FOUNDED, Set.of(Post.VILLAGE_HEAD)));
        decide(join(2, FOUNDED, Set.of(Post.TEACHER)));
        Rejection wrong = refusal(new AppointLeader(Given.id(2), TEAM, person(2), FOUNDED));
        assertThat(wrong.code()).isEqualTo("WRONG_POST");
        assertThat(wrong.rule()).isEqualTo("VH7");
        Decision led = decide(new AppointLeader(Given.id(2), TEAM, person(1), FOUNDED));
        assertThat(led.events()).containsExactly(new LeaderAppointed(TEAM, person(1), FOUNDED));
        assertThat(told(new AppointDeputy(Given.id(3), TEAM, person(2), FOUNDED))).containsExactly("VH7");
    }

    @Test
    void whoAttestsSomethingHearsWhatElseIsAsked() {
        found(TeamLevel.VILLAGE, Given.VILLAGE, FOUNDED, null);
        assertThat(told(new JoinTeam(Given.id(9), TEAM, person(1), new SealedProfile(SEALED, 7), FOUNDED, new Holder(
                Set.of(Post.TEACHER), Set.of(Quality.WORKS_HERE))))).containsExactly("VH8", "VH22");
    }

    @Test
    void aTeamGoesIntoAnother() {
        found(TeamLevel.VILLAGE, Given.VILLAGE, FOUNDED, null);
        TeamId other = new TeamId(Given.uuid(2));
        assertThat(refusal(new MergeTeams(Given.id(2), TEAM, TEAM, LATER, Given.DECISION)).code()).isEqualTo(
                "MERGED_INTO_ITSELF");
        decide(new MergeTeams(Given.id(2), TEAM, other, LATER, Given.DECISION));
        assertThat(state().active(LATER)).isFalse();
    }

    private void found(TeamLevel level, UnitId unit, LocalDate on, @Nullable Authority by) {
        decide(establish(level, unit, on, by));
        assertThat(history.getFirst()).isInstanceOf(TeamEstablished.class);
    }

    private static EstablishTeam establish(TeamLevel level, UnitId unit, LocalDate on, @Nullable Authority by) {
        return new EstablishTeam(Given.id(1), TEAM, unit, level, "Tổ thử", on, Given.DECISION, by);
    }

    private static JoinTeam join(int number, LocalDate on, Set<Post> posts) {
        return new JoinTeam(Given.id(9), TEAM, person(number), new SealedProfile(SEALED, 7), on, new Holder(posts, Set
                .of()));
    }

    private static PersonId person(int number) {
        return new PersonId(Given.uuid(100 + number));
    }

    private List<String> told(TeamCommand command) {
        return Decision.unmet(decide(command).events()).stream().map(unmet -> unmet.rule()).toList();
    }

    private Decision decide(TeamCommand command) {
        return kept(decisions().decide(command));
    }

    private Decision decide(RequestCommand command) {
        return kept(new RequestDecisions(decisions()).decide(command));
    }

    private Decision kept(Decision decision) {
        history.addAll(decision.events());
        return decision;
    }

    private Rejection refusal(TeamCommand command) {
        return catchThrowableOfType(Rejected.class, () -> decisions().decide(command)).rejection();
    }

    private Rejection refusal(RequestCommand command) {
        return catchThrowableOfType(Rejected.class, () -> new RequestDecisions(decisions()).decide(command))
                .rejection();
    }

    private TeamDecisions decisions() {
        return new TeamDecisions(state(), Given.TODAY, SmallMap.map(), programmes());
    }

    private Programmes programmes() {
        return (unit, on) -> ProgrammeDocuments.shipped()
                .stream()
                .filter(c -> c.programme().programme().value().equals(programme))
                .map(c -> new ProgrammeAdopted(c.programme(), c.title(), c.teamLabel(), c.area(), c.from(), c.until(), c
                        .basis(), c.rules()))
                .toList();
    }

    private @Nullable TeamState state() {
        TeamState state = null;
        for (Event event : history) {
            state = event instanceof vn.socai.event.RuleEvent ? state : TeamState.after(state, event);
        }
        return state;
    }
}
