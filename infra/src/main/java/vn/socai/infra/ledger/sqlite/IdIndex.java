package vn.socai.infra.ledger.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongPredicate;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.socai.infra.ledger.codec.Envelope;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.ledger.Commit;
import vn.socai.ledger.Draft;
import vn.socai.ledger.Mark;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;

/**
 * Where each id of the ledger stands: a file beside the ledger that says nothing which the leaves do not say.
 *
 * <p>Ids come in no order, so that a tree of them would touch a page for each: that was the dearest part of an append. This file is
 * written in memory and reaches the disk when it may. It is made again from the ledger as far as a crash left it behind, and wholly where
 * it is missing or another ledger's; what it says is believed only where the leaf bears the id.
 */
final class IdIndex implements Ids, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IdIndex.class);
    private static final SecureRandom SEEDS = new SecureRandom();
    private static final int CHUNK = 1_000;
    /** As many ids at most are read again after a crash: some seconds' work. */
    private static final int UNCOVERED = 1 << 20;
    /** Nor oftener than this: whenever the file was put on the disk, each page of it is taken for writing anew, and ids come to all of them. */
    private static final Duration APART = Duration.ofSeconds(10);

    private final IdFile file;
    private final AtomicBoolean covering = new AtomicBoolean();
    private long begun;
    private @Nullable Instant begunAt;

    private IdIndex(IdFile file) {
        this.file = file;
    }

    /** The index of a ledger, brought up to its head. {@code connection} is used until it returns. */
    static IdIndex open(Path path, Connection connection, LeafCodec leaves) throws IOException, SQLException {
        IdIndex index = new IdIndex(IdFile.open(path, SEEDS.nextLong()));
        try {
            Reader ledger = new Reader(connection, leaves, index);
            if (!index.isOf(ledger)) {
                index.file.clear(SEEDS.nextLong());
            }
            index.catchUp(ledger, leaves);
            if (!index.knowsTheEndOf(ledger, leaves)) {
                LOG.warn("the index of ids is damaged and is made again");
                index.file.clear(SEEDS.nextLong());
                index.catchUp(ledger, leaves);
            }
            return index;
        } catch (IOException | SQLException | RuntimeException failed) {
            index.file.close();
            throw failed;
        }
    }

    private boolean isOf(Reader ledger) throws SQLException {
        IdFile.Covered covered = file.covered();
        return covered.position() == 0 || ledger.at(covered.position())
                .filter(row -> Row.crc(row.leaf()) == covered.crc())
                .isPresent();
    }

    private void catchUp(Reader ledger, LeafCodec leaves) throws IOException, SQLException {
        long from = file.covered().position();
        for (List<Row> rows = ledger.after(from, CHUNK); !rows.isEmpty(); rows = ledger.after(from, CHUNK)) {
            for (Row row : rows) {
                Envelope envelope = leaves.envelope(row.leaf());
                reserve(envelope.marks().size() + 1);
                put(hashes(envelope.marks(), envelope.stream(), envelope.sequence()), row.position());
            }
            from = rows.getLast().position();
            if (file.ids() - begun >= UNCOVERED) {
                LOG.info("ids are indexed again: {} of commits up to {}", file.ids(), from);
                cover(rows.getLast());
            }
        }
    }

    private boolean knowsTheEndOf(Reader ledger, LeafCodec leaves) throws SQLException {
        for (Row row : ledger.before(Long.MAX_VALUE, StartCheck.TAIL)) {
            Envelope envelope = leaves.envelope(row.leaf());
            if (ledger.position(envelope.stream(), envelope.sequence()) == 0) {
                return false;
            }
            for (Mark mark : envelope.marks()) {
                if (ledger.position(mark.id()) == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public IdHashes hashes() {
        return file.hashes();
    }

    @Override
    public long find(long hash, LongPredicate bears) {
        return file.find(hash, bears);
    }

    /** Whether one of these hashes may be in the ledger; false says that none is. */
    boolean perhaps(long[] hashes) {
        return perhaps(hashes, 0);
    }

    /** Whether one of these hashes, from an index on, may be in the ledger; false says that none is. */
    boolean perhaps(long[] hashes, int from) {
        return file.perhaps(hashes, from);
    }

    /** By what commits are found here that bear one of these. */
    long[] hashes(Collection<CommandId> wanted) {
        IdHashes by = hashes();
        return wanted.stream().mapToLong(by::of).toArray();
    }

    /** By what a draft's commit is found here: its ids, and last its place in its stream. */
    long[] hashes(Draft draft) {
        return hashes(draft.marks(), draft.stream(), draft.sequence());
    }

    private long[] hashes(List<Mark> marks, StreamName stream, long sequence) {
        IdHashes by = hashes();
        long[] hashes = new long[marks.size() + 1];
        for (int i = 0; i < marks.size(); i++) {
            hashes[i] = by.of(marks.get(i).id());
        }
        hashes[marks.size()] = by.of(stream, sequence);
        return hashes;
    }

    /** Makes room for as many hashes, before anything is written for which there might be none. */
    void reserve(int ids) throws IOException {
        file.reserve(ids);
    }

    /** Puts the {@link #hashes} of a commit that stands in the file; called by one thread, and there must be room. */
    void put(long[] hashes, long position) {
        file.put(hashes, position);
    }

    /**
     * From time to time has what was put on the disk, on a thread of its own.
     *
     * @return what is to be called once the last commit is durable
     */
    Runnable tidying(Commit last) {
        if (!due(last.recordedAt()) || !covering.compareAndSet(false, true)) {
            return () -> {};
        }
        begunAt = last.recordedAt();
        IdFile.Covered now = covered(last.position(), last.leaf());
        return () -> Thread.ofPlatform().name("ledger-ids").start(() -> {
            cover(now);
            covering.set(false);
        });
    }

    /** Whether enough was put since the last time, and that was long enough ago. */
    boolean due(Instant now) {
        if (begunAt == null) {
            begunAt = now;
        }
        return file.ids() - begun >= UNCOVERED && !now.isBefore(begunAt.plus(APART));
    }

    /** Has everything on the disk. */
    void cover(Row last) {
        cover(covered(last.position(), last.leaf()));
    }

    private IdFile.Covered covered(long position, byte[] leaf) {
        begun = file.ids();
        return new IdFile.Covered(position, Row.crc(leaf), begun);
    }

    private void cover(IdFile.Covered now) {
        try {
            file.cover(now);
        } catch (IOException failed) {
            LOG.warn("the index of ids was not written; after a crash more of it is made again", failed);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
