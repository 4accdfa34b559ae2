package vn.socai.commendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.socai.command.Given;
import vn.socai.commendation.CommendationCommand.DecideCommendation;
import vn.socai.commendation.CommendationCommand.DeclineCommendation;
import vn.socai.commendation.CommendationCommand.ProposeCommendation;
import vn.socai.commendation.CommendationCommand.RevokeCommendation;
import vn.socai.commendation.SelectionCommand.SelectOutstandingMember;
import vn.socai.commendation.SelectionCommand.WithdrawOutstandingMember;
import vn.socai.event.CommendationEvent.Proposal.CommendationDecided;
import vn.socai.event.CommendationEvent.Proposal.CommendationProposed;
import vn.socai.event.CommendationEvent.Proposal.CommendationRevoked;
import vn.socai.event.CommendationEvent.Selection.OutstandingMemberSelected;
import vn.socai.event.CommendationEvent.Selection.OutstandingMemberWithdrawn;
import vn.socai.event.MemberEvent.MemberJoined;
import vn.socai.event.TeamEvent.TeamEstablished;
import vn.socai.person.SealedWords;
import vn.socai.programme.HonourProgrammes;
import vn.socai.team.TeamState;
import vn.socai.team.Teams;
import vn.socai.unit.SmallMap;
import vn.socai.value.Authority;
import vn.socai.value.Ciphertext;
import vn.socai.value.CommendationForm;
import vn.socai.value.CommendationId;
import vn.socai.value.Honouree;
import vn.socai.value.Occasion;
import vn.socai.value.PersonId;
import vn.socai.value.ProgrammeId;
import vn.socai.value.RevocationGround;
import vn.socai.value.SealedText;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.TextId;

class CommendationTest {
    private static final CommendationId ID = new CommendationId(Given.uuid(7));
    private static final TeamId TEAM = new TeamId(Given.uuid(20));
    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);
    private static final ProgrammeId MINISTRY = new ProgrammeId("ministry-2024");
    private static final SealedWords WORDS = new SealedWords(
            new SealedText(new TextId(Given.uuid(8)), new Ciphertext(new byte[]{1, 2})), 5);
    private static final CommendationProposed PROPOSED = new CommendationProposed(ID, Given.COMMUNE, Authority.TEAM,
            new Honouree.OfTeam(TEAM), null, WORDS.text(), List.of(3L, 9L), null, DAY);
    private static final CommendationDecided DECIDED = new CommendationDecided(ID, Authority.PROVINCE_CHAIRMAN,
            CommendationForm.BANG_KHEN, Occasion.NATIONAL_DIGITAL_DAY, Given.DECISION, DAY.plusDays(20));

    private static FixtureConfiguration<Commendation> commendation(String... programmes) {
        return Given.fixture(Commendation.class, SmallMap.map(), HonourProgrammes.of(programmes));
    }

    @Test
    void aTeamIsProposedDecidedAndRevoked() {
        commendation("van-ho-2022").givenNoPriorActivity()
                .when(Given.say(propose(new Honouree.OfTeam(TEAM), null, List.of(3L, 9L))))
                .expectEvents(PROPOSED);
        commendation("ministry-2024").given(PROPOSED)
                .when(Given.say(decide(Authority.PROVINCE_CHAIRMAN, Occasion.NATIONAL_DIGITAL_DAY)))
                .expectEvents(DECIDED);
        commendation("ministry-2024").given(PROPOSED, DECIDED)
                .when(Given.say(revoke()))
                .expectEvents(new CommendationRevoked(ID, Authority.PROVINCE_CHAIRMAN,
                        RevocationGround.FALSE_DECLARATION, Given.DECISION, DAY.plusDays(30)));
    }

    @Test
    void onTheNationalDayOnlyTheProvincialChairmanHonours() {
        Given.refused(commendation("ministry-2024").given(PROPOSED),
                decide(Authority.COMMUNE_CHAIRMAN, Occasion.NATIONAL_DIGITAL_DAY), "OCCASION_HONOURED_BY_OTHER",
                "BT12");
        Given.refused(commendation("van-ho-2022").given(PROPOSED),
                decide(Authority.PROVINCE_CHAIRMAN, Occasion.NATIONAL_DIGITAL_DAY), "NO_SUCH_OCCASION", null);
        commendation("ministry-2024").given(PROPOSED)
                .when(Given.say(decide(Authority.COMMUNE_CHAIRMAN, null)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void onlyResidentsAndEnterprisesAreNamed() {
        Given.refused(commendation().givenNoPriorActivity(),
                propose(new Honouree.OfResident(Given.COMMUNE), null, List.of()), "HONOUREE_NAME_MISPLACED", null);
        Given.refused(commendation().givenNoPriorActivity(), propose(new Honouree.OfTeam(TEAM), WORDS, List.of()),
                "HONOUREE_NAME_MISPLACED", null);
        commendation().givenNoPriorActivity()
                .when(Given.say(propose(new Honouree.OfResident(Given.COMMUNE), WORDS, List.of())))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void whatHasComeTooFarOrNotFarEnoughIsRefused() {
        Given.refused(commendation().given(PROPOSED), revoke(), "COMMENDATION_WRONG_STAGE", null);
        Given.refused(commendation().given(PROPOSED, DECIDED), new DeclineCommendation(Given.id(1), ID,
                Authority.PROVINCE_CHAIRMAN, WORDS, DAY.plusDays(21)), "COMMENDATION_WRONG_STAGE", null);
        Given.refused(commendation().givenNoPriorActivity(), revoke(), "UNKNOWN_COMMENDATION", null);
        Given.refused(commendation().given(PROPOSED), propose(new Honouree.OfTeam(TEAM), null, List.of()),
                "COMMENDATION_EXISTS", null);
        Given.refused(commendation().givenNoPriorActivity(),
                propose(new Honouree.OfTeam(TEAM), null, List.of(9L, 3L)), "EVIDENCE_FAULTY", null);
    }

    private static ProposeCommendation propose(Honouree honouree, @Nullable SealedWords name, List<Long> evidence) {
        return new ProposeCommendation(Given.id(1), ID, Given.COMMUNE, Authority.TEAM, honouree, name, WORDS, evidence,
                null, DAY);
    }

    private static DecideCommendation decide(Authority by, @Nullable Occasion occasion) {
        return new DecideCommendation(Given.id(2), ID, by, CommendationForm.BANG_KHEN, occasion, Given.DECISION,
                DAY.plusDays(20));
    }

    private static RevokeCommendation revoke() {
        return new RevokeCommendation(Given.id(3), ID, Authority.PROVINCE_CHAIRMAN,
                RevocationGround.FALSE_DECLARATION, Given.DECISION, DAY.plusDays(30));
    }

    // Outstanding members: two of each province (BT13).

    private static PersonId person(long number) {
        return new PersonId(Given.uuid(100 + number));
    }

    private static final Teams TEAMS = team -> {
        LocalDate on = LocalDate.of(2022, 7, 1);
        TeamState state = TeamState.after(null, new TeamEstablished(TEAM, Given.COMMUNE, TeamLevel.COMMUNE, "Tổ", on,
                Given.DECISION));
        for (int i = 1; i <= 3; i++) {
            state = TeamState.after(state, new MemberJoined(TEAM, person(i), new Ciphertext(new byte[]{1}), on));
        }
        return Optional.of(state);
    };

    private static FixtureConfiguration<Selection> selection() {
        return Given.fixture(Selection.class, SmallMap.map(), HonourProgrammes.of("ministry-2024"), TEAMS);
    }

    private static SelectOutstandingMember select(long number, LocalDate on) {
        return new SelectOutstandingMember(Given.id(number), MINISTRY, SmallMap.PROVINCE, TEAM, person(number),
                Authority.PROVINCE_DIGITAL, on);
    }

    private static OutstandingMemberSelected selected(long number) {
        return new OutstandingMemberSelected(MINISTRY, SmallMap.PROVINCE, TEAM, person(number),
                Authority.PROVINCE_DIGITAL, DAY);
    }

    @Test
    void aProvinceSelectsTwoAndNoThird() {
        selection().given(selected(1)).when(Given.say(select(2, DAY))).expectEvents(selected(2));
        Given.refused(selection().given(selected(1), selected(2)), select(3, DAY), "OUTSTANDING_QUOTA_FULL", "BT13");
        OutstandingMemberWithdrawn withdrawn = new OutstandingMemberWithdrawn(MINISTRY, SmallMap.PROVINCE, person(1),
                Authority.PROVINCE_DIGITAL, DAY);
        selection().given(selected(1), selected(2), withdrawn)
                .when(Given.say(select(3, DAY)))
                .expectEvents(selected(3));
        selection().given(selected(1))
                .when(Given.say(new WithdrawOutstandingMember(Given.id(9), MINISTRY, SmallMap.PROVINCE, person(1),
                        Authority.PROVINCE_DIGITAL, DAY)))
                .expectEvents(withdrawn);
    }

    @Test
    void nobodySelectsTwiceAfterTheDayOrOutsideTheTeam() {
        Given.refused(selection().given(selected(1)), select(1, DAY), "ALREADY_SELECTED", null);
        Given.refused(selection().givenNoPriorActivity(), select(7, DAY), "HONOUREE_NOT_MEMBER", null);
        Given.refused(selection().givenNoPriorActivity(), select(1, LocalDate.of(2024, 10, 11)), "NO_SELECTION", null);
        Given.refused(selection().givenNoPriorActivity(), new SelectOutstandingMember(Given.id(1), MINISTRY,
                Given.COMMUNE, TEAM, person(1), Authority.PROVINCE_DIGITAL, DAY), "NO_SELECTION", null);
        Given.refused(selection().givenNoPriorActivity(), new WithdrawOutstandingMember(Given.id(1), MINISTRY,
                SmallMap.PROVINCE, person(1), Authority.PROVINCE_DIGITAL, DAY), "NOT_SELECTED", null);
    }
}
