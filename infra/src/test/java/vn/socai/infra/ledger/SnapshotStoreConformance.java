package vn.socai.infra.ledger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.socai.infra.ledger.SnapshotStore.Snapshot;
import vn.socai.ledger.StreamName;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of snapshots must do. */
abstract class SnapshotStoreConformance {
    private static final StreamName STREAM = new StreamName("visits:một đội:2022-10");
    private static final StreamName OTHER = new StreamName("team:other");

    SnapshotStore snapshots;

    abstract SnapshotStore open();

    @BeforeEach
    void openFirst() {
        snapshots = open();
    }

    @AfterEach
    void closeLast() {
        snapshots.close();
    }

    @Test
    void keepsTheLatestOfEachStream() {
        assertThat(snapshots.get(STREAM)).isEmpty();
        put(STREAM, 10, 1);
        put(OTHER, 3, 2);
        put(STREAM, 20, 3);
        assertKept(STREAM, 20, 3);
        assertKept(OTHER, 3, 2);
    }

    @Test
    void passesOverAnOlderOne() {
        put(STREAM, 20, 1);
        put(STREAM, 10, 2);
        assertKept(STREAM, 20, 1);
        put(STREAM, 20, 3);
        assertKept(STREAM, 20, 3);
    }

    @Test
    void keepsThemOverAReopeningAndForgetsThemWhenTold() {
        put(STREAM, 20, 1);
        snapshots.close();
        snapshots = open();
        assertKept(STREAM, 20, 1);
        snapshots.dropAll();
        assertThat(snapshots.get(STREAM)).isEmpty();
        put(STREAM, 1, 9);
        assertKept(STREAM, 1, 9);
    }

    private void put(StreamName stream, long sequence, int state) {
        snapshots.put(new Snapshot(stream, sequence, "visits-1", new byte[]{(byte) state, 0, -1}));
    }

    private void assertKept(StreamName stream, long sequence, int state) {
        assertThat(snapshots.get(stream)).hasValueSatisfying(kept -> {
            assertThat(kept.stream()).isEqualTo(stream);
            assertThat(kept.sequence()).isEqualTo(sequence);
            assertThat(kept.shape()).isEqualTo("visits-1");
            assertThat(kept.state()).containsExactly(state, 0, -1);
        });
    }
}
