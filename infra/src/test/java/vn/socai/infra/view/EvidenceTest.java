package vn.socai.infra.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.value.CampaignRule;
import vn.socai.value.UnitId;
import vn.socai.view.ViewStore;
import vn.socai.view.evidence.Evidence;
import vn.socai.view.evidence.Evidence.Change;
import vn.socai.view.evidence.Evidence.Line;
import vn.socai.view.evidence.Evidence.Part;
import vn.socai.view.evidence.Evidence.Stretch;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.tally.Breakdown;
import vn.socai.view.tally.Difference;
import vn.socai.view.tally.Figure;
import vn.socai.view.tally.Figures;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Window;

import static org.assertj.core.api.Assertions.assertThat;

/** Two invented years: every figure is what its events add, and every change of knowledge what the events in between added. */
class EvidenceTest {
    @TempDir
    Path folder;

    @RepeatedTest(2)
    void figures_are_what_their_events_add() {
        long seed = Long.getLong("socai.seed", System.nanoTime());
        System.out.println("EvidenceTest seed " + seed);
        RandomYear year = new RandomYear(seed, 700);
        Random random = new Random(seed);
        try (ViewStore store = new SqliteViewStore(folder.resolve("views.db"))) {
            ReadingRoom room = ReadingRoom.open(year.log, store, new RecordCodec(), ReadingRoom.LIVE);
            while (room.projector().step(100 + random.nextInt(300)) > 0) {
                everyFigure(year, room, random, "seed " + seed);
            }
            for (int i = 0; i < 6; i++) {
                everyFigure(year, room, random, "seed " + seed);
                changes(year, room, random, "seed " + seed);
            }
        }
    }

    private static void everyFigure(RandomYear year, ReadingRoom room, Random random, String label) {
        long at = position(room, random);
        UnitId unit = unit(year, random);
        Window window = window(year, at, random);
        Hierarchy hierarchy = hierarchy(random);
        Figures figures = room.tally().rollUp(unit, window, hierarchy, at);
        for (Figure figure : Figure.all()) {
            String as = label + " " + figure + " of " + unit + " " + window + " " + hierarchy + " at " + at;
            Long expected = figure.of(figures);
            List<Line> lines = evidence(room.evidence(), unit, window, hierarchy, figure, at, random);
            assertThat(lines.stream().mapToLong(Line::amount).sum()).as(as).isEqualTo(expected == null ? 0 : expected);
            assertThat(lines).as(as).allSatisfy(line -> {
                assertThat(line.amount()).isNotZero();
                assertThat(line.parts().stream().mapToLong(Part::amount).sum()).isEqualTo(line.amount());
                assertThat(line.happening().position()).isLessThanOrEqualTo(at);
            });
        }
    }

    private static List<Line> evidence(Evidence evidence, UnitId unit, Window window, Hierarchy hierarchy,
            Figure figure, long at, Random random) {
        List<Line> lines = new ArrayList<>();
        String after = null;
        do {
            int first = 1 + random.nextInt(40);
            Stretch<Line> stretch = evidence.of(unit, window, hierarchy, figure, first, after, at);
            assertThat(stretch.found()).hasSizeLessThanOrEqualTo(first);
            stretch.found().forEach(found -> lines.add(found.item()));
            after = stretch.end();
        } while (after != null);
        return lines;
    }

    private static void changes(RandomYear year, ReadingRoom room, Random random, String label) {
        long now = position(room, random);
        long before = random.nextLong(now + 1);
        UnitId unit = unit(year, random);
        Window window = window(year, before, random);
        Hierarchy hierarchy = hierarchy(random);
        String as = label + " " + unit + " " + window + " " + hierarchy + " from " + before + " to " + now;
        Map<UnitId, Map<Figure, Long>> added = new HashMap<>();
        String after = null;
        do {
            Stretch<Change> stretch = room.evidence()
                    .changes(unit, window, hierarchy, before, now, 1 + random.nextInt(40), after);
            stretch.found().forEach(found -> {
                assertThat(found.item().happening().position()).as(as).isBetween(before + 1, now);
                assertThat(found.item().effects()).as(as).isNotEmpty();
                found.item()
                        .effects()
                        .forEach(effect -> added.computeIfAbsent(effect.unit(), u -> new HashMap<>())
                                .merge(effect.figure(), effect.amount(), Long::sum));
            });
            after = stretch.end();
        } while (after != null);
        List<Difference> differences = room.evidence().differences(unit, window, hierarchy, before, now);
        Map<UnitId, Figures> then = new HashMap<>();
        Breakdown old = room.tally().children(List.of(unit), window, hierarchy, before).get(unit);
        old.children().forEach(line -> then.put(line.unit(), line.figures()));
        then.put(unit, old.whole());
        for (Difference difference : differences) {
            // A child that was none as known then has nothing.
            Figures nothing = window instanceof Window.Days ? new Figures(Map.of(), 0, 0, 0, Map.of(), Map.of(), null,
                    0, 0) : Figures.NONE;
            assertThat(difference.before()).as(as).isEqualTo(then.getOrDefault(difference.unit(), nothing));
            for (Figure figure : Figure.all()) {
                long sum = added.getOrDefault(difference.unit(), Map.of()).getOrDefault(figure, 0L);
                assertThat(of(figure, difference.now())).as(as + " " + figure + " of " + difference.unit())
                        .isEqualTo(of(figure, difference.placed()) + sum);
            }
        }
        added.keySet().removeAll(differences.stream().map(Difference::unit).toList());
        added.values().forEach(sums -> sums.forEach((figure, sum) -> assertThat(sum).as(as + " " + figure).isZero()));
    }

    private static long of(Figure figure, Figures figures) {
        Long value = figure.of(figures);
        return value == null ? 0 : value;
    }

    private static long position(ReadingRoom room, Random random) {
        long head = room.projector().projectedUpTo();
        return random.nextInt(3) == 0 ? head : 1 + random.nextLong(head);
    }

    private static UnitId unit(RandomYear year, Random random) {
        return random.nextInt(3) == 0 ? UnitId.COUNTRY : year.units.get(random.nextInt(year.units.size()));
    }

    private static Hierarchy hierarchy(Random random) {
        LocalDate day = RandomYear.START.plusDays(random.nextInt(420) - 10);
        return random.nextBoolean() ? new Hierarchy.AsWas() : new Hierarchy.Restated(day);
    }

    private static Window window(RandomYear year, long at, Random random) {
        List<Window> windows = new ArrayList<>();
        windows.add(new Window.Total());
        windows.add(new Window.Month(Auditor.months().get(random.nextInt(14))));
        LocalDate from = RandomYear.START.plusDays(random.nextInt(400));
        windows.add(new Window.Days(from, from.plusDays(random.nextInt(90))));
        for (CampaignRule.Campaign campaign : new Auditor(year.log.readAfter(0, (int) at)).campaigns()) {
            windows.add(new Window.Campaign(campaign.id()));
        }
        return windows.get(random.nextInt(windows.size()));
    }
}
