package vn.socai.graphql.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

import vn.socai.view.Slice;
import vn.socai.view.Slice.Row;
import vn.socai.view.chronicle.Happening;

/**
 * Plays one stretch after the other at one pace. At most one page is held, and the next is read when the reader has taken it; whoever
 * leaves stops pauses and reads at once.
 */
final class Playback {
    /** Whoever fell behind may catch up by so much, so that small delays do not slow the whole. */
    private static final long SLACK = Duration.ofSeconds(1).toNanos();

    private final Pace pace;
    private final Timekeeper time;
    private final Scheduler reading;
    private @Nullable String place;
    private @Nullable Instant before;
    private boolean more;
    private long due;

    /**
     * @param reading where pages are read, which may wait for the disk
     * @param place the cursor behind which to begin, absent for the start
     */
    Playback(Pace pace, Timekeeper time, Scheduler reading, @Nullable String place) {
        this.pace = pace;
        this.time = time;
        this.reading = reading;
        this.place = place;
        this.due = time.nanos();
    }

    /**
     * The events of a stretch from the place reached so far; that many rows in turn, each when it is due.
     *
     * @param page the events behind a cursor
     * @param end the cursor behind the stretch
     */
    Flux<Row<Happening>> play(Function<@Nullable String, Slice<Happening>> page, String end) {
        return read(page, end).flatMapMany(slice -> Flux.fromIterable(slice.rows()).concatMap(this::whenDue, 0))
                .repeat(() -> more);
    }

    private Mono<Slice<Happening>> read(Function<@Nullable String, Slice<Happening>> page, String end) {
        return Mono.fromSupplier(() -> {
            Slice<Happening> slice = page.apply(place);
            more = slice.hasNext();
            place = more ? slice.end() : end;
            return slice;
        }).subscribeOn(reading);
    }

    private Mono<Row<Happening>> whenDue(Row<Happening> row) {
        return Mono.defer(() -> {
            Instant recorded = row.item().recordedAt();
            long now = time.nanos();
            due = Math.max(now - SLACK, due + pace.pause(before, recorded).toNanos());
            before = recorded;
            return due <= now ? Mono.just(row) : time.after(Duration.ofNanos(due - now)).thenReturn(row);
        });
    }
}
