package vn.socai.infra.calendar;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.command.Command;
import vn.socai.command.Desk;
import vn.socai.command.Intent;
import vn.socai.command.Outcome;
import vn.socai.event.PeriodEvent.PeriodFellDue;
import vn.socai.infra.ledger.MongoServers;
import vn.socai.infra.ledger.TestClock;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.infra.ledger.mongo.MongoCommitLog;
import vn.socai.infra.ledger.sqlite.SqliteCommitLog;
import vn.socai.ledger.Actor;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.LedgerUnavailable;
import vn.socai.programme.ProgrammeDocuments;
import vn.socai.report.PeriodCommand.OpenPeriod;
import vn.socai.unit.MapFiles;
import vn.socai.value.ReportKey;
import vn.socai.value.Timeliness;
import vn.socai.value.UnitId;
import vn.socai.view.reportbook.RateQuery;
import vn.socai.view.reportbook.Rates.Count;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.room.Rebuild;
import vn.socai.view.room.Space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CalendarWatchTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final YearMonth JUNE = YearMonth.of(2022, 6);
    /** From the adoption on 16 June to 26 September, whether somebody looked in between or not. */
    private static final List<String> SUMMER = List.of("opens VH17 2022-06", "opens VH18 2022-06", "due VH17 2022-06",
            "opens VH17 2022-07", "due VH18 2022-06", "opens VH18 2022-07", "due VH17 2022-07", "opens VH17 2022-08",
            "due VH18 2022-07", "opens VH18 2022-08", "due VH17 2022-08", "opens VH17 2022-09", "due VH18 2022-08",
            "opens VH18 2022-09", "due VH17 2022-09", "opens VH17 2022-10", "due VH18 2022-09", "opens VH18 2022-10");

    @TempDir
    Path folder;
    private final TestClock clock = new TestClock();
    private final List<AutoCloseable> open = new ArrayList<>();
    private CommitLog log;

    @BeforeEach
    void ledger() {
        at("2022-06-16T10:00");
        log = SqliteCommitLog.open(folder.resolve("ledger.db"), LeafCodec.ofEvents(), clock);
        open.add(log);
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open.reversed()) {
            one.close();
        }
    }

    private void at(String moment) {
        clock.move(Duration.between(clock.instant(), LocalDateTime.parse(moment).atZone(ZONE).toInstant()));
    }

    private Node node(String name) throws Exception {
        Node node = new Node(log, Files.createDirectories(folder.resolve(name)), clock);
        open.add(node);
        return node;
    }

    private Node vanHo() throws Exception {
        Node node = node("one");
        VanHo.found(node);
        VanHo.adopt(node);
        return node;
    }

    @Test
    void aPeriodFallsDueAfterItsLastGoodDayAndNamesWhoOwed() throws Exception {
        Node node = vanHo();
        assertThat(node.watch.look()).isEqualTo(2);
        at("2022-06-19T23:59:59");
        node.submit(VanHo.report(VanHo.QUANG_MINH, JUNE, 10), VanHo.DISTRICT_OFFICER);
        assertThat(node.watch.look()).as("the 19th is still in time").isZero();
        at("2022-06-20T00:00:30");
        node.submit(VanHo.report(VanHo.VAN_HO, JUNE, 5), VanHo.DISTRICT_OFFICER);
        assertThat(node.watch.look()).as("other nodes' clocks may be a little behind").isZero();
        at("2022-06-20T00:01:00");
        assertThat(node.watch.look()).isEqualTo(2);
        long head = node.folded();

        PeriodFellDue due = node.room.reports().period(VanHo.period("VH17", JUNE), head).orElseThrow().due();
        assertThat(due).isNotNull();
        assertThat(due.owed()).containsExactly(VanHo.QUANG_MINH, VanHo.SONG_KHUA_OLD, VanHo.VAN_HO);
        assertThat(due.missing()).containsExactly(VanHo.SONG_KHUA_OLD);
        assertThat(timeliness(node, VanHo.QUANG_MINH)).isEqualTo(Timeliness.IN_TIME);
        assertThat(timeliness(node, VanHo.VAN_HO)).isEqualTo(Timeliness.LATE);
        assertThat(rate(node, JUNE)).isEqualTo(new Count(3, 1, 1, 1));
        assertThat(node.room.reports().overdue(UnitId.COUNTRY, LocalDate.of(2022, 6, 20), 10, null, head).items())
                .extracting(overdue -> overdue.report().unit())
                .containsExactly(VanHo.SONG_KHUA_OLD);

        at("2022-07-03T10:00");
        node.submit(VanHo.report(VanHo.SONG_KHUA_OLD, JUNE, 5), VanHo.DISTRICT_OFFICER);
        head = node.folded();
        assertThat(rate(node, JUNE)).isEqualTo(new Count(3, 1, 2, 0));
        assertThat(node.room.reports().overdue(UnitId.COUNTRY, LocalDate.of(2022, 7, 3), 10, null, head).items())
                .isEmpty();
        assertThat(node.watch.look()).as("the district's month").isEqualTo(2);
        head = node.folded();
        assertThat(node.watch.look()).as("looking again says nothing twice").isZero();
        assertThat(log.head()).isEqualTo(head);
    }

    private static Timeliness timeliness(Node node, UnitId unit) {
        return node.room.reports()
                .status(new ReportKey(VanHo.period("VH17", JUNE), unit), node.folded())
                .orElseThrow()
                .timeliness();
    }

    private static Count rate(Node node, YearMonth month) {
        return node.room.reports()
                .rates(new RateQuery(UnitId.COUNTRY, month.atEndOfMonth(), VanHo.PROGRAMME, "VH17", month, month), node
                        .folded())
                .getFirst()
                .whole();
    }

    @Test
    void aClockThatJumpsOverThreeMonthsMakesEachEntryOnceInDueOrder() throws Exception {
        Node node = vanHo();
        node.watch.look();
        at("2022-09-26T00:02");
        node.watch.look();
        assertThat(node.told()).containsExactlyElementsOf(SUMMER);
        long head = node.folded();
        assertThat(node.watch.look()).isZero();
        assertThat(node("two").watch.look()).as("a node with views of its own").isZero();
        assertThat(log.head()).isEqualTo(head);
    }

    @Test
    void aRestartInMidRunGoesOnWhereItStopped() throws Exception {
        Node first = vanHo();
        at("2022-09-26T00:02");
        int lives = 0;
        for (boolean done = false; !done; lives++) {
            Path home = Files.createDirectories(folder.resolve("life-" + lives));
            try (Node node = new Node(log, home, clock, desk -> new Mortal(desk, 4))) {
                node.folded();
                node.watch.look();
                done = true;
            } catch (LedgerUnavailable dead) {
                assertThat(dead).hasMessage("died");
            }
        }
        assertThat(lives).isGreaterThan(3);
        assertThat(first.told()).containsExactlyElementsOf(SUMMER);
    }

    /** A desk that dies after so many commands: the next is carried out, and nobody hears of it. */
    private record Mortal(Desk desk, AtomicInteger left) implements Desk {
        Mortal(Desk desk, int left) {
            this(desk, new AtomicInteger(left));
        }

        @Override
        public void admit(Intent intent, Actor actor) {
            desk.admit(intent, actor);
        }

        @Override
        public Outcome submit(Command command, Actor actor) {
            Outcome outcome = desk.submit(command, actor);
            if (left.decrementAndGet() < 0) {
                throw new LedgerUnavailable("died", null);
            }
            return outcome;
        }

        @Override
        public List<Outcome> submit(List<? extends Command> commands, Actor actor) {
            throw new UnsupportedOperationException("the calendar sends one by one");
        }
    }

    @Test
    void twoNodesAtOnceMakeEachEntryOnceInDueOrder() throws Exception {
        try (MongoServers mongo = new MongoServers();
                CommitLog here = MongoCommitLog.open(mongo.database(), LeafCodec.ofEvents(), clock, Duration.ofMillis(
                        20));
                CommitLog there = MongoCommitLog.open(mongo.database(), LeafCodec.ofEvents(), clock, Duration.ofMillis(
                        20));
                Node one = new Node(here, Files.createDirectories(folder.resolve("here")), clock);
                Node two = new Node(there, Files.createDirectories(folder.resolve("there")), clock);
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            VanHo.found(one);
            VanHo.adopt(one);
            two.folded(here.head());
            for (String moment : List.of("2022-06-16T11:00", "2022-07-21T00:02", "2022-09-26T00:02")) {
                at(moment);
                List<Callable<Object>> looks = List.of(Executors.callable(one::looks), Executors.callable(two::looks));
                for (Future<Object> look : threads.invokeAll(looks)) {
                    look.get();
                }
            }
            // Whoever appended last knows it first; the other hears of it in a moment.
            long head = Math.max(here.head(), there.head());
            one.folded(head);
            two.folded(head);
            assertThat(one.told()).containsExactlyElementsOf(SUMMER);
            assertThat(two.told()).containsExactlyElementsOf(SUMMER);
            assertThat(one.watch.look() + two.watch.look()).isZero();
            assertThat(here.head()).isEqualTo(head);
        }
    }

    @Test
    void rebuildingTheViewsAppendsNothing() throws Exception {
        Node node = vanHo();
        at("2022-08-01T09:00");
        node.watch.look();
        node.submit(VanHo.report(VanHo.QUANG_MINH, YearMonth.of(2022, 8), 3), VanHo.DISTRICT_OFFICER);
        long head = node.folded();
        Space live = new Space(node.store, ReadingRoom.LIVE);
        Space beside = new Space(node.store, "2/");
        Rebuild rebuild = new Rebuild(live, node.room, beside, ReadingRoom.open(log, node.store, new RecordCodec(),
                beside.namespace()));
        while (rebuild.step(50_000) > 0) {
            // On to the next batch.
        }
        assertThat(rebuild.room().projector().projectedUpTo()).isEqualTo(head);
        assertThat(rebuild.compareAll(List.of(head / 2, head), List.of(LocalDate.of(2022, 8, 1)))).isEmpty();
        Calendar again = new Calendar(rebuild.room().reports(), rebuild.room().owing(), log);
        assertThat(again.pending(LocalDate.of(2022, 8, 1), head)).as("the rebuilt views miss nothing").isEmpty();
        assertThat(node.watch.look()).isZero();
        assertThat(log.head()).isEqualTo(head);
    }

    @Test
    void aProgrammeThatEntersTheLedgerLateMakesNothingOverdueUnlessAsked() throws Exception {
        at("2023-03-10T10:00");
        Node node = vanHo();
        node.watch.look();
        assertThat(node.told()).containsExactly("opens VH17 2023-03", "opens VH18 2023-03");

        // The past is loaded from paper: the day on which each report came, and what proves it.
        node.submit(VanHo.paper(VanHo.QUANG_MINH, JUNE, LocalDate.of(2022, 6, 19)), VanHo.DISTRICT_OFFICER);
        node.submit(VanHo.paper(VanHo.SONG_KHUA_OLD, JUNE, LocalDate.of(2022, 6, 20)), VanHo.DISTRICT_OFFICER);
        node.folded();
        assertThat(node.watch.look()).isZero();
        for (YearMonth month = JUNE; month.isBefore(YearMonth.of(2022, 8)); month = month.plusMonths(1)) {
            node.submit(new OpenPeriod(VanHo.id("open " + month), VanHo.period("VH17", month), VanHo.DISTRICT),
                    VanHo.DISTRICT_OFFICER);
        }
        node.folded();
        assertThat(node.watch.look()).isEqualTo(2);
        assertThat(node.told()).endsWith("opens VH17 2022-06", "opens VH17 2022-07", "due VH17 2022-06",
                "due VH17 2022-07");
        assertThat(rate(node, JUNE)).isEqualTo(new Count(3, 1, 1, 1));
        node.submit(VanHo.paper(VanHo.VAN_HO, JUNE, LocalDate.of(2022, 6, 18)), VanHo.DISTRICT_OFFICER);
        node.folded();
        assertThat(rate(node, JUNE)).as("in time, whenever it is loaded").isEqualTo(new Count(3, 2, 1, 0));
    }

    @Test
    void afterTheReformTheCommunesOfTheOldDistrictOweAndTheDistrictDoesNot() throws Exception {
        Node node = vanHo();
        VanHo.reform(node);
        at("2025-08-21T09:00");
        node.watch.look();
        long head = node.folded();
        assertThat(due(node, YearMonth.of(2025, 6), head)).containsExactly(VanHo.QUANG_MINH, VanHo.SONG_KHUA_OLD,
                VanHo.VAN_HO);
        assertThat(due(node, YearMonth.of(2025, 7), head)).containsExactly(VanHo.SONG_KHUA, VanHo.VAN_HO);
        List<String> districts = node.told().stream().filter(told -> told.startsWith("due VH18")).toList();
        assertThat(districts).hasSize(12).startsWith("due VH18 2022-06").endsWith("due VH18 2023-05");
        assertThat(new HashSet<>(node.told())).hasSameSizeAs(node.told());
    }

    private static List<UnitId> due(Node node, YearMonth month, long head) {
        PeriodFellDue due = node.room.reports().period(VanHo.period("VH17", month), head).orElseThrow().due();
        assertThat(due).isNotNull();
        return due.owed();
    }

    @Test
    void anIdThatSomebodyElseHasTakenDoesNotStopTheCalendar() throws Exception {
        Node node = vanHo();
        Entry entry = new Entry(LocalDate.of(2022, 6, 16), Entry.Kind.OPENS, VanHo.period("VH17", JUNE),
                VanHo.DISTRICT);
        node.submit(new OpenPeriod(entry.id(0), VanHo.period("VH18", JUNE), VanHo.DISTRICT), VanHo.DISTRICT_OFFICER);
        node.folded();
        node.watch.look();
        assertThat(node.told()).containsExactly("opens VH18 2022-06", "opens VH17 2022-06");
    }

    @Test
    void aYearOfTheWholeNationCostsTwoCommitsAMonth() throws Exception {
        Node node = node("one");
        MapFiles.commands().forEach(command -> node.submit(command, VanHo.SYSTEM));
        node.submit(ProgrammeDocuments.read("ca-nuoc-2022.yaml", """
                                                                 id: ca-nuoc-2022
                                                                 version: 1
                                                                 title: Báo cáo hằng tháng
                                                                 teamLabel: Tổ công nghệ số cộng đồng
                                                                 area: {country: true}
                                                                 from: 2022-07-01
                                                                 basis: {number: 1/BTTTT, date: 2022-06-30, office: Bộ}
                                                                 rules:
                                                                   - {number: X1, kind: report_duty, strength: required,
                                                                      section: "1", from: [commune_committee],
                                                                      to: [district_committee], frequency: [monthly],
                                                                      contents: [activity],
                                                                      due: {day: 15, inclusive: true}}
                                                                 """).command(), VanHo.SYSTEM);
        long before = node.folded();
        at("2023-07-16T00:05");
        long began = System.nanoTime();
        node.watch.look();
        long head = node.folded();
        System.out.printf("CALENDAR: 13 periods of 10,599 communes in %d ms%n", (System.nanoTime() - began)
                / 1_000_000);
        assertThat(head - before).as("13 periods fell due, 14 opened").isEqualTo(27);
        assertThat(node.room.reports().periods(head).getFirst().due().owed()).hasSize(10_599);
        Count year = node.room.reports()
                .rates(new RateQuery(UnitId.COUNTRY, LocalDate.of(2025, 7, 1), null, null, YearMonth.of(2022, 8),
                        YearMonth.of(2023, 7)), head)
                .stream()
                .map(rates -> rates.whole())
                .reduce(new Count(0, 0, 0, 0), Count::plus);
        assertThat(year).isEqualTo(new Count(12 * 10_599, 0, 0, 12 * 10_599));
    }

    @Test
    void whatTheLedgerRefusesIsTriedAgainLater() throws Exception {
        Node node = vanHo();
        try (Node dead = new Node(log, Files.createDirectories(folder.resolve("dead")), clock, desk -> new Mortal(desk,
                0))) {
            dead.folded();
            assertThatThrownBy(dead.watch::look).isInstanceOf(LedgerUnavailable.class);
        }
        node.folded();
        assertThat(node.watch.look()).as("the first was taken although nobody heard of it").isEqualTo(1);
        assertThat(node.told()).containsExactly("opens VH17 2022-06", "opens VH18 2022-06");
    }
}
