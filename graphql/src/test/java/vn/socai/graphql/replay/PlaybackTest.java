package vn.socai.graphql.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import vn.socai.event.LedgerEvent.LedgerOpened;
import vn.socai.graphql.replay.Pace.AsRecorded;
import vn.socai.graphql.replay.Pace.Steady;
import vn.socai.ledger.Actor;
import vn.socai.ledger.Commit;
import vn.socai.ledger.Draft;
import vn.socai.ledger.Mark;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;
import vn.socai.value.Purpose;
import vn.socai.value.Role;
import vn.socai.value.UnitId;
import vn.socai.view.Slice;
import vn.socai.view.Slice.Row;
import vn.socai.view.chronicle.Happening;

import static org.assertj.core.api.Assertions.assertThat;

class PlaybackTest {
    private static final Instant START = Instant.parse("2024-10-01T00:00:00Z");
    private static final int PAGE = 3;

    private final ManualTime time = new ManualTime();
    private final List<Long> heard = new ArrayList<>();
    private final List<String> reads = new ArrayList<>();

    /** Events recorded so many seconds after the start, in pages of three. */
    private Slice<Happening> page(long[] seconds, @Nullable String after) {
        int from = after == null ? 0 : Integer.parseInt(after);
        reads.add(String.valueOf(after));
        List<Row<Happening>> rows = LongStream.range(from, Math.min(from + PAGE, seconds.length)).mapToObj(i -> {
            Draft draft = new Draft(StreamName.GENESIS, 0, List.of(new Mark(new CommandId(new UUID(1, i)), 0)),
                    new Actor("test", Role.SYSTEM, UnitId.COUNTRY), null, UnitId.COUNTRY, null, List.of(
                            new LedgerOpened(Purpose.DEMO)));
            return new Row<>(new Happening(new Commit(i + 1, START.plusSeconds(seconds[(int) i]), draft, new byte[0]),
                    0), String.valueOf(i + 1));
        }).toList();
        return new Slice<>(rows, from + PAGE < seconds.length);
    }

    private Flux<Row<Happening>> play(Pace pace, @Nullable String after, long... seconds) {
        return new Playback(pace, time, Schedulers.immediate(), after).play(place -> page(seconds, place), "end");
    }

    private Disposable listen(Flux<Row<Happening>> events) {
        return events.subscribe(row -> heard.add(row.item().position()));
    }

    @Test
    void steadilySoManyASecond() {
        listen(play(new Steady(4), null, 0, 0, 0, 9_000, 9_000));
        assertThat(heard).containsExactly(1L);
        time.pass(Duration.ofMillis(249));
        assertThat(heard).containsExactly(1L);
        time.pass(Duration.ofMillis(1));
        assertThat(heard).containsExactly(1L, 2L);
        time.pass(Duration.ofMillis(750));
        assertThat(heard).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void asItWasRecordedManyTimesAsFastAndNoPauseTooLong() {
        listen(play(new AsRecorded(10, Duration.ofSeconds(2)), null, 0, 5, 5, 3_600, 3_610));
        assertThat(heard).containsExactly(1L);
        time.pass(Duration.ofMillis(499));
        assertThat(heard).hasSize(1);
        time.pass(Duration.ofMillis(1));
        assertThat(heard).as("recorded together, played together").containsExactly(1L, 2L, 3L);
        time.pass(Duration.ofMillis(1_999));
        assertThat(heard).hasSize(3);
        time.pass(Duration.ofMillis(1));
        assertThat(heard).as("an hour is no longer than the longest pause").hasSize(4);
        time.pass(Duration.ofSeconds(1));
        assertThat(heard).hasSize(5);
    }

    @Test
    void itEndsByItself() {
        List<String> ended = new ArrayList<>();
        play(new Steady(1_000), null, 0, 0, 0, 0).subscribe(row -> heard.add(row.item().position()), error -> ended.add(
                error.toString()), () -> ended.add("complete"));
        time.pass(Duration.ofSeconds(1));
        assertThat(heard).containsExactly(1L, 2L, 3L, 4L);
        assertThat(ended).containsExactly("complete");
        assertThat(time.waiting()).isZero();
    }

    @Test
    void itGoesOnBehindACursor() {
        listen(play(new Steady(1_000), "2", 0, 0, 0, 0, 0));
        time.pass(Duration.ofSeconds(1));
        assertThat(heard).containsExactly(3L, 4L, 5L);
        assertThat(reads).containsExactly("2");
    }

    @Test
    void leavingStopsPausesAndReads() {
        Disposable listening = listen(play(new Steady(1), null, 0, 0, 0, 0, 0, 0, 0));
        time.pass(Duration.ofSeconds(1));
        assertThat(heard).hasSize(2);
        assertThat(time.waiting()).isEqualTo(1);
        listening.dispose();
        assertThat(time.waiting()).isZero();
        time.pass(Duration.ofHours(1));
        assertThat(heard).hasSize(2);
        assertThat(reads).hasSize(1);
    }

    @Test
    void whoeverReadsSlowlyMakesNobodyReadAhead() {
        BaseSubscriber<Row<Happening>> slow = new BaseSubscriber<>() {
            @Override
            protected void hookOnSubscribe(org.reactivestreams.Subscription subscription) {
                // Asks when the test says so.
            }

            @Override
            protected void hookOnNext(Row<Happening> row) {
                heard.add(row.item().position());
            }
        };
        play(new Steady(1_000), null, new long[100]).subscribe(slow);
        time.pass(Duration.ofMinutes(1));
        assertThat(heard).isEmpty();
        slow.request(3);
        time.pass(Duration.ofMinutes(1));
        assertThat(heard).containsExactly(1L, 2L, 3L);
        assertThat(reads).as("one page ahead at most").hasSizeLessThanOrEqualTo(2);
        slow.request(1);
        time.pass(Duration.ofMinutes(1));
        assertThat(heard).hasSize(4);
        slow.cancel();
    }

    @Test
    void aLongStandstillIsNotMadeUpForAllAtOnce() {
        Flux<Row<Happening>> events = play(new Steady(10), null, new long[100]);
        BaseSubscriber<Row<Happening>> reader = new BaseSubscriber<>() {
            @Override
            protected void hookOnSubscribe(org.reactivestreams.Subscription subscription) {
                request(1);
            }

            @Override
            protected void hookOnNext(Row<Happening> row) {
                heard.add(row.item().position());
            }
        };
        events.subscribe(reader);
        time.pass(Duration.ofMinutes(10));
        reader.request(1_000);
        time.pass(Duration.ofNanos(1));
        assertThat(heard.size()).as("a second's worth, not ten minutes'").isBetween(10, 13);
        reader.cancel();
    }
}
