package vn.socai.commendation;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.socai.event.CommendationEvent.Proposal;
import vn.socai.event.CommendationEvent.Proposal.CommendationDecided;
import vn.socai.event.CommendationEvent.Proposal.CommendationDeclined;
import vn.socai.event.CommendationEvent.Proposal.CommendationProposed;
import vn.socai.event.CommendationEvent.Proposal.CommendationRevoked;

/**
 * A commendation as its stream tells it.
 *
 * @param last the day of what happened last
 */
record CommendationState(CommendationProposed proposed, Stage stage, LocalDate last) {
    /** How far it has come. */
    enum Stage {
        PROPOSED, DECLINED, DECIDED, REVOKED
    }

    static CommendationState after(@Nullable CommendationState state, Proposal event) {
        return switch (event) {
            case CommendationProposed e -> new CommendationState(e, Stage.PROPOSED, e.on());
            case CommendationDeclined e -> of(state).now(Stage.DECLINED, e.on());
            case CommendationDecided e -> of(state).now(Stage.DECIDED, e.on());
            case CommendationRevoked e -> of(state).now(Stage.REVOKED, e.on());
        };
    }

    private CommendationState now(Stage next, LocalDate on) {
        return new CommendationState(proposed, next, on);
    }

    private static CommendationState of(@Nullable CommendationState state) {
        return Objects.requireNonNull(state);
    }
}
