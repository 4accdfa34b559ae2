package vn.socai.infra.proof;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TileWriterTest {
    @Test
    void goesOnWhileTilesAreWrittenAndWaitsWhereTooManyWait() throws InterruptedException {
        CountDownLatch disk = new CountDownLatch(1);
        AtomicInteger written = new AtomicInteger();
        AtomicInteger handed = new AtomicInteger();
        try (TileWriter writer = new TileWriter(() -> {
            try {
                disk.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            written.incrementAndGet();
        })) {
            Thread hashing = Thread.ofPlatform().start(() -> {
                for (int i = 0; i < 40; i++) {
                    writer.write();
                    handed.incrementAndGet();
                }
                writer.settle();
            });
            Awaitility.await().until(() -> handed.get() == 16 && hashing.getState() == Thread.State.WAITING);
            assertThat(written.get()).isZero();
            disk.countDown();
            hashing.join();
            assertThat(written.get()).isEqualTo(40 + 1);
        }
    }

    @Test
    void tellsWhatHinderedAndTriesAgain() {
        AtomicBoolean full = new AtomicBoolean(true);
        AtomicInteger written = new AtomicInteger();
        try (TileWriter writer = new TileWriter(() -> {
            if (full.get()) {
                throw new IllegalStateException("full");
            }
            written.incrementAndGet();
        })) {
            assertThatThrownBy(() -> {
                for (int i = 0; i < 100; i++) {
                    writer.write();
                }
            }).as("long before all is handed over").hasMessage("full");
            assertThatThrownBy(writer::settle).hasMessage("full");
            full.set(false);
            writer.write();
            writer.settle();
            assertThat(written.get()).isEqualTo(2);
        }
    }
}
