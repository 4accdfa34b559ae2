package vn.socai.practice;

import java.time.LocalDate;
import java.util.Set;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import vn.socai.command.Given;
import vn.socai.event.PracticeEvent.PracticeEndorsed;
import vn.socai.event.PracticeEvent.PracticeShared;
import vn.socai.event.PracticeEvent.PracticeSubmitted;
import vn.socai.person.SealedWords;
import vn.socai.practice.PracticeCommand.EndorsePractice;
import vn.socai.practice.PracticeCommand.SharePractice;
import vn.socai.practice.PracticeCommand.SubmitPractice;
import vn.socai.programme.HonourProgrammes;
import vn.socai.unit.SmallMap;
import vn.socai.value.Authority;
import vn.socai.value.Ciphertext;
import vn.socai.value.PracticeId;
import vn.socai.value.SealedText;
import vn.socai.value.Skill;
import vn.socai.value.TextId;

class PracticeTest {
    private static final PracticeId ID = new PracticeId(Given.uuid(7));
    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);
    private static final SealedWords TITLE = words(8);
    private static final SealedWords TEXT = words(9);
    private static final PracticeSubmitted SUBMITTED = new PracticeSubmitted(ID, Given.COMMUNE, null,
            Set.of(Skill.PAYMENT), TITLE.text(), TEXT.text(), DAY);
    private static final PracticeEndorsed ENDORSED = new PracticeEndorsed(ID, Authority.DISTRICT_COMMITTEE, DAY);
    private static final PracticeShared SHARED = new PracticeShared(ID, Authority.PROVINCE_DIGITAL, SmallMap.PROVINCE,
            DAY.plusDays(1));

    private static SealedWords words(long id) {
        return new SealedWords(new SealedText(new TextId(Given.uuid(id)), new Ciphertext(new byte[]{1})), id);
    }

    private static FixtureConfiguration<Practice> practice() {
        return Given.fixture(Practice.class, SmallMap.map(), HonourProgrammes.of("ministry-2024"));
    }

    private static final SubmitPractice SUBMIT = new SubmitPractice(Given.id(1), ID, Given.COMMUNE, null,
            Set.of(Skill.PAYMENT), TITLE, TEXT, DAY);
    private static final EndorsePractice ENDORSE = new EndorsePractice(Given.id(2), ID, Authority.DISTRICT_COMMITTEE,
            DAY);
    private static final SharePractice SHARE = new SharePractice(Given.id(3), ID, Authority.PROVINCE_DIGITAL,
            SmallMap.PROVINCE, DAY.plusDays(1));

    @Test
    void itIsSubmittedEndorsedAndShared() {
        practice().givenNoPriorActivity().when(Given.say(SUBMIT)).expectEvents(SUBMITTED);
        practice().given(SUBMITTED).when(Given.say(ENDORSE)).expectEvents(ENDORSED);
        practice().given(SUBMITTED, ENDORSED).when(Given.say(SHARE)).expectEvents(SHARED);
    }

    @Test
    void nothingIsDoneTwiceOrWithoutAPractice() {
        Given.refused(practice().given(SUBMITTED), SUBMIT, "PRACTICE_EXISTS", null);
        Given.refused(practice().given(SUBMITTED, ENDORSED), ENDORSE, "PRACTICE_ENDORSED", null);
        Given.refused(practice().given(SUBMITTED, SHARED), SHARE, "PRACTICE_SHARED", null);
        Given.refused(practice().givenNoPriorActivity(), SHARE, "UNKNOWN_PRACTICE", null);
        Given.refused(practice().given(SUBMITTED), new EndorsePractice(Given.id(2), ID, Authority.DISTRICT_COMMITTEE,
                DAY.minusDays(1)), "PRACTICE_WRONG_DAY", null);
    }
}
