package vn.socai.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

import vn.socai.value.CommandId;

/**
 * The ledger's port. Every store passes one conformance suite.
 *
 * <p>Positions are dense, also under racing writers; only durable commits are ever seen by a reader; a commit is stored as one
 * row, all or nothing.
 */
public interface CommitLog extends AutoCloseable {
    /**
     * Appends durably and returns the commit; concurrent callers share one durable write. Blocks until it is durable.
     *
     * @throws AppendRefused where an id is in the ledger already or another writer took the stream's sequence; nothing is then
     *         stored of this draft, and no other draft is affected
     * @throws LedgerUnavailable where the store cannot take it now; a resend of the same ids is safe and tells whether it arrived
     */
    Commit append(Draft draft);

    /**
     * Appends as {@link #append(Draft)} does. A store that can spare itself a second search for the ids does.
     *
     * @param freeUpTo what a {@link #lookUp} told of ids, all those of the draft among them; 0 where nobody looked
     */
    default Commit append(Draft draft, long freeUpTo) {
        return append(draft);
    }

    /** The last durable position, 0 for an empty ledger. */
    long head();

    /** Up to {@code limit} commits after a position, in order. */
    List<Commit> readAfter(long position, int limit);

    /**
     * The stored bytes alone of what {@link #readAfter} gives, for whoever hashes and does not read: decoding costs several times as
     * much. A store that can leave it out does.
     */
    default List<byte[]> leavesAfter(long position, int limit) {
        return readAfter(position, limit).stream().map(Commit::leaf).toList();
    }

    /** Up to {@code limit} commits before a position, latest first. */
    List<Commit> readBefore(long position, int limit);

    /** The commit at a position. */
    Optional<Commit> at(long position);

    /** When each of some positions was recorded; those that do not exist are left out. Reads no leaf, so it is quick. */
    Map<Long, Instant> recordedAt(Collection<Long> positions);

    /** The commits of a stream that hold events from {@code sequence} on, in order. */
    List<Commit> stream(StreamName stream, long sequence);

    /** The receipts of those ids that the ledger holds. */
    Map<CommandId, Receipt> receipts(Collection<CommandId> ids);

    /** As {@link #receipts}, for whoever means to append those that the ledger does not hold. */
    default Lookup lookUp(Collection<CommandId> ids) {
        return new Lookup(receipts(ids), 0);
    }

    /** Calls the listener after each durable append with the new head, from one thread and in order; it must be quick. */
    AutoCloseable onAppend(LongConsumer listener);

    @Override
    void close();
}
