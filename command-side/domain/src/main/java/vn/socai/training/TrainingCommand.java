package vn.socai.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.command.Concern;
import vn.socai.command.DecidedBy;
import vn.socai.ledger.StreamName;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.value.TrainingId;
import vn.socai.value.TrainingMode;
import vn.socai.value.TrainingTopic;
import vn.socai.value.UnitId;

/** What can be asked of a training session. */
@DecidedBy(TrainingSession.class)
public sealed interface TrainingCommand extends Command {
    /** The session. */
    TrainingId training();

    @Override
    default StreamName stream() {
        return StreamName.training(training());
    }

    /**
     * Schedules a session for the teams of a unit (LC7, PL25, NT7, BT9); also one that was held already.
     *
     * @param by who trains
     * @param with who helps
     * @param topics not empty
     */
    @CommandName("training.schedule")
    record ScheduleTraining(CommandId id, TrainingId training, UnitId unit, LocalDate on, Authority by,
            Set<Authority> with, Set<TrainingTopic> topics, Set<TrainingMode> modes) implements TrainingCommand {
        public ScheduleTraining {
            with = Set.copyOf(with);
            topics = Set.copyOf(topics);
            modes = Set.copyOf(modes);
        }

        @Override
        public Concern concern() {
            return new Concern.OfUnit(unit);
        }
    }

    /**
     * Says who of a team was at the session; whoever was told before is passed over.
     *
     * @param members of the team on the day of the session, 1 to 100
     */
    @CommandName("training.attend")
    record RecordAttendance(CommandId id, TrainingId training, TeamId team, List<PersonId> members)
            implements TrainingCommand {
        public RecordAttendance {
            members = List.copyOf(members);
        }

        @Override
        public Concern concern() {
            return new Concern.OfTeam(team);
        }
    }

    /** Says that the session is not held; {@code unit} is the session's own. */
    @CommandName("training.cancel")
    record CancelTraining(CommandId id, TrainingId training, UnitId unit) implements TrainingCommand {
        @Override
        public Concern concern() {
            return new Concern.OfUnit(unit);
        }
    }
}
