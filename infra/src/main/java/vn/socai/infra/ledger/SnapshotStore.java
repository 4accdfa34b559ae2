package vn.socai.infra.ledger;

import java.util.Optional;

import vn.socai.ledger.StreamName;

/**
 * Keeps the latest snapshot of a stream, so that a long one need not be read from its beginning. Disposable: whatever is lost or
 * cannot be read is made again from the ledger, so nothing here ever fails a command.
 */
public interface SnapshotStore extends AutoCloseable {
    /**
     * An aggregate's state.
     *
     * @param sequence of the last event that the state holds
     * @param shape names the form of the state; whoever reads another shape than it knows reads the stream instead
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Snapshot(StreamName stream, long sequence, String shape, byte[] state) {}

    /** Keeps a snapshot in place of an older one of its stream; one that is older than what is kept is passed over. */
    void put(Snapshot snapshot);

    /** The latest snapshot of a stream. */
    Optional<Snapshot> get(StreamName stream);

    /** Forgets all of them. */
    void dropAll();

    @Override
    void close();
}
