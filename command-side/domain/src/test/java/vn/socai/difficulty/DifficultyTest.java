package vn.socai.difficulty;

import java.time.LocalDate;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import vn.socai.command.Given;
import vn.socai.difficulty.DifficultyCommand.AnswerDifficulty;
import vn.socai.difficulty.DifficultyCommand.CloseDifficulty;
import vn.socai.difficulty.DifficultyCommand.EscalateDifficulty;
import vn.socai.difficulty.DifficultyCommand.RaiseDifficulty;
import vn.socai.event.DifficultyEvent.DifficultyAnswered;
import vn.socai.event.DifficultyEvent.DifficultyClosed;
import vn.socai.event.DifficultyEvent.DifficultyEscalated;
import vn.socai.event.DifficultyEvent.DifficultyRaised;
import vn.socai.person.SealedWords;
import vn.socai.programme.HonourProgrammes;
import vn.socai.programme.Programmes;
import vn.socai.unit.SmallMap;
import vn.socai.value.Authority;
import vn.socai.value.Ciphertext;
import vn.socai.value.DifficultyId;
import vn.socai.value.DifficultyOutcome;
import vn.socai.value.SealedText;
import vn.socai.value.TextId;
import vn.socai.value.UnitId;

class DifficultyTest {
    private static final DifficultyId ID = new DifficultyId(Given.uuid(7));
    private static final LocalDate DAY = LocalDate.of(2022, 8, 1);
    private static final SealedWords WORDS = new SealedWords(
            new SealedText(new TextId(Given.uuid(8)), new Ciphertext(new byte[]{1, 2})), 5);
    private static final DifficultyRaised RAISED = new DifficultyRaised(ID, Given.COMMUNE, null, Authority.TEAM,
            Authority.COMMUNE_COMMITTEE, WORDS.text(), DAY);
    private static final DifficultyEscalated UP = new DifficultyEscalated(ID, Authority.COMMUNE_COMMITTEE,
            Authority.DISTRICT_CULTURE_OFFICE, DAY.plusDays(2));
    private static final DifficultyAnswered ANSWERED = new DifficultyAnswered(ID, Authority.COMMUNE_COMMITTEE,
            WORDS.text(), DAY.plusDays(1));

    /** A difficulty under Phú Lương's route (PL19): commune, culture office, district. */
    private FixtureConfiguration<Difficulty> phuLuong() {
        return Given.fixture(Difficulty.class, SmallMap.map(), HonourProgrammes.of("phu-luong-2022"));
    }

    @Test
    void itGoesAlongTheRouteOfTheProgramme() {
        phuLuong().givenNoPriorActivity().when(Given.say(raise(Authority.COMMUNE_COMMITTEE))).expectEvents(RAISED);
        phuLuong().given(RAISED)
                .when(Given.say(escalate(Authority.COMMUNE_COMMITTEE, Authority.DISTRICT_CULTURE_OFFICE)))
                .expectEvents(UP);
        refused(phuLuong().givenNoPriorActivity(), raise(Authority.DISTRICT_COMMITTEE), "DIFFICULTY_OFF_ROUTE", "PL19");
        refused(phuLuong().given(RAISED), escalate(Authority.COMMUNE_COMMITTEE, Authority.DISTRICT_COMMITTEE),
                "DIFFICULTY_OFF_ROUTE", "PL19");
    }

    @Test
    void withoutARouteItGoesWhereItIsSent() {
        Programmes none = (unit, on) -> java.util.List.of();
        Given.fixture(Difficulty.class, SmallMap.map(), none)
                .givenNoPriorActivity()
                .when(Given.say(raise(Authority.PROVINCE_CHAIRMAN)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void whoeverHoldsItAnswersAndCloses() {
        phuLuong().given(RAISED)
                .when(Given.say(new AnswerDifficulty(Given.id(1), ID, Authority.COMMUNE_COMMITTEE, WORDS,
                        DAY.plusDays(1))))
                .expectEvents(ANSWERED);
        refused(phuLuong().given(RAISED),
                new AnswerDifficulty(Given.id(1), ID, Authority.DISTRICT_COMMITTEE, WORDS, DAY),
                "DIFFICULTY_HELD_BY_OTHER", null);
        CloseDifficulty close = new CloseDifficulty(Given.id(2), ID, Authority.COMMUNE_COMMITTEE,
                DifficultyOutcome.SOLVED, DAY.plusDays(3));
        refused(phuLuong().given(RAISED), close, "DIFFICULTY_NOT_ANSWERED", null);
        DifficultyClosed closed = new DifficultyClosed(ID, Authority.COMMUNE_COMMITTEE, DifficultyOutcome.SOLVED,
                DAY.plusDays(3));
        phuLuong().given(RAISED, ANSWERED).when(Given.say(close)).expectEvents(closed);
        refused(phuLuong().given(RAISED, ANSWERED, closed), close, "DIFFICULTY_CLOSED", null);
        // An answer by one office is none by the next.
        refused(phuLuong().given(RAISED, ANSWERED, UP), new CloseDifficulty(Given.id(2), ID,
                Authority.DISTRICT_CULTURE_OFFICE, DifficultyOutcome.SOLVED, DAY.plusDays(3)),
                "DIFFICULTY_NOT_ANSWERED", null);
    }

    @Test
    void onlyWhoRaisedItWithdrawsIt() {
        CloseDifficulty withdraw = new CloseDifficulty(Given.id(2), ID, Authority.TEAM, DifficultyOutcome.WITHDRAWN,
                DAY);
        phuLuong().given(RAISED)
                .when(Given.say(withdraw))
                .expectEvents(new DifficultyClosed(ID, Authority.TEAM, DifficultyOutcome.WITHDRAWN, DAY));
        refused(phuLuong().given(RAISED), new CloseDifficulty(Given.id(2), ID, Authority.COMMUNE_COMMITTEE,
                DifficultyOutcome.WITHDRAWN, DAY), "DIFFICULTY_RAISED_BY_OTHER", null);
    }

    @Test
    void whatCannotBeIsRefused() {
        refused(phuLuong().given(RAISED), raise(Authority.COMMUNE_COMMITTEE), "DIFFICULTY_EXISTS", null);
        refused(phuLuong().givenNoPriorActivity(),
                escalate(Authority.COMMUNE_COMMITTEE, Authority.DISTRICT_CULTURE_OFFICE), "UNKNOWN_DIFFICULTY", null);
        refused(phuLuong().given(RAISED), new AnswerDifficulty(Given.id(1), ID, Authority.COMMUNE_COMMITTEE, WORDS,
                DAY.minusDays(1)), "DIFFICULTY_WRONG_DAY", null);
        refused(phuLuong().givenNoPriorActivity(), new RaiseDifficulty(Given.id(1), ID, new UnitId("99999.20220305"),
                null, Authority.TEAM, Authority.COMMUNE_COMMITTEE, WORDS, DAY), "UNKNOWN_UNIT", null);
    }

    private static RaiseDifficulty raise(Authority to) {
        return new RaiseDifficulty(Given.id(1), ID, Given.COMMUNE, null, Authority.TEAM, to, WORDS, DAY);
    }

    private static EscalateDifficulty escalate(Authority by, Authority to) {
        return new EscalateDifficulty(Given.id(1), ID, by, to, DAY.plusDays(2));
    }

    private static void refused(org.axonframework.test.aggregate.TestExecutor<Difficulty> given,
            DifficultyCommand command, String code, @org.jspecify.annotations.Nullable String rule) {
        Given.refused(given, command, code, rule);
    }
}
