package vn.socai.bench.jmh;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.ledger.Commit;

/** A commit of ten visits to its bytes and back. */
@BenchmarkMode(Mode.AverageTime) @OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CodecBenchmark {
    private static final LeafCodec CODEC = LeafCodec.ofEvents();

    /** From what was decided to the bytes that are stored. */
    @Benchmark
    public Commit encode(Commits commits) {
        return CODEC.encode(commits.draft()).commit(1, Instant.EPOCH);
    }

    /** From the stored bytes to the events. */
    @Benchmark
    public Commit decode(Commits commits) {
        Commit commit = commits.commit();
        return CODEC.decode(commit.position(), commit.leaf());
    }
}
