package vn.socai.infra.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

import vn.socai.ledger.AppendRefused;
import vn.socai.ledger.AppendRefused.Cause;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.Draft;
import vn.socai.ledger.Mark;
import vn.socai.ledger.Receipt;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;

/** A ledger on the heap, for tests of the desk that need to see into it or to put a rival's commit in between. */
final class HeapLog implements CommitLog {
    private final Clock clock;
    private final List<Commit> commits = new ArrayList<>();
    private final Map<CommandId, Receipt> receipts = new HashMap<>();
    private final Map<StreamName, Long> next = new HashMap<>();
    private Runnable beforeAppend = () -> {};

    HeapLog(Clock clock) {
        this.clock = clock;
    }

    /** Runs once, right before the next append: the rival that was faster. */
    void rival(Runnable rival) {
        beforeAppend = rival;
    }

    @Override
    public synchronized Commit append(Draft draft) {
        Runnable rival = beforeAppend;
        beforeAppend = () -> {};
        rival.run();
        List<Receipt> taken = draft.marks()
                .stream()
                .map(mark -> receipts.get(mark.id()))
                .filter(java.util.Objects::nonNull)
                .toList();
        if (!taken.isEmpty()) {
            throw new AppendRefused(Cause.ID_TAKEN, taken);
        }
        if (next.getOrDefault(draft.stream(), 0L) != draft.sequence()) {
            throw new AppendRefused(Cause.SEQUENCE_TAKEN, List.of());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Commit commit = new Commit(commits.size() + 1L, now, draft, new byte[0]);
        commits.add(commit);
        next.put(draft.stream(), draft.nextSequence());
        for (Mark mark : draft.marks()) {
            receipts.put(mark.id(), new Receipt(mark, commit.position(), draft.stream(), now));
        }
        return commit;
    }

    @Override
    public synchronized long head() {
        return commits.size();
    }

    @Override
    public synchronized List<Commit> readAfter(long position, int limit) {
        return commits.stream().skip(position).limit(limit).toList();
    }

    @Override
    public synchronized List<Commit> readBefore(long position, int limit) {
        return commits.stream()
                .limit(position - 1)
                .sorted((a, b) -> Long.compare(b.position(), a.position()))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<Commit> at(long position) {
        return position >= 1 && position <= commits.size()
                ? Optional.of(commits.get((int) position - 1))
                : Optional.empty();
    }

    @Override
    public synchronized Map<Long, Instant> recordedAt(Collection<Long> positions) {
        Map<Long, Instant> found = new HashMap<>();
        positions.forEach(position -> at(position).ifPresent(commit -> found.put(position, commit.recordedAt())));
        return found;
    }

    @Override
    public synchronized List<Commit> stream(StreamName stream, long sequence) {
        return commits.stream()
                .filter(c -> c.draft().stream().equals(stream) && c.draft().nextSequence() > sequence)
                .toList();
    }

    @Override
    public synchronized Map<CommandId, Receipt> receipts(Collection<CommandId> ids) {
        Map<CommandId, Receipt> found = new HashMap<>();
        ids.forEach(id -> {
            if (receipts.containsKey(id)) {
                found.put(id, receipts.get(id));
            }
        });
        return found;
    }

    @Override
    public AutoCloseable onAppend(LongConsumer listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
