package vn.socai.graphql.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.socai.graphql.input.Input;
import vn.socai.graphql.receipt.Counter;
import vn.socai.graphql.receipt.ReceiptNode;
import vn.socai.ledger.Actor;
import vn.socai.training.TrainingCommand.CancelTraining;
import vn.socai.training.TrainingCommand.RecordAttendance;
import vn.socai.training.TrainingCommand.ScheduleTraining;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.value.TrainingId;
import vn.socai.value.TrainingMode;
import vn.socai.value.TrainingTopic;

/** Hands in what concerns training. */
@Controller
public class TrainingMutations {
    private final Counter counter;

    public TrainingMutations(Counter counter) {
        this.counter = counter;
    }

    /** A session to schedule. */
    public record ScheduleTrainingInput(UUID id, UUID training, String unit, LocalDate on, Authority by,
            List<Authority> with, List<TrainingTopic> topics, List<TrainingMode> modes) {}

    /** Who was there. */
    public record RecordAttendanceInput(UUID id, UUID training, UUID team, List<UUID> members) {}

    /** A session to cancel. */
    public record CancelTrainingInput(UUID id, UUID training, String unit) {}

    @MutationMapping
    public ReceiptNode scheduleTraining(@Argument ScheduleTrainingInput input, Actor actor) {
        return counter.submit(new ScheduleTraining(new CommandId(input.id), new TrainingId(input.training), Input.unit(
                "unit", input.unit), input.on, input.by, Set.copyOf(input.with), Set.copyOf(input.topics), Set.copyOf(
                        input.modes)), actor);
    }

    @MutationMapping
    public ReceiptNode recordAttendance(@Argument RecordAttendanceInput input, Actor actor) {
        return counter.submit(new RecordAttendance(new CommandId(input.id), new TrainingId(input.training), new TeamId(
                input.team), input.members.stream().map(PersonId::new).toList()), actor);
    }

    @MutationMapping
    public ReceiptNode cancelTraining(@Argument CancelTrainingInput input, Actor actor) {
        return counter.submit(new CancelTraining(new CommandId(input.id), new TrainingId(input.training), Input.unit(
                "unit", input.unit)), actor);
    }
}
