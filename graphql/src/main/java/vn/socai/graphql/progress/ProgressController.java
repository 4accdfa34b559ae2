package vn.socai.graphql.progress;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import vn.socai.graphql.figures.FiguresNode;
import vn.socai.graphql.figures.HierarchyInput;
import vn.socai.graphql.figures.HierarchyNode;
import vn.socai.graphql.figures.WindowInput;
import vn.socai.graphql.history.EventNode;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.reading.CutArgument;
import vn.socai.graphql.telling.Teller;
import vn.socai.graphql.unit.UnitLoaders;
import vn.socai.graphql.unit.UnitNode;
import vn.socai.value.UnitId;
import vn.socai.view.Horizon;
import vn.socai.view.Slice;
import vn.socai.view.chronicle.Chronicle;
import vn.socai.view.chronicle.Happening;
import vn.socai.view.chronicle.Sieve;
import vn.socai.view.chronicle.Subject;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Tally;
import vn.socai.view.tally.Window;

/**
 * Live answers. A touch only says that there is something to read; what is sent is then read from the views at one position, so a
 * slow reader gets fewer and newer answers of progress, and every event whatever its pace.
 */
@Controller
public class ProgressController {
    /** At most so often does one subscription tell progress. */
    static final Duration PACE = Duration.ofMillis(200);
    private static final int PAGE = 200;

    private final Touches touches;
    private final Horizon horizon;
    private final Standing standing;
    private final Chronicle chronicle;
    private final Teller teller;
    private final UnitLoaders units;
    private final Clock clock;

    public ProgressController(Touches touches, Horizon horizon, Tally tally, Chronicle chronicle, Teller teller,
            UnitLoaders units, Clock clock) {
        this.touches = touches;
        this.horizon = horizon;
        this.standing = new Standing(tally, units);
        this.chronicle = chronicle;
        this.teller = teller;
        this.units = units;
        this.clock = clock;
    }

    /** A unit's figures at a position. */
    public record ProgressNode(UnitNode unit, FiguresNode figures, HierarchyNode hierarchy, long projectedUpTo) {}

    /** An event that arrived; {@code resumeAfter} stands on the last of its commit. */
    public record UnitEventNode(EventNode event, @Nullable Long resumeAfter, long projectedUpTo) {}

    @SubscriptionMapping
    public Flux<ProgressNode> unitProgress(@Argument String unit, @Argument @Nullable WindowInput window,
            @Argument @Nullable HierarchyInput hierarchy) {
        UnitId id = known(unit);
        LocalDate today = day(null);
        Hierarchy on = HierarchyInput.read(hierarchy, today, today);
        Window asked = WindowInput.read(window);
        return Flux.defer(() -> {
            long[] last = {-1};
            return touched(id, on).filter(upTo -> upTo > last[0]).concatMap(upTo -> {
                long at = horizon.projectedUpTo();
                last[0] = at;
                ProgressNode now = standing.read(id, asked, on, new Cut(at, day(on, today)));
                return Flux.concat(Mono.just(now), Mono.delay(PACE).then(Mono.empty()));
            }, 0);
        });
    }

    @SubscriptionMapping
    public Flux<UnitEventNode> unitEvents(@Argument String unit, @Argument @Nullable Long after,
            @Argument @Nullable LocalDate tree) {
        UnitId id = known(unit);
        LocalDate day = day(tree);
        long start = after == null ? horizon.projectedUpTo() : after;
        if (start < 0 || start > horizon.projectedUpTo()) {
            throw new Refusal(Problems.invalid("after", "Sổ chưa có vị trí này.",
                    "The ledger has no such position yet."));
        }
        return Flux.defer(() -> {
            long[] behind = {start};
            return touched(id, new Hierarchy.AsOf(day)).filter(upTo -> upTo > behind[0]).concatMap(upTo -> {
                Cut cut = new Cut(horizon.projectedUpTo(), day);
                String from = chronicle.behind(behind[0]);
                behind[0] = cut.at();
                return pages(id, cut, from);
            }, 0);
        });
    }

    /** All events behind a cursor up to the cut, a page at a time as the reader asks for them. */
    private Flux<UnitEventNode> pages(UnitId unit, Cut cut, String from) {
        return Mono.fromSupplier(() -> read(unit, cut, from))
                .expand(slice -> slice.hasNext() ? Mono.fromSupplier(() -> read(unit, cut, slice.end()))
                        : Mono
                                .empty())
                .concatMap(slice -> Flux.fromIterable(nodes(slice, cut)), 0);
    }

    private Slice<Happening> read(UnitId unit, Cut cut, @Nullable String from) {
        return chronicle.of(new Subject.Below(unit, cut.on()), Sieve.ALL, Chronicle.Order.OLDEST, PAGE, from, cut
                .at());
    }

    private List<UnitEventNode> nodes(Slice<Happening> slice, Cut cut) {
        List<Happening> items = slice.items();
        List<UnitEventNode> nodes = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Happening happening = items.get(i);
            // On the last row of a page that goes on, the commit may go on too.
            boolean ends = i + 1 < items.size() ? items.get(i + 1).position() != happening.position()
                    : !slice.hasNext();
            nodes.add(new UnitEventNode(new EventNode(happening, teller, cut), ends ? happening.position() : null, cut
                    .at()));
        }
        return nodes;
    }

    /** The horizon now and after every advance that concerns the unit; whoever is slow gets the latest only. */
    private Flux<Long> touched(UnitId unit, Hierarchy hierarchy) {
        return Flux.<Long>create(sink -> sink.onDispose(touches.follow(unit, hierarchy, sink::next)::run),
                FluxSink.OverflowStrategy.LATEST).publishOn(Schedulers.boundedElastic(), 1);
    }

    private UnitId known(String unit) {
        UnitId id = Input.unit("unit", unit);
        return units.known("unit", id, new Cut(horizon.projectedUpTo(), day(null))).card().id();
    }

    /** The day on which the unit is shown. */
    private static LocalDate day(Hierarchy hierarchy, LocalDate today) {
        return switch (hierarchy) {
            case Hierarchy.AsWas h -> today;
            case Hierarchy.AsOf h -> h.day();
            case Hierarchy.Restated h -> h.today();
        };
    }

    private LocalDate day(@Nullable LocalDate tree) {
        return tree == null ? LocalDate.now(clock.withZone(CutArgument.ZONE)) : tree;
    }
}
