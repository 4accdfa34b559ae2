package vn.socai.infra.meter;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.Draft;
import vn.socai.ledger.Lookup;
import vn.socai.ledger.Receipt;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;

/** A ledger whose appends are timed. Refused drafts are not counted: they never became durable. */
public final class MeteredLog implements CommitLog {
    private static final Duration[] BUCKETS = Stream
            .of(500L, 1_000L, 2_000L, 5_000L, 10_000L, 20_000L, 50_000L, 100_000L, 200_000L, 500_000L, 1_000_000L,
                    2_000_000L, 5_000_000L, 10_000_000L)
            .map(micros -> Duration.ofNanos(micros * 1_000))
            .toArray(Duration[]::new);

    private final CommitLog log;
    private final Timer append;

    public MeteredLog(CommitLog log, MeterRegistry registry) {
        this.log = log;
        append = Timer.builder(Metric.APPEND.id())
                .description(Metric.APPEND.help())
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }

    @Override
    public Commit append(Draft draft) {
        return append(draft, 0);
    }

    @Override
    public Commit append(Draft draft, long freeUpTo) {
        Timer.Sample begun = Timer.start();
        Commit commit = log.append(draft, freeUpTo);
        begun.stop(append);
        return commit;
    }

    @Override
    public long head() {
        return log.head();
    }

    @Override
    public List<Commit> readAfter(long position, int limit) {
        return log.readAfter(position, limit);
    }

    @Override
    public List<byte[]> leavesAfter(long position, int limit) {
        return log.leavesAfter(position, limit);
    }

    @Override
    public List<Commit> readBefore(long position, int limit) {
        return log.readBefore(position, limit);
    }

    @Override
    public Optional<Commit> at(long position) {
        return log.at(position);
    }

    @Override
    public Map<Long, Instant> recordedAt(Collection<Long> positions) {
        return log.recordedAt(positions);
    }

    @Override
    public List<Commit> stream(StreamName stream, long sequence) {
        return log.stream(stream, sequence);
    }

    @Override
    public Map<CommandId, Receipt> receipts(Collection<CommandId> ids) {
        return log.receipts(ids);
    }

    @Override
    public Lookup lookUp(Collection<CommandId> ids) {
        return log.lookUp(ids);
    }

    @Override
    public AutoCloseable onAppend(LongConsumer listener) {
        return log.onAppend(listener);
    }

    @Override
    public void close() {
        log.close();
    }
}
