package vn.socai.infra.ledger;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.socai.event.Event;
import vn.socai.event.TeamEvent.TeamEstablished;
import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.ledger.AppendRefused;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.Draft;
import vn.socai.ledger.LedgerUnavailable;
import vn.socai.ledger.Mark;
import vn.socai.ledger.Moments;
import vn.socai.ledger.Receipt;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;
import vn.socai.value.LegalBasis;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What every store of the ledger must do. What only one can be tried for (kill, lost replies, damage) stands in its own tests. */
abstract class CommitLogConformance {
    private static final long SEED = Long.getLong("socai.seed", System.nanoTime());
    private static final int THREADS = 32;

    final TestClock clock = new TestClock();
    final Drafts drafts = new Drafts(SEED);
    CommitLog log;

    /** Opens the store of this test, which keeps what an earlier opening of the same test stored. */
    abstract CommitLog open(Clock clock) throws Exception;

    @BeforeEach
    void openFirst() throws Exception {
        System.out.println(getClass().getSimpleName() + ": -Dsocai.seed=" + SEED);
        log = open(clock);
    }

    @AfterEach
    void closeLast() {
        log.close();
    }

    @Test
    void positionsBeginWithOneAndHaveNoGap() {
        assertThat(log.head()).isZero();
        for (int n = 1; n <= 50; n++) {
            var commit = log.append(drafts.visits(1 + n % 3));
            assertThat(commit.position()).isEqualTo(n);
            assertThat(log.head()).isEqualTo(n);
        }
        assertDense(50);
    }

    @Test
    void readsWhatWasAppended() {
        var stored = new ArrayList<Commit>();
        for (int n = 0; n < 300; n++) {
            stored.add(log.append(drafts.visits(1 + n % 4)));
        }
        assertSame(log.readAfter(0, 1_000), stored);
        assertSame(log.readAfter(100, 7), stored.subList(100, 107));
        for (int after : new int[]{0, 100, 299, 300, 301}) {
            assertThat(log.leavesAfter(after, 7)).usingElementComparator(java.util.Arrays::compare)
                    .isEqualTo(log.readAfter(after, 7).stream().map(Commit::leaf).toList());
        }
        assertSame(log.readBefore(101, 7), stored.subList(93, 100).reversed());
        assertSame(log.readBefore(Long.MAX_VALUE, 2), stored.subList(298, 300).reversed());
        assertThat(log.readAfter(300, 10)).isEmpty();
        assertThat(log.readBefore(1, 10)).isEmpty();
        assertSame(List.of(log.at(42).orElseThrow()), stored.subList(41, 42));
        assertThat(log.at(0)).isEmpty();
        assertThat(log.at(301)).isEmpty();
    }

    @Test
    void readsAStreamFromAnySequence() {
        var team = drafts.team();
        var stored = new ArrayList<Commit>();
        for (int n = 0; n < 40; n++) {
            stored.add(log.append(drafts.visits(team, 5)));
            log.append(drafts.visits(1));
        }
        var stream = stored.getFirst().draft().stream();
        for (int sequence = 0; sequence <= 200; sequence++) {
            assertSame(log.stream(stream, sequence), stored.subList(sequence / 5, 40));
        }
        assertThat(log.stream(StreamName.team(team), 0)).isEmpty();
    }

    @Test
    void theSameIdsAreRefusedWithTheirFirstReceipt() {
        var draft = drafts.visits(3);
        var first = log.append(draft);
        clock.move(Duration.ofMinutes(5));
        log.append(drafts.visits(1));
        var refused = refused(draft);
        assertThat(refused.reason()).isEqualTo(AppendRefused.Cause.ID_TAKEN);
        assertThat(refused.receipts()).hasSize(3).allSatisfy(receipt -> {
            assertThat(receipt.position()).isEqualTo(first.position());
            assertThat(receipt.recordedAt()).isEqualTo(first.recordedAt());
            assertThat(receipt.stream()).isEqualTo(draft.stream());
        }).extracting(Receipt::mark).containsExactlyInAnyOrderElementsOf(draft.marks());
        assertDense(2);
    }

    /** Also where so many came in between that a store no longer has them at hand. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20})
    void whatCameInAfterALookupIsRefusedAllTheSame(int between) {
        log.append(drafts.visits(1));
        var team = drafts.team();
        var draft = drafts.visits(team, 3);
        var early = log.lookUp(idsOf(draft));
        var others = drafts.visits(team, 0, drafts.ids(3));
        var free = log.lookUp(idsOf(others));
        assertThat(early.receipts()).isEmpty();
        log.append(draft);
        for (int i = 0; i < between; i++) {
            log.append(drafts.visits(1_000));
        }
        var refused = catchThrowableOfType(AppendRefused.class, () -> log.append(draft, early.freeUpTo()));
        assertThat(refused.reason()).isEqualTo(AppendRefused.Cause.ID_TAKEN);
        assertThat(refused.receipts()).extracting(Receipt::mark).containsExactlyInAnyOrderElementsOf(draft.marks());
        assertThat(catchThrowableOfType(AppendRefused.class, () -> log.append(others, free.freeUpTo())).reason())
                .isEqualTo(AppendRefused.Cause.SEQUENCE_TAKEN);
        var held = log.lookUp(idsOf(draft));
        assertThat(held.receipts()).hasSize(3);
        assertThat(held.freeUpTo()).isZero();
        var next = drafts.visits(team, 3, drafts.ids(2));
        assertThat(log.append(next, log.lookUp(idsOf(next)).freeUpTo()).position()).isEqualTo(between + 3);
    }

    private static List<CommandId> idsOf(Draft draft) {
        return draft.marks().stream().map(Mark::id).toList();
    }

    @Test
    void aPartlyStoredBulkIsRefusedWholeAndTheRestCanBeSentAgain() {
        var team = drafts.team();
        var ids = drafts.ids(5);
        log.append(drafts.visits(team, 0, ids.subList(0, 3)));
        var refused = refused(drafts.visits(team, 3, ids));
        assertThat(refused.reason()).isEqualTo(AppendRefused.Cause.ID_TAKEN);
        assertThat(refused.receipts()).extracting(receipt -> receipt.mark().id().value())
                .containsExactlyInAnyOrderElementsOf(ids.subList(0, 3));
        var all = ids.stream().map(CommandId::new).toList();
        assertThat(log.receipts(all).keySet()).containsExactlyInAnyOrderElementsOf(all.subList(0, 3));
        assertThat(log.append(drafts.visits(team, 3, ids.subList(3, 5))).position()).isEqualTo(2);
        assertThat(log.receipts(all)).hasSize(5);
        assertThat(log.stream(StreamName.visits(team, java.time.YearMonth.of(2022, 10)), 0)).hasSize(2);
    }

    @Test
    void anotherCommitOnTheSameSequenceIsRefusedAndItsIdsStayFree() {
        var team = drafts.team();
        var ids = drafts.ids(4);
        log.append(drafts.visits(team, 0, ids.subList(0, 2)));
        var refused = refused(drafts.visits(team, 0, ids.subList(2, 4)));
        assertThat(refused.reason()).isEqualTo(AppendRefused.Cause.SEQUENCE_TAKEN);
        assertThat(refused.receipts()).isEmpty();
        assertThat(log.receipts(List.of(new CommandId(ids.get(2))))).isEmpty();
        assertThat(log.append(drafts.visits(team, 2, ids.subList(2, 4))).position()).isEqualTo(2);
    }

    @Test
    void oneOfManyWhoSendTheSameAtOnceIsTaken() throws Exception {
        for (int round = 0; round < 10; round++) {
            var draft = drafts.visits(3);
            var answers = atOnce(IntStream.range(0, THREADS).mapToObj(i -> draft).toList());
            var taken = answers.stream().filter(Commit.class::isInstance).map(Commit.class::cast).toList();
            assertThat(taken).hasSize(1);
            assertThat(answers).filteredOn(AppendRefused.class::isInstance).hasSize(THREADS - 1).allSatisfy(answer -> {
                var refused = (AppendRefused) answer;
                assertThat(refused.reason()).isEqualTo(AppendRefused.Cause.ID_TAKEN);
                assertThat(refused.receipts()).hasSize(3).allMatch(r -> r.position() == taken.getFirst().position());
            });
        }
        assertDense(10);
    }

    @Test
    void oneOfManyOnTheSameSequenceIsTaken() throws Exception {
        for (int round = 0; round < 10; round++) {
            var team = drafts.team();
            var answers = atOnce(IntStream.range(0, THREADS)
                    .mapToObj(i -> drafts.visits(team, 0, drafts.ids(2)))
                    .toList());
            assertThat(answers).filteredOn(Commit.class::isInstance).hasSize(1);
            assertThat(answers).filteredOn(AppendRefused.class::isInstance)
                    .hasSize(THREADS - 1)
                    .allMatch(
                            a -> ((AppendRefused) a).reason() == AppendRefused.Cause.SEQUENCE_TAKEN);
        }
        assertDense(10);
    }

    @Test
    void manyWritersLeaveNoGapAndLoseNothing() throws Exception {
        var all = IntStream.range(0, THREADS * 20).mapToObj(i -> drafts.visits(drafts.team(), 1 + i % 3)).toList();
        var answers = atOnce(all);
        assertThat(answers).allMatch(Commit.class::isInstance);
        assertDense(all.size());
        for (var answer : answers) {
            var commit = (Commit) answer;
            assertSame(List.of(log.at(commit.position()).orElseThrow()), List.of(commit));
        }
    }

    @Test
    void timeOfRecordingNeverRunsBackwards() throws Exception {
        var first = log.append(drafts.visits(1));
        assertThat(first.recordedAt()).isEqualTo(clock.instant());
        clock.move(Duration.ofHours(-3));
        assertThat(log.append(drafts.visits(1)).recordedAt()).isEqualTo(first.recordedAt());
        log.close();
        log = open(clock);
        assertThat(log.append(drafts.visits(1)).recordedAt()).isEqualTo(first.recordedAt());
        clock.move(Duration.ofHours(4));
        assertThat(log.append(drafts.visits(1)).recordedAt()).isEqualTo(clock.instant());
        assertDense(4);
    }

    @Test
    void tellsWhenPositionsWereRecorded() {
        assertThat(log.recordedAt(List.of(0L, 1L))).isEmpty();
        var stored = new ArrayList<Commit>();
        for (int n = 0; n < 300; n++) {
            clock.move(Duration.ofMillis(drafts.below(3)));
            stored.add(log.append(drafts.visits(1)));
        }
        var asked = log.recordedAt(LongStream.rangeClosed(-5, 305).boxed().toList());
        assertThat(asked).hasSize(300);
        stored.forEach(commit -> assertThat(asked).containsEntry(commit.position(), commit.recordedAt()));
    }

    @Test
    void whatWasKnownAtAMomentIsTheLastPositionRecordedByThen() {
        var moments = new Moments(log);
        assertThat(moments.by(Instant.MAX)).isZero();
        var stored = new ArrayList<Commit>();
        for (int n = 1; n <= 400; n++) {
            // Many commits share a moment, and between others time passes.
            clock.move(Duration.ofMillis(Math.max(0, drafts.below(9) - 5)));
            stored.add(log.append(drafts.visits(1)));
            if (n % 40 == 0) {
                assertKnown(moments, stored);
            }
        }
    }

    @Test
    void whatWasKnownIsFoundInALongLedgerToo() throws Exception {
        for (int round = 0; round < 30; round++) {
            clock.move(Duration.ofMillis(drafts.below(3)));
            atOnce(IntStream.range(0, 100).mapToObj(i -> drafts.visits(drafts.team(), 1)).toList());
        }
        var times = log.readAfter(0, 3_000).stream().map(Commit::recordedAt).toList();
        var moments = new Moments(log);
        for (int n = 0; n < 200; n++) {
            var moment = times.get(drafts.below(3_000)).plusMillis(drafts.below(3) - 1);
            assertThat(moments.by(moment)).isEqualTo(times.stream().filter(t -> !t.isAfter(moment)).count());
        }
    }

    private static void assertKnown(Moments moments, List<Commit> stored) {
        assertThat(moments.by(stored.getFirst().recordedAt().minusMillis(1))).isZero();
        assertThat(moments.by(Instant.MIN)).isZero();
        assertThat(moments.by(Instant.MAX)).isEqualTo(stored.size());
        for (var moment = stored.getFirst().recordedAt(); !moment.isAfter(stored.getLast()
                .recordedAt()
                .plusMillis(
                        2)); moment = moment.plusMillis(1)) {
            var then = moment.plusNanos(999_999);
            assertThat(moments.by(then)).isEqualTo(stored.stream().filter(c -> !c.recordedAt().isAfter(then)).count());
        }
    }

    @Test
    void listenersHearOfEveryHeadInOrder() throws Exception {
        var heard = new ConcurrentLinkedQueue<Long>();
        var end = new CompletableFuture<Void>();
        var leaving = new ConcurrentLinkedQueue<Long>();
        var first = new AtomicBoolean(true);
        log.onAppend(head -> {
            if (first.compareAndSet(true, false)) {
                throw new IllegalStateException("a listener of this test fails, which must not matter");
            }
        });
        var left = log.onAppend(leaving::add);
        left.close();
        log.onAppend(head -> {
            heard.add(head);
            if (head == 200) {
                end.complete(null);
            }
        });
        atOnce(IntStream.range(0, 200).mapToObj(i -> drafts.visits(drafts.team(), 1)).toList());
        end.get(30, TimeUnit.SECONDS);
        assertThat(List.copyOf(heard)).isSorted().doesNotHaveDuplicates().last().isEqualTo(200L);
        assertThat(leaving).isEmpty();
    }

    @Test
    void keepsALargeReorganisationWhole() {
        var changes = new ArrayList<UnitChange>();
        for (int i = 0; i < 20_000; i++) {
            changes.add(new UnitChange.Created(new UnitId("%05d.20220305".formatted(i)), UnitKind.XA, "%05d".formatted(
                    i), "Chiềng Khoa " + i, new UnitId("014.20220305")));
        }
        var basis = new LegalBasis("1685/NQ-UBTVQH15", LocalDate.of(2025, 6, 16), "Ủy ban Thường vụ Quốc hội");
        var commit = log.append(new Draft(StreamName.resolution(basis), 0, List.of(new Mark(new CommandId(drafts.ids(1)
                .getFirst()), -1)), Drafts.OFFICER, basis, UnitId.COUNTRY, null, List.of(new UnitsReorganised(basis,
                        LocalDate.of(2025, 7, 1), false, changes))));
        assertThat(commit.leaf()).hasSizeGreaterThan(1 << 20);
        assertSame(log.stream(StreamName.resolution(basis), 0), List.of(commit));
        assertThat(log.readAfter(0, 1).getFirst().draft().events()).isEqualTo(commit.draft().events());
    }

    @Test
    void keepsVietnameseTextAndAllOfTheEnvelope() {
        var name = "Tổ công nghệ số cộng đồng bản Đắk Ờ Ẫ";
        var basis = new LegalBasis("1480/UBND-VHTT", LocalDate.of(2022, 8, 31), "Ủy ban nhân dân huyện Vân Hồ");
        var team = drafts.team();
        var draft = new Draft(StreamName.team(team), 0, List.of(new Mark(new CommandId(drafts.ids(1).getFirst()),
                Long.MIN_VALUE)), Drafts.OFFICER, basis, Drafts.COMMUNE, new ProgrammeVersion(new ProgrammeId(
                        "van-ho-2022"), 3), List.<Event>of(new TeamEstablished(team, Drafts.COMMUNE, TeamLevel.VILLAGE,
                                name, LocalDate.of(2022, 9, 1), basis)));
        log.append(draft);
        var read = log.at(1).orElseThrow();
        assertThat(read.draft()).isEqualTo(draft);
        assertThat(Normalizer.isNormalized(((TeamEstablished) read.draft().events().getFirst()).name(),
                Normalizer.Form.NFC)).isTrue();
        assertThat(log.receipts(List.of(draft.marks().getFirst().id())).get(draft.marks().getFirst().id()))
                .isEqualTo(new Receipt(draft.marks().getFirst(), 1, draft.stream(), read.recordedAt()));
    }

    @Test
    void goesOnWhereItStoodAfterAReopening() throws Exception {
        var stored = new ArrayList<Commit>();
        for (int n = 0; n < 100; n++) {
            stored.add(log.append(drafts.visits(2)));
        }
        log.close();
        log = open(clock);
        assertThat(log.head()).isEqualTo(100);
        assertSame(log.readAfter(0, 1_000), stored);
        assertThat(refused(stored.get(50).draft()).receipts().getFirst().position()).isEqualTo(51);
        assertThat(log.append(drafts.visits(2)).position()).isEqualTo(101);
    }

    @Test
    void refusesADraftThatBearsAnIdTwice() {
        var id = drafts.ids(1).getFirst();
        var draft = drafts.visits(drafts.team(), 0, List.of(id, id));
        assertThatThrownBy(() -> log.append(draft)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(id
                        .toString());
        assertThat(log.head()).isZero();
    }

    @Test
    void refusesEverythingOnceItIsClosed() {
        var draft = drafts.visits(1);
        log.close();
        assertThatThrownBy(() -> log.append(draft)).isInstanceOf(LedgerUnavailable.class);
    }

    private AppendRefused refused(Draft draft) {
        return catchThrowableOfType(AppendRefused.class, () -> log.append(draft));
    }

    /** Sends each draft from a thread of 32, all held at one gate; each answer is a commit or what was thrown. */
    private List<Object> atOnce(List<Draft> all) throws Exception {
        var gate = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(THREADS)) {
            var tasks = all.stream().map(draft -> (Callable<Object>) () -> {
                gate.await();
                try {
                    return log.append(draft);
                } catch (RuntimeException refused) {
                    return refused;
                }
            }).map(pool::submit).toList();
            gate.countDown();
            var answers = new ArrayList<>();
            for (var task : tasks) {
                answers.add(task.get(60, TimeUnit.SECONDS));
            }
            return answers;
        }
    }

    private void assertDense(int head) {
        assertThat(log.head()).isEqualTo(head);
        var commits = log.readAfter(0, head + 10);
        assertThat(commits).extracting(Commit::position)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, head)
                        .boxed()
                        .toList());
        assertThat(commits).extracting(Commit::recordedAt).isSorted();
    }

    private static void assertSame(List<Commit> read, List<Commit> stored) {
        assertThat(read).hasSameSizeAs(stored);
        for (int i = 0; i < stored.size(); i++) {
            assertThat(read.get(i).position()).isEqualTo(stored.get(i).position());
            assertThat(read.get(i).recordedAt()).isEqualTo(stored.get(i).recordedAt());
            assertThat(read.get(i).draft()).isEqualTo(stored.get(i).draft());
            assertThat(read.get(i).leaf()).isEqualTo(stored.get(i).leaf());
        }
    }
}
