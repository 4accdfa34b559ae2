package vn.socai.infra.meter;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.infra.ledger.Drafts;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.sqlite.SqliteCommitLog;
import vn.socai.infra.proof.Notary;

import static org.assertj.core.api.Assertions.assertThat;

class CheckpointGaugesTest {
    @TempDir
    private Path directory;
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private double value(Metric metric) {
        return registry.get(metric.id()).gauge().value();
    }

    @Test
    void tellsHowFarAndHowLongAgo() {
        Clock morning = Clock.systemUTC();
        Clock later = Clock.offset(morning, Duration.ofHours(1));
        try (var log = SqliteCommitLog.open(directory.resolve("ledger.db"), LeafCodec.ofEvents(), morning)) {
            Drafts drafts = new Drafts(3);
            log.append(drafts.visits(1));
            Notary.open(directory, log, morning, null).close();
            try (Notary notary = Notary.open(directory, log, later, null)) {
                new CheckpointGauges(notary).bindTo(registry);
                assertThat(value(Metric.CHECKPOINT_SIZE)).isEqualTo(0);
                assertThat(value(Metric.SIGNING)).isEqualTo(1);
                assertThat(value(Metric.CHECKPOINT_AGE)).isBetween(3_599.0, 3_700.0);
            }
        }
    }
}
