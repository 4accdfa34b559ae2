package vn.socai.graphql.founding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.founding.FoundingStep.Kind;
import vn.socai.graphql.founding.FoundingStep.Route;
import vn.socai.graphql.founding.FoundingStep.State;
import vn.socai.graphql.reading.Cut;
import vn.socai.programme.Verdict.Grade;
import vn.socai.value.Authority;
import vn.socai.value.FilingKind;

/** A step in an answer. */
public record FoundingStepNode(FoundingStep step, Cut cut) {
    public Kind kind() {
        return step.kind();
    }

    public State state() {
        return step.state();
    }

    public @Nullable UUID team() {
        return step.team() == null ? null : step.team().value();
    }

    public String programme() {
        return step.programme().programme().value();
    }

    public int version() {
        return step.programme().version();
    }

    public String rule() {
        return step.rule();
    }

    /** Absent where it does not matter at all. */
    public @Nullable Grade ifMissed() {
        return step.ifMissed() == Grade.FINE ? null : step.ifMissed();
    }

    public List<FilingKind> what() {
        return step.what().stream().sorted().toList();
    }

    public @Nullable Authority from() {
        Route route = step.route();
        return route == null ? null : route.from();
    }

    public @Nullable Authority to() {
        Route route = step.route();
        return route == null ? null : route.to();
    }

    public @Nullable Authority via() {
        Route route = step.route();
        return route == null ? null : route.via();
    }

    public @Nullable LocalDate lastGoodDay() {
        return step.lastGoodDay();
    }

    public @Nullable LocalDate on() {
        return step.on();
    }

    public List<Long> positions() {
        return step.positions();
    }
}
