package vn.socai.infra.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.value.CampaignRule;
import vn.socai.value.UnitId;
import vn.socai.view.ViewStore;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.tally.Breakdown;
import vn.socai.view.tally.Figures;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Series;
import vn.socai.view.tally.Tally;
import vn.socai.view.tally.Window;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The seeds of time: two invented years against an auditor who counts by hand. {@code -Dsocai.seed=N} plays one again,
 * {@code -Dsocai.seeds=N} plays so many.
 */
class RandomYearTest {
    @TempDir
    Path folder;

    static LongStream seeds() {
        Long one = Long.getLong("socai.seed");
        return one != null ? LongStream.of(one)
                : new Random(System.nanoTime()).longs(Integer.getInteger("socai.seeds", 6));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_roll_up_is_what_the_auditor_counts(long seed) {
        System.out.println("RandomYearTest seed " + seed);
        RandomYear year = new RandomYear(seed, 700);
        Random random = new Random(seed);
        try (ViewStore store = new SqliteViewStore(folder.resolve("views.db"))) {
            ReadingRoom room = ReadingRoom.open(year.log, store, new RecordCodec(), ReadingRoom.LIVE);
            while (room.projector().step(1 + random.nextInt(60)) > 0) {
                check(year, room, random, "seed " + seed);
            }
            assertThat(room.projector().parked()).as("seed %d", seed).isEmpty();
            assertThat(room.projector().projectedUpTo()).isEqualTo(year.log.head());
            for (int i = 0; i < 40; i++) {
                check(year, room, random, "seed " + seed);
            }
            // Loaded again from the store, the same.
            ReadingRoom again = ReadingRoom.open(year.log, store, new RecordCodec(), ReadingRoom.LIVE);
            for (int i = 0; i < 10; i++) {
                check(year, again, random, "reopened, seed " + seed);
            }
        }
    }

    private static void check(RandomYear year, ReadingRoom room, Random random, String label) {
        long head = room.projector().projectedUpTo();
        long at = random.nextBoolean() ? head : 1 + random.nextLong(head);
        Auditor auditor = new Auditor(year.log.readAfter(0, (int) at));
        Hierarchy hierarchy = hierarchy(random);
        Window window = window(auditor, random);
        UnitId unit = random.nextInt(3) == 0 ? UnitId.COUNTRY : year.units.get(random.nextInt(year.units.size()));
        String as = label + " " + unit + " " + window + " " + hierarchy + " at " + at;
        Figures expected = auditor.rollUp(unit, window, hierarchy);
        assertThat(room.tally().rollUp(unit, window, hierarchy, at)).as(as).isEqualTo(expected);
        Breakdown breakdown = room.tally().children(List.of(unit), window, hierarchy, at).get(unit);
        assertThat(breakdown.whole()).as(as).isEqualTo(expected);
        assertThat(breakdown.own()).as(as + " own").isEqualTo(auditor.own(unit, window, hierarchy));
        assertThat(breakdown.unassigned()).as(as + " unassigned")
                .isEqualTo(auditor.unassigned(unit, window, hierarchy));
        assertThat(breakdown.children()).as(as)
                .extracting(Breakdown.Line::unit)
                .containsExactlyInAnyOrderElementsOf(auditor.children(unit, window, hierarchy));
        breakdown.children()
                .forEach(line -> assertThat(line.figures()).as(as + " child " + line.unit())
                        .isEqualTo(auditor.child(unit, line.unit(), window, hierarchy)));
        checkSeries(room, auditor, unit, window, hierarchy, at, as);
    }

    private static Hierarchy hierarchy(Random random) {
        LocalDate day = RandomYear.START.plusDays(random.nextInt(420) - 10);
        return switch (random.nextInt(4)) {
            case 0 -> new Hierarchy.AsOf(day);
            case 1 -> new Hierarchy.Restated(day);
            default -> new Hierarchy.AsWas();
        };
    }

    private static void checkSeries(ReadingRoom room, Auditor auditor, UnitId unit, Window window,
            Hierarchy hierarchy, long at, String as) {
        Series.Step by = at % 2 == 0 ? Series.Step.MONTH : Series.Step.DAY;
        Series series = room.tally().series(List.of(unit), window, by, hierarchy, at).get(unit);
        Figures whole = auditor.rollUp(unit, window, hierarchy);
        boolean all = series.points().size() < Tally.MAX_POINTS;
        if (all) {
            assertThat(series.points().stream().mapToLong(p -> p.figures().visits()).sum()).as(as)
                    .isEqualTo(whole.visits());
        }
        if (all && whole.households() != null && window instanceof Window.Total) {
            assertThat(series.points().stream().mapToLong(p -> p.figures().households()).sum()).as(as)
                    .isEqualTo(whole.households());
        }
        for (int i = 0; i < series.points().size(); i += by == Series.Step.MONTH ? 1 : 17) {
            Series.Point point = series.points().get(i);
            Figures step = auditor.rollUp(unit, new Window.Days(point.from(), point.lastDay()), hierarchy);
            assertThat(point.figures().visits()).as(as).isEqualTo(step.visits());
            assertThat(point.figures().peopleGuided()).as(as).isEqualTo(step.peopleGuided());
            assertThat(point.figures().teams()).as(as).isEqualTo(step.teams());
            assertThat(point.figures().members()).as(as).isEqualTo(step.members());
            assertThat(point.figures().targets()).as(as).isEqualTo(step.targets());
        }
    }

    private static Window window(Auditor auditor, Random random) {
        List<Window> windows = new ArrayList<>();
        windows.add(new Window.Total());
        windows.add(new Window.Month(Auditor.months().get(random.nextInt(14))));
        LocalDate from = RandomYear.START.plusDays(random.nextInt(400));
        windows.add(new Window.Days(from, from.plusDays(random.nextInt(90))));
        for (CampaignRule.Campaign campaign : auditor.campaigns()) {
            windows.add(new Window.Campaign(campaign.id()));
        }
        return windows.get(random.nextInt(windows.size()));
    }
}
