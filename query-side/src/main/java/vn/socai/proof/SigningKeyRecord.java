package vn.socai.proof;

import java.time.Instant;

/**
 * That a key began to sign.
 *
 * @param since by the server's clock
 * @param afterSize the size of the last checkpoint before, 0 for the first key
 */
public record SigningKeyRecord(VerifierKey key, Instant since, long afterSize) {}
