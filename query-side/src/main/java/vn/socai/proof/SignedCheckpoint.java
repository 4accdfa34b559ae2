package vn.socai.proof;

import java.time.Instant;

/**
 * A checkpoint as it was signed.
 *
 * @param note what goes out, verbatim
 * @param signedAt by the server's clock; the signature does not cover it, a witness's covers its own
 */
public record SignedCheckpoint(Checkpoint checkpoint, SignedNote note, Instant signedAt) {}
