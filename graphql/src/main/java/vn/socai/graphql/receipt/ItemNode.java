package vn.socai.graphql.receipt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.problem.Problem;

/** What became of one item of a bulk call. */
public record ItemNode(Status status, UUID id, @Nullable Long position, @Nullable Instant recordedAt,
        @Nullable Problem problem, List<WarningNode> warnings) {
    /** New, there already, or refused. */
    public enum Status {
        ACCEPTED, DUPLICATE, REFUSED
    }
}
