package vn.socai.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

import vn.socai.event.Event;
import vn.socai.event.RuleEvent.RuleUnmet;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.UnitId;

/**
 * What an aggregate decides: the events, and where its commit belongs.
 *
 * @param unit the unit to which the commit belongs, absent where the aggregate itself does not know (an erasure)
 * @param programme the version that judged, absent where no programme had a say
 * @param events never empty; what the rules say of an accepted act stands among them as {@link RuleUnmet}
 */
public record Decision(@Nullable UnitId unit, @Nullable ProgrammeVersion programme, List<Event> events) {
    /** Key of the day on which a command is decided, in the metadata of every command message. */
    public static final String TODAY = "today";
    /** Key of the unit's id in the metadata of every event. */
    public static final String UNIT = "unit";
    /** Key of the judging {@link ProgrammeVersion} in the metadata of an event. */
    public static final String PROGRAMME = "programme";

    private static final String ENVELOPE = Decision.class.getName();
    private static final String SAID = RuleUnmet.class.getName();

    public Decision {
        events = List.copyOf(events);
    }

    /** A decision in which no programme had a say. */
    public static Decision of(UnitId unit, Event event) {
        return new Decision(unit, null, List.of(event));
    }

    /**
     * Applies the events to the aggregate that is handling a command.
     *
     * @throws OtherEnvelope where an earlier item of the same unit of work has another unit or judge; nothing was then applied
     */
    public void apply() {
        Map<String, Object> resources = CurrentUnitOfWork.get().root().resources();
        Envelope envelope = (Envelope) resources.computeIfAbsent(ENVELOPE, key -> Envelope.of(unit, programme));
        if (!envelope.isOf(unit, programme)) {
            throw new OtherEnvelope();
        }
        List<RuleUnmet> unmet = unmet(events);
        if (!unmet.isEmpty()) {
            resources.put(SAID, unmet);
        }
        events.forEach(event -> AggregateLifecycle.apply(event, envelope.metaData));
    }

    /** What the rules said of the decision that this unit of work applied last; each is told once. */
    public static List<RuleUnmet> told() {
        @SuppressWarnings("unchecked")
        List<RuleUnmet> said = (List<RuleUnmet>) CurrentUnitOfWork.get().root().resources().remove(SAID);
        return Objects.requireNonNullElse(said, List.of());
    }

    /** Those of the events that say that a rule is not met. */
    public static List<RuleUnmet> unmet(List<Event> events) {
        List<RuleUnmet> unmet = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof RuleUnmet said) {
                unmet.add(said);
            }
        }
        return unmet;
    }

    /** Where the commit of a unit of work belongs, made once for all its items. */
    private record Envelope(@Nullable UnitId unit, @Nullable ProgrammeVersion programme, MetaData metaData) {
        static Envelope of(@Nullable UnitId unit, @Nullable ProgrammeVersion programme) {
            Map<String, Object> metaData = new HashMap<>();
            if (unit != null) {
                metaData.put(UNIT, unit);
            }
            if (programme != null) {
                metaData.put(PROGRAMME, programme);
            }
            return new Envelope(unit, programme, MetaData.from(metaData));
        }

        boolean isOf(@Nullable UnitId other, @Nullable ProgrammeVersion judge) {
            return Objects.equals(unit, other) && Objects.equals(programme, judge);
        }
    }

    /** One commit has one unit and one judge: this item needs a commit of its own. */
    public static final class OtherEnvelope extends RuntimeException {
        private static final long serialVersionUID = 1;

        private OtherEnvelope() {
            super("another unit or programme version", null, false, false);
        }
    }
}
