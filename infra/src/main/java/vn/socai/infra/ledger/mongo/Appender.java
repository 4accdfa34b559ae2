package vn.socai.infra.ledger.mongo;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.socai.infra.ledger.GroupCommit;
import vn.socai.infra.ledger.Pending;
import vn.socai.ledger.AppendRefused;
import vn.socai.ledger.Commit;
import vn.socai.ledger.LedgerUnavailable;

/**
 * Inserts at the positions after the head, in order, and finds out what became of each draft before it answers or tries again.
 *
 * <p>A gap cannot arise: a position is only ever written after its predecessor, by the same ordered insert or because the
 * majority was seen to have it. A double cannot arise: the index of ids is the judge, however late an insert arrives.
 */
final class Appender implements GroupCommit.Store {
    private static final Logger LOG = LoggerFactory.getLogger(Appender.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final InsertManyOptions IN_ORDER = new InsertManyOptions().ordered(true);

    private final MongoCollection<Document> collection;
    private final Rows rows;
    private final Head head;
    private final Clock clock;
    private final Duration tailEvery;
    private final LongConsumer grown;
    private long told;
    private long lastLook = System.nanoTime();

    Appender(MongoCollection<Document> collection, Rows rows, Head head, Clock clock, Duration tailEvery,
            LongConsumer grown) {
        this.collection = collection;
        this.rows = rows;
        this.head = head;
        this.clock = clock;
        this.tailEvery = tailEvery;
        this.grown = grown;
        this.told = head.position();
    }

    /** One call of {@link #store}: what still waits, and what was tried without a clear answer. */
    private static final class Round {
        final List<Pending> left;
        final Map<Pending, List<Commit>> unclear = new HashMap<>();
        final long deadline = System.nanoTime() + PATIENCE.toNanos();
        long pause = 500_000;

        Round(List<Pending> batch) {
            left = new ArrayList<>(batch);
        }

        /** Waits a little longer each time; false when patience is at its end. */
        boolean again() {
            LockSupport.parkNanos(pause);
            pause = Math.min(pause * 2, 250_000_000);
            return System.nanoTime() < deadline;
        }
    }

    @Override
    public void store(List<Pending> batch) {
        var round = new Round(batch);
        while (!round.left.isEmpty()) {
            try {
                if (!round.unclear.isEmpty()) {
                    settle(round);
                }
                insert(round);
            } catch (MongoException failed) {
                LOG.warn("{} commits have no clear answer yet: {}", round.left.size(), failed.getMessage());
                if (!round.again()) {
                    giveUp(round, failed);
                }
            }
        }
    }

    private static void giveUp(Round round, MongoException failed) {
        var told = new LedgerUnavailable("MongoDB does not take commits now: " + failed.getMessage(), failed);
        round.left.forEach(pending -> pending.answer().completeExceptionally(told));
        round.left.clear();
    }

    private void insert(Round round) {
        var commits = stamped(round.left);
        if (commits.isEmpty()) {
            return;
        }
        try {
            collection.insertMany(commits.stream().map(Row::of).toList(), IN_ORDER);
            stored(round, commits, commits.size());
        } catch (MongoBulkWriteException partly) {
            if (partly.getWriteConcernError() != null || partly.getWriteErrors().isEmpty()) {
                remember(round, commits);
                throw partly;
            }
            // The index of the error is the progress; the reported count is not to be trusted.
            var error = partly.getWriteErrors().getFirst();
            stored(round, commits, error.getIndex());
            refused(round, error);
        } catch (MongoException lost) {
            remember(round, commits);
            throw lost;
        }
    }

    private List<Commit> stamped(List<Pending> left) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var recordedAt = now.isBefore(head.recordedAt()) ? head.recordedAt() : now;
        var commits = new ArrayList<Commit>(left.size());
        for (var pending : left) {
            commits.add(pending.sheet().commit(head.position() + 1 + commits.size(), recordedAt));
        }
        return commits;
    }

    private static void remember(Round round, List<Commit> commits) {
        for (int i = 0; i < commits.size(); i++) {
            round.unclear.computeIfAbsent(round.left.get(i), p -> new ArrayList<>()).add(commits.get(i));
        }
    }

    /** The first so many are durable. */
    private void stored(Round round, List<Commit> commits, int count) {
        if (count > 0) {
            head.advance(commits.get(count - 1).position(), commits.get(count - 1).recordedAt());
        }
        for (int i = 0; i < count; i++) {
            round.left.get(i).answer().complete(commits.get(i));
        }
        round.left.subList(0, count).clear();
    }

    /** The first that is left was refused: for its ids, its sequence, or only its position. */
    private void refused(Round round, BulkWriteError error) {
        var pending = round.left.getFirst();
        if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
            pending.answer()
                    .completeExceptionally(new LedgerUnavailable("MongoDB refused the commit: " + error
                            .getMessage(), null));
            round.left.removeFirst();
        } else if (answered(round, pending)) {
            round.left.removeFirst();
        } else {
            long before = head.position();
            head.refresh();
            if (head.position() == before && !round.again()) {
                // Whoever holds the position has not reached the majority, so that nothing can be said yet.
                giveUp(round, new MongoException("another node's commit does not reach the majority"));
            }
        }
    }

    /** After a lost reply: nothing is answered or tried again before the majority was asked about each draft. */
    private void settle(Round round) {
        for (var pending : List.copyOf(round.left)) {
            if (answered(round, pending)) {
                round.left.remove(pending);
            }
        }
        head.refresh();
    }

    /** True where the majority knows the draft's ids, as ours or another's, or has its sequence taken. */
    private boolean answered(Round round, Pending pending) {
        var draft = pending.sheet().draft();
        // Asked before the ids: an insert of ours whose reply was lost may be carried out between the two questions, and would then be taken
        // for another's. Whoever has the sequence also has ids, in the same document.
        boolean taken = rows.taken(draft.stream(), draft.sequence());
        var receipts = rows.receipts(draft.marks().stream().map(mark -> mark.id()).toList());
        if (!receipts.isEmpty()) {
            for (var tried : round.unclear.getOrDefault(pending, List.of())) {
                var there = rows.at(tried.position(), 0);
                if (there.isPresent() && Arrays.equals(there.get().leaf(), tried.leaf())) {
                    pending.answer().complete(tried);
                    return true;
                }
            }
            pending.answer()
                    .completeExceptionally(new AppendRefused(AppendRefused.Cause.ID_TAKEN, List.copyOf(receipts
                            .values())));
            return true;
        }
        if (taken) {
            pending.answer().completeExceptionally(new AppendRefused(AppendRefused.Cause.SEQUENCE_TAKEN, List.of()));
            return true;
        }
        return false;
    }

    /** Looks what other nodes appended, now and then, and tells of a new head. */
    @Override
    public void between() {
        if (System.nanoTime() - lastLook >= tailEvery.toNanos()) {
            try {
                head.refresh();
            } catch (MongoException away) {
                LOG.debug("MongoDB does not answer", away);
            }
            lastLook = System.nanoTime();
        }
        if (head.position() > told) {
            told = head.position();
            grown.accept(told);
        }
    }
}
