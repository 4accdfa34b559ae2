package vn.socai.graphql.founding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.socai.programme.Verdict.Grade;
import vn.socai.value.Authority;
import vn.socai.value.FilingKind;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;

/**
 * Something that a programme asks of a unit once, and what became of it.
 *
 * @param team whose founding it is, absent where of the unit
 * @param rule the number of the rule
 * @param ifMissed how much it matters not to meet it
 * @param what is to be handed in, empty for all but filings
 * @param route from whom, to whom and through whom it goes; absent for all but filings
 * @param lastGoodDay that day included, absent where the document states none
 * @param on the day on which it was done, absent before, and where many days make it up
 * @param positions of the events that did it, ascending; of teams none, since their own history tells
 */
public record FoundingStep(Kind kind, State state, UnitId unit, @Nullable TeamId team, ProgrammeVersion programme,
        String rule, Grade ifMissed, Set<FilingKind> what, @Nullable Route route, @Nullable LocalDate lastGoodDay,
        @Nullable LocalDate on, List<Long> positions) {
    /** By programme and rule, then by unit and team. */
    public static final Comparator<FoundingStep> ORDER = Comparator.comparing(FoundingStep::place);

    /** What is asked. */
    public enum Kind {
        FILING, PILOT_OPENED, PILOT_CLOSED, LESSONS, TEAMS_FOUNDED, TEAM_FOUNDED
    }

    /** What became of it. */
    public enum State {
        /** Not done, and not due or without a day. */
        OPEN,
        /** Done by the last good day, or without one. */
        IN_TIME,
        /** Done after it. */
        LATE,
        /** Not done, and the last good day is over. */
        MISSING,
        /** Done before the day that the document names. */
        EARLY
    }

    /** The way of a paper. */
    public record Route(Authority from, @Nullable Authority to, @Nullable Authority via) {}

    public FoundingStep {
        what = Set.copyOf(what);
        positions = List.copyOf(positions);
    }

    /** Its place in a list. */
    String place() {
        return String.join("\n", programme.programme().value(), rule, kind.name(), unit.value(), team == null ? ""
                : team.toString());
    }
}
