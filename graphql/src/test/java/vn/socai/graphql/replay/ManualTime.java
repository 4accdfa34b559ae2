package vn.socai.graphql.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/** Time that passes when a test says so. */
final class ManualTime implements Timekeeper {
    private record Waiting(long due, MonoSink<Long> sink) {}

    private final List<Waiting> waiting = new ArrayList<>();
    private long now = 1;

    @Override
    public long nanos() {
        return now;
    }

    @Override
    public Mono<Long> after(Duration pause) {
        return Mono.create(sink -> {
            Waiting one = new Waiting(now + pause.toNanos(), sink);
            waiting.add(one);
            sink.onCancel(() -> waiting.remove(one));
        });
    }

    /** Lets time pass, and everybody whose pause is over go on at his moment. */
    void pass(Duration span) {
        long end = now + span.toNanos();
        Waiting next = first();
        while (next != null && next.due <= end) {
            now = Math.max(now, next.due);
            waiting.remove(next);
            next.sink.success(0L);
            next = first();
        }
        now = end;
    }

    private Waiting first() {
        return waiting.stream().min(Comparator.comparingLong(Waiting::due)).orElse(null);
    }

    int waiting() {
        return waiting.size();
    }
}
