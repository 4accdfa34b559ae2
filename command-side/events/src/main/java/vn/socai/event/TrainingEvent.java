package vn.socai.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import vn.socai.value.Authority;
import vn.socai.value.PersonId;
import vn.socai.value.Sets;
import vn.socai.value.Stored;
import vn.socai.value.TeamId;
import vn.socai.value.TrainingId;
import vn.socai.value.TrainingMode;
import vn.socai.value.TrainingTopic;
import vn.socai.value.UnitId;

/** Training sessions for teams. */
public sealed interface TrainingEvent extends Event {
    /** The session. */
    TrainingId training();

    /**
     * A session is to be held, or was held.
     *
     * @param unit for whose teams
     * @param by who trains
     * @param with who helps
     */
    @Stored(name = "training.scheduled")
    record TrainingScheduled(TrainingId training, UnitId unit, LocalDate on, Authority by, Set<Authority> with,
            Set<TrainingTopic> topics, Set<TrainingMode> modes) implements TrainingEvent {
        public TrainingScheduled {
            with = Sets.ordered(Authority.class, with);
            topics = Sets.ordered(TrainingTopic.class, topics);
            modes = Sets.ordered(TrainingMode.class, modes);
        }
    }

    /**
     * Members of a team were at a session.
     *
     * @param unit where the team stands
     * @param on the day of the session
     */
    @Stored(name = "training.attended")
    record TrainingAttended(TrainingId training, TeamId team, UnitId unit, LocalDate on, List<PersonId> members)
            implements TrainingEvent {
        public TrainingAttended {
            members = List.copyOf(members);
        }
    }

    /** A session was not held after all. */
    @Stored(name = "training.cancelled")
    record TrainingCancelled(TrainingId training, UnitId unit, LocalDate on) implements TrainingEvent {}
}
