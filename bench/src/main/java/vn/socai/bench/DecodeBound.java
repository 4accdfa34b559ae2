package vn.socai.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.ledger.CommitLog;

/** What no replay of the product's ledger can pass: all its events decoded, on both cores, and nothing done with them. */
final class DecodeBound {
    private static final int CORES = 2;
    private static final int CHUNK = 1_000;
    private static final LeafCodec CODEC = LeafCodec.ofEvents();

    private DecodeBound() {}

    /** How many events were decoded. */
    static long events(CommitLog log) {
        long head = log.head();
        List<Future<Long>> parts = new ArrayList<>();
        try (ExecutorService cores = Executors.newFixedThreadPool(CORES)) {
            for (int core = 0; core < CORES; core++) {
                long from = head * core / CORES;
                long to = head * (core + 1) / CORES;
                parts.add(cores.submit(() -> decoded(log, from, to)));
            }
            long events = 0;
            for (Future<Long> part : parts) {
                events += part.get();
            }
            return events;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long decoded(CommitLog log, long from, long to) {
        long events = 0;
        for (long at = from; at < to; at += CHUNK) {
            long position = at;
            for (byte[] leaf : log.leavesAfter(at, (int) Math.min(CHUNK, to - at))) {
                events += CODEC.decode(++position, leaf).draft().events().size();
            }
        }
        return events;
    }
}
