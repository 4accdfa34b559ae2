package vn.socai.ledger;

import java.time.Instant;

/** Proof for the sender that the ledger holds what it sent: the first receipt is given again for every resend. */
public record Receipt(Mark mark, long position, StreamName stream, Instant recordedAt) {}
