package vn.socai.infra.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.value.CampaignRule;
import vn.socai.value.UnitId;
import vn.socai.view.ViewStore;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.tally.Breakdown;
import vn.socai.view.tally.Figures;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Series;
import vn.socai.view.tally.Window;

import static org.assertj.core.api.Assertions.assertThat;

/** Two invented years against an auditor who counts by hand. */
class RandomYearTest {
    @TempDir
    Path folder;

    @RepeatedTest(6)
    void every_roll_up_is_what_the_auditor_counts() {
        long seed = System.nanoTime();
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
        LocalDate tree = RandomYear.START.plusDays(random.nextInt(420) - 10);
        Window window = window(auditor, random);
        UnitId unit = random.nextInt(3) == 0 ? UnitId.COUNTRY : year.units.get(random.nextInt(year.units.size()));
        String as = label + " " + unit + " " + window + " tree " + tree + " at " + at;
        Figures expected = auditor.rollUp(unit, window, tree);
        assertThat(room.tally().rollUp(unit, window, new Hierarchy.AsOf(tree), at)).as(as).isEqualTo(expected);
        Breakdown breakdown = room.tally().children(List.of(unit), window, new Hierarchy.AsOf(tree), at).get(unit);
        assertThat(breakdown.whole()).as(as).isEqualTo(expected);
        breakdown.children()
                .forEach(line -> assertThat(line.figures()).as(as + " child " + line.unit())
                        .isEqualTo(auditor.rollUp(line.unit(), window, tree)));
        checkSeries(room, auditor, unit, window, tree, at, as);
    }

    private static void checkSeries(ReadingRoom room, Auditor auditor, UnitId unit, Window window, LocalDate tree,
            long at, String as) {
        Series series = room.tally()
                .series(List.of(unit), window, Series.Step.MONTH, new Hierarchy.AsOf(tree), at)
                .get(unit);
        Figures whole = auditor.rollUp(unit, window, tree);
        assertThat(series.points().stream().mapToLong(p -> p.figures().visits()).sum()).as(as)
                .isEqualTo(whole
                        .visits());
        if (whole.households() != null && window instanceof Window.Total) {
            assertThat(series.points().stream().mapToLong(p -> p.figures().households()).sum()).as(as)
                    .isEqualTo(whole.households());
        }
        for (Series.Point point : series.points()) {
            Figures step = auditor.rollUp(unit, new Window.Days(point.from(), point.lastDay()), tree);
            assertThat(point.figures().visits()).as(as).isEqualTo(step.visits());
            assertThat(point.figures().teams()).as(as).isEqualTo(step.teams());
            assertThat(point.figures().members()).as(as).isEqualTo(step.members());
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
