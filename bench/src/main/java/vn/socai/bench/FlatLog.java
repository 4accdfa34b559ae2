package vn.socai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.zip.CRC32C;

import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.infra.ledger.GroupCommit;
import vn.socai.infra.ledger.Pending;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.ledger.Commit;
import vn.socai.value.UnitId;

/**
 * The ceiling: the product's own bytes in a flat file, length and checksum before them, one fdatasync for all that waits. No index, no
 * idempotency, no sequence is checked.
 */
final class FlatLog implements Contender, GroupCommit.Store {
    private static final LeafCodec LEAVES = LeafCodec.ofEvents();
    private final FileChannel file;
    private final GroupCommit appender = new GroupCommit("flat-log", Duration.ofMillis(100), this);
    private long position;

    FlatLog(Path folder) {
        try {
            file = FileChannel.open(folder.resolve("flat.log"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
                    StandardOpenOption.READ);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        appender.start();
    }

    @Override
    public void append(List<Visit> visits) {
        appender.append(new Pending(LEAVES.encode(VisitDrafts.of(visits)), new long[0], 0));
    }

    @Override
    public void store(List<Pending> batch) {
        Instant now = Instant.now();
        List<Commit> commits = batch.stream().map(pending -> pending.sheet().commit(++position, now)).toList();
        int size = commits.stream().mapToInt(commit -> commit.leaf().length + 2 * Integer.BYTES).sum();
        ByteBuffer buffer = ByteBuffer.allocate(size);
        for (Commit commit : commits) {
            CRC32C sum = new CRC32C();
            sum.update(commit.leaf());
            buffer.putInt(commit.leaf().length).putInt((int) sum.getValue()).put(commit.leaf());
        }
        buffer.flip();
        try {
            while (buffer.hasRemaining()) {
                file.write(buffer);
            }
            file.force(false);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).answer().complete(commits.get(i));
        }
    }

    @Override
    public void between() {
        // Nobody is told.
    }

    @Override
    public RollUps replay() {
        RollUps all = new RollUps();
        try {
            ByteBuffer bytes = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
            for (long at = 1; bytes.hasRemaining(); at++) {
                byte[] leaf = new byte[bytes.getInt()];
                bytes.getInt();
                bytes.get(leaf);
                LEAVES.decode(at, leaf).draft().events().forEach(event -> {
                    if (event instanceof VisitLogged visit) {
                        all.add(commune(visit.facts().unit()), YearMonth.from(visit.facts().occurredOn()), 1, visit
                                .facts()
                                .peopleGuided());
                    }
                });
            }
            return all;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int commune(UnitId unit) {
        return Integer.parseInt(unit.value(), 0, 5, 10) - 1;
    }

    @Override
    public long bytes() {
        try {
            return file.size();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        appender.close();
        try {
            file.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
