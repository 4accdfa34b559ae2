package vn.socai.graphql.receipt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A receipt as the schema names it. */
public record ReceiptNode(Status status, UUID id, long position, Instant recordedAt,
        List<WarningNode> warnings) {
    /** New, or there already. */
    public enum Status {
        ACCEPTED, DUPLICATE
    }
}
