package vn.socai.ledger;

import java.util.Map;

import vn.socai.value.CommandId;

/**
 * What a ledger holds of some ids.
 *
 * @param receipts of those that it holds
 * @param freeUpTo a position up to which it holds none of them; 0 where it holds some, or where the store does not tell
 */
public record Lookup(Map<CommandId, Receipt> receipts, long freeUpTo) {}
