package vn.socai.bench.edge;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the load rests on: calls start whatever became of others, and each is counted once, as answered or as failed. */
class OpenLoopTest {
    @Test
    void callsStartWhileTheFirstIsNotAnswered() {
        CountDownLatch others = new CountDownLatch(19);
        Set<Long> made = ConcurrentHashMap.newKeySet();
        OpenLoop loop = new OpenLoop();
        loop.run(Duration.ofMillis(200), 100, number -> {
            made.add(number);
            if (number == 0) {
                others.await();
            } else {
                others.countDown();
            }
        });
        assertThat(made).hasSize(20);
        assertThat(loop.times().getTotalCount()).isEqualTo(20);
        // It ended behind the last, which was meant to start 190 ms later.
        assertThat(loop.times().getMaxValue()).isGreaterThan(180_000);
    }

    @Test
    void whatFailsIsCountedApart() {
        OpenLoop loop = new OpenLoop();
        loop.run(Duration.ofMillis(50), 100, number -> {
            if (number == 2) {
                throw new IllegalStateException("on purpose");
            }
        });
        assertThat(loop.failed()).isOne();
        assertThat(loop.times().getTotalCount()).isEqualTo(4);
    }

    @Test
    void aTableTellsTheMiddleAndTheEnds() {
        assertThat(LoadTable.middle("%.0f", new double[]{3, 1, 2})).isEqualTo("2 (1 to 3)");
    }
}
