package vn.socai.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.socai.command.Given;
import vn.socai.event.TrainingEvent.TrainingAttended;
import vn.socai.event.TrainingEvent.TrainingCancelled;
import vn.socai.event.TrainingEvent.TrainingScheduled;
import vn.socai.programme.Shipped;
import vn.socai.team.TeamState;
import vn.socai.team.TeamState.Membership;
import vn.socai.team.Teams;
import vn.socai.training.TrainingCommand.CancelTraining;
import vn.socai.training.TrainingCommand.RecordAttendance;
import vn.socai.training.TrainingCommand.ScheduleTraining;
import vn.socai.unit.SmallMap;
import vn.socai.value.Authority;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.TrainingId;
import vn.socai.value.TrainingMode;
import vn.socai.value.TrainingTopic;

class TrainingSessionTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);
    private static final LocalDate FOUNDED = LocalDate.of(2022, 6, 17);
    private static final TrainingId TRAINING = new TrainingId(Given.uuid(1));
    private static final TeamId TEAM = new TeamId(Given.uuid(2));
    private static final PersonId AN = new PersonId(Given.uuid(3));
    private static final PersonId BINH = new PersonId(Given.uuid(4));
    private static final PersonId STRANGER = new PersonId(Given.uuid(5));
    private static final Teams TEAMS = id -> id.equals(TEAM)
            ? Optional.of(new TeamState(TEAM, Given.VILLAGE, TeamLevel.VILLAGE, "Tổ", FOUNDED, null, Map.of(AN,
                    new Membership(FOUNDED, null, null), BINH, new Membership(FOUNDED, null, null)), null, null))
            : Optional.empty();
    private static final TrainingScheduled SCHEDULED = new TrainingScheduled(TRAINING, SmallMap.DISTRICT, DAY,
            Authority.PROVINCE_DIGITAL, Set.of(Authority.ENTERPRISE), Set.of(TrainingTopic.DIGITAL_SKILLS), Set.of(
                    TrainingMode.IN_PERSON));

    private FixtureConfiguration<TrainingSession> fixture;

    @BeforeEach
    void wire() {
        fixture = Given.fixture(TrainingSession.class, SmallMap.reorganised(), TEAMS, Shipped.binding(
                "lao-cai-2022"));
    }

    @Test
    void aSessionIsScheduledAndAttendedOnceByEachMember() {
        fixture.givenNoPriorActivity()
                .when(Given.say(schedule(Set.of(TrainingTopic.DIGITAL_SKILLS))))
                .expectEvents(SCHEDULED);
        fixture.given(SCHEDULED)
                .when(Given.say(attend(AN, AN)))
                .expectEvents(new TrainingAttended(TRAINING, TEAM, Given.VILLAGE, DAY, List.of(AN)));
        TrainingAttended an = new TrainingAttended(TRAINING, TEAM, Given.VILLAGE, DAY, List.of(AN));
        fixture.given(SCHEDULED, an)
                .when(Given.say(attend(AN, BINH)))
                .expectEvents(new TrainingAttended(TRAINING, TEAM, Given.VILLAGE, DAY, List.of(BINH)));
        fixture.given(SCHEDULED, an).when(Given.say(attend(AN))).expectExceptionMessage("NOTHING_CHANGES");
    }

    @Test
    void whoWasNotThereIsNotRecorded() {
        fixture.given(SCHEDULED).when(Given.say(attend(STRANGER))).expectExceptionMessage("MEMBER_NOT_ACTIVE");
        fixture.given(SCHEDULED).when(Given.say(attend())).expectExceptionMessage("TRAINING_MEMBERS_UNFIT");
        fixture.givenNoPriorActivity().when(Given.say(attend(AN))).expectExceptionMessage("UNKNOWN_TRAINING");
        fixture.given(new TrainingScheduled(TRAINING, SmallMap.NEIGHBOUR, DAY, Authority.PROVINCE_DIGITAL, Set.of(),
                Set.of(TrainingTopic.DIGITAL_SKILLS), Set.of()))
                .when(Given.say(attend(AN)))
                .expectExceptionMessage("TRAINING_TEAM_ELSEWHERE");
        fixture.given(new TrainingScheduled(TRAINING, SmallMap.DISTRICT, Given.TODAY.plusDays(1),
                Authority.PROVINCE_DIGITAL, Set.of(), Set.of(TrainingTopic.DIGITAL_SKILLS), Set.of()))
                .when(Given.say(attend(AN)))
                .expectExceptionMessage("TRAINING_NOT_YET_HELD");
    }

    @Test
    void aSessionIsCancelledUnlessSomebodyWasThere() {
        CancelTraining cancel = new CancelTraining(Given.id(2), TRAINING, SmallMap.DISTRICT);
        TrainingCancelled cancelled = new TrainingCancelled(TRAINING, SmallMap.DISTRICT, DAY);
        fixture.given(SCHEDULED).when(Given.say(cancel)).expectEvents(cancelled);
        fixture.given(SCHEDULED, cancelled).when(Given.say(attend(AN))).expectExceptionMessage("UNKNOWN_TRAINING");
        fixture.given(SCHEDULED, new TrainingAttended(TRAINING, TEAM, Given.VILLAGE, DAY, List.of(AN)))
                .when(Given.say(cancel))
                .expectExceptionMessage("TRAINING_WAS_HELD");
        fixture.given(SCHEDULED)
                .when(Given.say(new CancelTraining(Given.id(2), TRAINING, Given.COMMUNE)))
                .expectExceptionMessage("UNKNOWN_TRAINING");
        fixture.givenNoPriorActivity()
                .when(Given.say(schedule(Set.of())))
                .expectExceptionMessage("TRAINING_WITHOUT_TOPIC");
        fixture.given(SCHEDULED)
                .when(Given.say(schedule(Set.of(TrainingTopic.DIGITAL_SKILLS))))
                .expectExceptionMessage("TRAINING_KNOWN");
    }

    private static ScheduleTraining schedule(Set<TrainingTopic> topics) {
        return new ScheduleTraining(Given.id(1), TRAINING, SmallMap.DISTRICT, DAY, Authority.PROVINCE_DIGITAL, Set.of(
                Authority.ENTERPRISE), topics, Set.of(TrainingMode.IN_PERSON));
    }

    private static RecordAttendance attend(PersonId... members) {
        return new RecordAttendance(Given.id(2), TRAINING, TEAM, List.of(members));
    }
}
