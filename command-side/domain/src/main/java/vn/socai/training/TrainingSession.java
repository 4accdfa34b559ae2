package vn.socai.training;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.event.TrainingEvent;
import vn.socai.event.TrainingEvent.TrainingAttended;
import vn.socai.event.TrainingEvent.TrainingCancelled;
import vn.socai.event.TrainingEvent.TrainingScheduled;
import vn.socai.ledger.StreamName;
import vn.socai.programme.Programmes;
import vn.socai.programme.Verdict;
import vn.socai.programme.WorkJudge;
import vn.socai.programme.WorkMatter;
import vn.socai.team.TeamState;
import vn.socai.team.Teams;
import vn.socai.training.TrainingCommand.CancelTraining;
import vn.socai.training.TrainingCommand.RecordAttendance;
import vn.socai.training.TrainingCommand.ScheduleTraining;
import vn.socai.training.TrainingRejection.MembersUnfit;
import vn.socai.training.TrainingRejection.NoTopic;
import vn.socai.training.TrainingRejection.NotMember;
import vn.socai.training.TrainingRejection.NotYetHeld;
import vn.socai.training.TrainingRejection.NothingNew;
import vn.socai.training.TrainingRejection.TeamElsewhere;
import vn.socai.training.TrainingRejection.TrainingKnown;
import vn.socai.training.TrainingRejection.UnknownTraining;
import vn.socai.training.TrainingRejection.WasHeld;
import vn.socai.unit.Units;
import vn.socai.unit.UnitsInForce;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;

/** One training session with those who were there. */
final class TrainingSession {
    private static final int MAX_MEMBERS = 100;

    /** Read by Axon only. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    private @Nullable TrainingScheduled scheduled;
    private boolean cancelled;
    private final Map<TeamId, Set<PersonId>> present = new HashMap<>();

    TrainingSession() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TrainingCommand command, @MetaDataValue(value = Decision.TODAY, required = true) LocalDate today,
            Units units, Teams teams, Programmes programmes) {
        Decision decision = switch (command) {
            case ScheduleTraining c -> schedule(c, units, programmes);
            case RecordAttendance c -> attend(c, standing(), today, units, teams);
            case CancelTraining c -> cancel(c, standing());
        };
        decision.apply();
    }

    private Decision schedule(ScheduleTraining c, Units units, Programmes programmes) {
        if (scheduled != null) {
            throw new Rejected(new TrainingKnown());
        }
        if (c.topics().isEmpty()) {
            throw new Rejected(new NoTopic());
        }
        UnitsInForce.level(units, c.unit(), c.on(), "unit");
        Optional<Verdict> verdict = WorkJudge.judge(programmes.binding(c.unit(), c.on()), new WorkMatter.TrainedBy(c
                .by(), 1));
        return new Decision(c.unit(), verdict.map(Verdict::judge).orElse(null), List.of(new TrainingScheduled(c
                .training(), c.unit(), c.on(), c.by(), c.with(), c.topics(), c.modes())));
    }

    private Decision attend(RecordAttendance c, TrainingScheduled session, LocalDate today, Units units,
            Teams teams) {
        LocalDate day = session.on();
        if (day.isAfter(today)) {
            throw new Rejected(new NotYetHeld(day));
        }
        if (c.members().isEmpty() || c.members().size() > MAX_MEMBERS) {
            throw new Rejected(new MembersUnfit(MAX_MEMBERS));
        }
        TeamState team = teams.find(c.team())
                .filter(state -> state.active(day) && units.within(state.unit(day), session.unit(), day))
                .orElseThrow(() -> new Rejected(new TeamElsewhere()));
        if (!c.members().stream().allMatch(person -> team.member(person, day))) {
            throw new Rejected(new NotMember(day));
        }
        Set<PersonId> known = present.getOrDefault(c.team(), Set.of());
        List<PersonId> more = c.members().stream().distinct().filter(person -> !known.contains(person)).toList();
        if (more.isEmpty()) {
            throw new Rejected(new NothingNew());
        }
        return Decision.of(team.unit(day), new TrainingAttended(c.training(), c.team(), team.unit(day), day, more));
    }

    private Decision cancel(CancelTraining c, TrainingScheduled session) {
        if (!c.unit().equals(session.unit())) {
            throw new Rejected(new UnknownTraining());
        }
        if (!present.isEmpty()) {
            throw new Rejected(new WasHeld());
        }
        return Decision.of(session.unit(), new TrainingCancelled(c.training(), session.unit(), session.on()));
    }

    private TrainingScheduled standing() {
        if (scheduled == null || cancelled) {
            throw new Rejected(new UnknownTraining());
        }
        return scheduled;
    }

    @EventSourcingHandler
    void on(TrainingEvent event) {
        stream = StreamName.training(event.training()).value();
        switch (event) {
            case TrainingScheduled e -> scheduled = e;
            case TrainingAttended e -> present.computeIfAbsent(e.team(), team -> new HashSet<>()).addAll(e.members());
            case TrainingCancelled e -> cancelled = true;
        }
    }
}
