package vn.socai.ledger;

import vn.socai.value.CommandId;

/**
 * The id of a command, or of an item of a bulk call, with a fingerprint of its body: the same id with another body is refused.
 *
 * @param fingerprint the first 8 bytes of SHA-256 over the body; personal fields enter only through an HMAC under their key
 */
public record Mark(CommandId id, long fingerprint) {}
