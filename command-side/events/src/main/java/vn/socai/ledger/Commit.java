package vn.socai.ledger;

import java.time.Instant;

/**
 * A commit in the ledger.
 *
 * @param position dense: the first is 1, each next is the last + 1
 * @param recordedAt when the ledger took it, in milliseconds, never earlier than the commit before
 * @param leaf the stored bytes of the whole commit, which are what is hashed; they never change. Not to be altered: handed out
 *        without a copy, since a rebuild reads millions
 */
@SuppressWarnings("ArrayRecordComponent")
public record Commit(long position, Instant recordedAt, Draft draft, byte[] leaf) {}
