package vn.socai.infra.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.infra.segment.SkimmedVisits;
import vn.socai.value.ActivityArea;
import vn.socai.value.HouseholdRef;
import vn.socai.value.PersonId;
import vn.socai.value.Skill;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;
import vn.socai.view.ViewStore;
import vn.socai.view.recount.Comparison;
import vn.socai.view.recount.Counted;
import vn.socai.view.recount.Divergence;
import vn.socai.view.recount.Recount;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.tally.Figure;
import vn.socai.view.tally.Figures;
import vn.socai.view.tally.Window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Counting again, against the views and against the auditor who counts by hand. */
class RecountTest {
    private static final long PLENTY = 1L << 30;
    private static final long SEED = Long.getLong("socai.seed", System.nanoTime());

    @TempDir
    private Path folder;

    private final RandomYear year = new RandomYear(SEED, 900);

    @BeforeEach
    void tellTheSeed() {
        System.out.println("RecountTest: -Dsocai.seed=" + SEED);
    }

    /** As the product reads it; other tests decode every commit. */
    private Recount recount(int threads) {
        LeafCodec leaves = LeafCodec.ofEvents();
        return Recount.of(() -> new SkimmedVisits(year.log, leaves), threads).withHouseholds(PLENTY);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void agreesWithTheViewsOnEveryTreeAtAnyPosition(int threads) {
        Random random = new Random(SEED);
        try (ViewStore store = new SqliteViewStore(folder.resolve("views.db"))) {
            ReadingRoom room = folded(store);
            for (int i = 0; i < 12; i++) {
                long at = i == 0 ? year.log.head() : random.nextLong(year.log.head());
                LocalDate on = RandomYear.START.plusDays(random.nextInt(420) - 10);
                Comparison.Result result = new Comparison(room.atlas(), room.tally(), on).of(recount(threads).upTo(at));
                assertThat(result.divergences()).as("on %s at %d, seed %d", on, at, SEED).isEmpty();
                assertThat(result.figures()).isPositive();
            }
        }
    }

    private ReadingRoom folded(ViewStore store) {
        ReadingRoom room = ReadingRoom.open(year.log, store, new RecordCodec(), ReadingRoom.LIVE);
        while (room.projector().step(1_000) > 0) {
            // Until the head.
        }
        return room;
    }

    /** The auditor shares no code with either. */
    @Test
    void isWhatTheAuditorCounts() {
        long head = year.log.head();
        Auditor auditor = new Auditor(year.log.readAfter(0, (int) head));
        LocalDate on = RandomYear.START.plusDays(400);
        try (ViewStore store = new SqliteViewStore(folder.resolve("views.db"))) {
            Counted sums = recount(2).upTo(head).on(folded(store).atlas().tree(on, head));
            assertThat(sums.months()).hasSizeGreaterThan(10);
            for (UnitId unit : year.units) {
                same(sums.figures(unit), auditor.rollUp(unit, new Window.Total(), on), unit + " of all time");
                for (YearMonth month : Auditor.months()) {
                    same(sums.figures(unit, month), auditor.rollUp(unit, new Window.Month(month), on), unit + " in "
                            + month);
                }
            }
        }
    }

    private static void same(Figures counted, Figures expected, String as) {
        assertThat(counted).as(as + ", seed " + SEED)
                .isEqualTo(new Figures(Map.of(), 0, expected.visits(), expected.peopleGuided(), expected.skills(),
                        expected.areas(), expected.households(), 0, 0));
    }

    private static Map<String, Figures> all(Counted counted) {
        Map<String, Figures> all = new java.util.TreeMap<>();
        counted.each((unit, month, line) -> {
            all.put(unit + " " + month, counted.figures(unit, month));
            all.put(unit + "", counted.figures(unit));
        });
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void comesToTheSameInSeveralPasses(int threads) {
        long head = year.log.head();
        Set<Integer> passes = new HashSet<>();
        // Room for some twenty visits of the forty households.
        Counted several = Recount.of(year.log, threads)
                .withHouseholds(1_000)
                .telling((pass, commits) -> passes.add(pass))
                .upTo(head);
        assertThat(passes).hasSizeGreaterThan(3);
        assertThat(all(several)).isNotEmpty().isEqualTo(all(recount(1).upTo(head)));
        assertThat(several.extent()).isEqualTo(recount(3).upTo(head).extent());
    }

    /** No number of passes makes the visits of one household fewer. */
    @Test
    void countsAHouseholdWithMoreVisitsThanThereIsRoomFor() {
        ListLog log = new ListLog();
        HouseholdRef household = new HouseholdRef(new UUID(3, 4));
        for (int i = 0; i < 3_000; i++) {
            log.add(UnitId.COUNTRY, new VisitLogged(new VisitId(new UUID(8, i)), new TeamId(new UUID(7, 7)),
                    new VisitFacts(UnitId.COUNTRY, RandomYear.START.plusDays(i % 90), new PersonId(new UUID(1, 1)),
                            ActivityArea.SOCIETY, Set.of(), 1, household)));
        }
        for (int threads : new int[]{1, 2, 5}) {
            Counted counted = Recount.of(log, threads).withHouseholds(1_000).upTo(log.head());
            assertThat(counted.figures(UnitId.COUNTRY).households()).isEqualTo(1);
            assertThat(counted.figures(UnitId.COUNTRY, YearMonth.from(RandomYear.START)).households()).isEqualTo(1);
            assertThat(counted.figures(UnitId.COUNTRY).visits()).isEqualTo(3_000);
        }
    }

    @Test
    void leavesHouseholdsOutUnlessAskedFor() {
        Counted counted = Recount.of(year.log, 2).upTo(year.log.head());
        assertThat(counted.households()).isFalse();
        assertThat(counted.figures(UnitId.COUNTRY).households()).isNull();
        assertThat(Recount.of(year.log, 2).upTo(0).months()).isEmpty();
    }

    @Test
    void tellsHowFarItHasCome() {
        List<Long> heard = new ArrayList<>();
        recount(2).telling((pass, commits) -> heard.add(commits)).upTo(year.log.head());
        assertThat(heard).isSorted().last().isEqualTo(year.log.head());
    }

    /** The views fold one ledger; counted is one in which a visit more took place. */
    @Test
    void findsWhatTheViewsDoNotShow() {
        UnitId village = year.units.getLast();
        LocalDate on = RandomYear.START.plusDays(300);
        try (ViewStore store = new SqliteViewStore(folder.resolve("views.db"))) {
            ReadingRoom room = folded(store);
            VisitFacts facts = new VisitFacts(village, on, new PersonId(new UUID(1, 1)), ActivityArea.SOCIETY, Set.of(
                    Skill.PAYMENT), 7, new HouseholdRef(new UUID(9, 9)));
            year.log.add(village, new VisitLogged(new VisitId(new UUID(8, 8)), new TeamId(new UUID(7, 7)), facts));
            Comparison comparison = new Comparison(room.atlas(), room.tally(), on);
            List<Divergence> found = comparison.of(recount(2).upTo(year.log.head())).divergences();
            assertThat(found).contains(divergence(room, null, new Figure.Visits(), 1),
                    divergence(room, YearMonth.from(on), new Figure.Visits(), 1),
                    divergence(room, YearMonth.from(on), new Figure.PeopleGuided(), 7),
                    divergence(room, YearMonth.from(on), new Figure.Taught(Skill.PAYMENT), 1),
                    divergence(room, YearMonth.from(on), new Figure.About(ActivityArea.SOCIETY), 1),
                    divergence(room, null, new Figure.Households(), 1));
            assertThat(found).extracting(Divergence::figure).doesNotContain(new Figure.Taught(Skill.SHOPPING));
            assertThat(comparison.of(Recount.of(year.log, 1).upTo(year.log.head())).divergences())
                    .isNotEmpty()
                    .extracting(Divergence::figure)
                    .doesNotContain(new Figure.Households());
        }
    }

    private Divergence divergence(ReadingRoom room, YearMonth month, Figure figure, long more) {
        Window window = month == null ? new Window.Total() : new Window.Month(month);
        LocalDate on = RandomYear.START.plusDays(300);
        long shown = figure.of(room.tally()
                .rollUp(UnitId.COUNTRY, window, new vn.socai.view.tally.Hierarchy.AsOf(on),
                        year.log.head()));
        return new Divergence(UnitId.COUNTRY, month, figure, shown + more, shown);
    }

    @Test
    void refusesALedgerThatLacksACommit() {
        long head = year.log.head();
        assertThatThrownBy(() -> recount(2).upTo(head + 1)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no commit " + (head + 1));
        assertThatThrownBy(() -> Recount.of(year.log, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
