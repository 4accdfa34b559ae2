package vn.socai.graphql.replay;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.scheduler.Schedulers;

import vn.socai.graphql.history.EventFilter;
import vn.socai.graphql.history.EventNode;
import vn.socai.graphql.history.SubjectArguments;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.reading.CutArgument;
import vn.socai.graphql.telling.Teller;
import vn.socai.view.Horizon;
import vn.socai.view.Slice.Row;
import vn.socai.view.chronicle.Chronicle;
import vn.socai.view.chronicle.Happening;
import vn.socai.view.chronicle.Sieve;
import vn.socai.view.chronicle.Subject;

/** Plays the past again. */
@Controller
public class ReplayController {
    private static final int PAGE = 100;

    private final Chronicle chronicle;
    private final Horizon horizon;
    private final Teller teller;
    private final SubjectArguments subjects;
    private final Clock clock;
    private final Timekeeper time;

    /** @param time absent for the time that passes in the world */
    public ReplayController(Chronicle chronicle, Horizon horizon, Teller teller, SubjectArguments subjects, Clock clock,
            ObjectProvider<Timekeeper> time) {
        this.chronicle = chronicle;
        this.horizon = horizon;
        this.teller = teller;
        this.subjects = subjects;
        this.clock = clock;
        this.time = time.getIfAvailable(() -> Timekeeper.REAL);
    }

    /** An event that is played, with the cursor behind which to go on. */
    public record ReplayedEvent(EventNode event, String cursor, long projectedUpTo) {}

    @SubscriptionMapping
    public Flux<ReplayedEvent> replay(@Argument @Nullable String unit, @Argument @Nullable UUID team,
            @Argument @Nullable UUID person, @Argument @Nullable Instant from, @Argument @Nullable Instant until,
            @Argument @Nullable EventFilter filter, @Argument ReplaySpeed speed, @Argument @Nullable String after,
            @Argument boolean follow, @Argument @Nullable LocalDate tree) {
        if (follow && until != null) {
            throw new Refusal(Problems.invalid("follow", "Chỉ theo dõi tiếp khi không nêu until.",
                    "Going on live is for a replay without until."));
        }
        LocalDate day = tree == null ? LocalDate.now(clock.withZone(CutArgument.ZONE)) : tree;
        long now = horizon.projectedUpTo();
        Subject subject = subjects.read(unit, team, person, new Cut(now, day));
        Sieve sieve = EventFilter.read(filter).recorded(from, until);
        Pace pace = speed.read();
        return Flux.defer(() -> {
            Playback playback = new Playback(pace, time, Schedulers.boundedElastic(), after);
            return (follow ? horizons() : Flux.just(now)).concatMap(at -> playback.play(place -> chronicle.of(subject,
                    sieve, Chronicle.Order.OLDEST, PAGE, place, at), chronicle.behind(at))
                    .map(row -> node(row, new Cut(at, day))), 0);
        });
    }

    private ReplayedEvent node(Row<Happening> row, Cut cut) {
        return new ReplayedEvent(new EventNode(row.item(), teller, cut), row.cursor(), cut.at());
    }

    /** The horizon now and after every advance; whoever is slow gets the latest only. */
    private Flux<Long> horizons() {
        return Flux.<Long>create(sink -> {
            AutoCloseable listening = horizon.onAdvance(advance -> sink.next(advance.upTo()));
            sink.onDispose(() -> close(listening));
            // After the registration: an advance in between is told twice rather than not at all.
            sink.next(horizon.projectedUpTo());
        }, FluxSink.OverflowStrategy.LATEST).publishOn(Schedulers.boundedElastic(), 1);
    }

    private static void close(AutoCloseable listening) {
        try {
            listening.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
