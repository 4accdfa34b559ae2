package vn.socai.bench;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.Draft;
import vn.socai.ledger.Receipt;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;

/** A ledger of leaves alone, as far as the tree asks for one: what is measured over it is the tree, and not the reading of a file. */
final class LeavesInMemory implements CommitLog {
    private final byte[][] leaves;
    private final Commit first;
    private volatile int head = 1;

    LeavesInMemory(byte[][] leaves) {
        this.leaves = leaves;
        first = new Commit(1, Instant.EPOCH, VisitDrafts.map(), leaves[0]);
    }

    /** All leaves are there from now on; before, there was the first alone. */
    void whole() {
        head = leaves.length;
    }

    @Override
    public long head() {
        return head;
    }

    @Override
    public List<byte[]> leavesAfter(long position, int limit) {
        return Arrays.asList(leaves).subList((int) position, (int) Math.min(head, position + limit));
    }

    @Override
    public Optional<Commit> at(long position) {
        return position == 1 ? Optional.of(first) : Optional.empty();
    }

    @Override
    public List<Commit> stream(StreamName stream, long sequence) {
        return List.of();
    }

    @Override
    public Commit append(Draft draft) {
        throw unasked();
    }

    @Override
    public List<Commit> readAfter(long position, int limit) {
        throw unasked();
    }

    @Override
    public List<Commit> readBefore(long position, int limit) {
        throw unasked();
    }

    @Override
    public Map<Long, Instant> recordedAt(Collection<Long> positions) {
        throw unasked();
    }

    @Override
    public Map<CommandId, Receipt> receipts(Collection<CommandId> ids) {
        throw unasked();
    }

    @Override
    public AutoCloseable onAppend(LongConsumer listener) {
        throw unasked();
    }

    private static UnsupportedOperationException unasked() {
        return new UnsupportedOperationException("a tree does not ask for this");
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
