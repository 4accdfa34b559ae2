package vn.socai.infra.segment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.event.Event;
import vn.socai.event.MemberEvent.MemberJoined;
import vn.socai.event.VisitEvent.VisitCorrected;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.event.VisitEvent.VisitVoided;
import vn.socai.infra.ledger.Drafts;
import vn.socai.infra.ledger.RandomRecords;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.view.ListLog;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.Draft;
import vn.socai.ledger.Mark;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;
import vn.socai.view.recount.Counted;
import vn.socai.view.recount.Recount;

import static org.assertj.core.api.Assertions.assertThat;

/** A file that may be lost, cut or altered at any time: what is counted from it is what the ledger says. */
class SegmentTest {
    private static final long SEED = Long.getLong("socai.seed", System.nanoTime());
    private static final int ROOM = 64;
    private static final LeafCodec LEAVES = LeafCodec.ofEvents();
    private static final List<Class<? extends Event>> KINDS = List.of(VisitLogged.class, VisitLogged.class,
            VisitCorrected.class, VisitVoided.class, MemberJoined.class);

    @TempDir
    private Path folder;

    private final RandomRecords random = new RandomRecords(SEED);
    private final Drafts drafts = new Drafts(~SEED);
    private final List<Draft> appended = new ArrayList<>();
    /** Another one that takes the same drafts has the same leaves. */
    private final CommitLog log = new ListLog();
    private Path file;

    @BeforeAll
    static void tellTheSeed() {
        System.out.println("SegmentTest: -Dsocai.seed=" + SEED);
    }

    @BeforeEach
    void begin() {
        file = folder.resolve("visits.segment");
    }

    private void append(int commits) {
        for (int i = 0; i < commits; i++) {
            Draft draft = random.below(3) > 0 ? drafts.visits(1 + random.below(5)) : others();
            appended.add(draft);
            log.append(draft);
        }
    }

    private Draft others() {
        List<Event> events = new ArrayList<>();
        for (int i = random.below(6); i >= 0; i--) {
            events.add(random.next(KINDS.get(random.below(KINDS.size()))));
        }
        return new Draft(new StreamName("s:" + random.uuid()), 0, List.of(new Mark(new CommandId(random.uuid()), 1)),
                Drafts.OFFICER, null, Drafts.COMMUNE, null, events);
    }

    private Recount recount(CommitLog of, int threads) {
        return Recount.of(() -> new SkimmedVisits(of, LEAVES), threads);
    }

    private Counted keeping(Path where, CommitLog of, int threads, long position) {
        try (Segment segment = Segment.open(where, of, ROOM)) {
            Counted counted = recount(of, threads).keeping(segment).upTo(position);
            assertThat(segment.trouble()).isEmpty();
            return counted;
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static SortedMap<String, Object> told(Counted counted) {
        SortedMap<String, Object> told = new TreeMap<>();
        counted.each((unit, month, line) -> told.put(unit + " " + month, counted.figures(unit, month)));
        told.put("events", counted.extent().events());
        return told;
    }

    /** Held against a recount that knows neither segment nor skim. */
    private void same(Counted counted, CommitLog of) {
        assertThat(told(counted)).as("seed %d", SEED).isEqualTo(told(Recount.of(of, 1).upTo(counted.position())));
    }

    @Test
    void lengthenedByManyRecountsItIsWhatOneMakes() throws IOException {
        for (int round = 0; round < 6; round++) {
            append(150);
            int threads = 1 + random.below(3);
            long at = random.below(2) == 0 ? log.head() : 1 + random.below((int) log.head());
            same(keeping(file, log, threads, at), log);
            same(keeping(file, log, threads, log.head()), log);
        }
        Path other = folder.resolve("other.segment");
        same(keeping(other, log, 3, log.head()), log);
        assertThat(Files.readAllBytes(file)).as("seed %d", SEED).isEqualTo(Files.readAllBytes(other));
        long kept = keeping(file, log, 2, log.head()).extent().kept();
        assertThat(kept).isGreaterThan(900 - ROOM).isLessThanOrEqualTo(900);
    }

    @Test
    void servesSeveralRecountsWhileItIsOpen() throws IOException {
        append(200);
        try (Segment segment = Segment.open(file, log, ROOM)) {
            same(recount(log, 2).keeping(segment).upTo(log.head()), log);
            long kept = segment.last();
            append(200);
            Counted counted = recount(log, 2).keeping(segment).upTo(log.head());
            same(counted, log);
            assertThat(counted.extent().kept()).isEqualTo(kept).isPositive();
            assertThat(recount(log, 2).keeping(segment).upTo(log.head()).extent().kept()).isEqualTo(segment.last())
                    .isGreaterThan(kept);
        }
        same(keeping(file, log, 2, log.head()), log);
        Path other = folder.resolve("other.segment");
        keeping(other, log, 1, log.head());
        assertThat(Files.readAllBytes(file)).as("seed %d", SEED).isEqualTo(Files.readAllBytes(other));
    }

    @Test
    void countsAndMakesAnewWhatIsTornOff() throws IOException {
        append(300);
        keeping(file, log, 2, log.head());
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < 8; i++) {
            Files.write(file, Arrays.copyOf(whole, i == 0 ? 0 : random.below(whole.length)));
            same(keeping(file, log, 2, log.head()), log);
            assertThat(Files.readAllBytes(file)).as("seed %d", SEED).isEqualTo(whole);
        }
    }

    @Test
    void noticesAChangedByteWhereverItIs() throws IOException {
        append(300);
        keeping(file, log, 2, log.head());
        byte[] whole = Files.readAllBytes(file);
        long all = keeping(file, log, 2, log.head()).extent().kept();
        for (int i = 0; i < 20; i++) {
            byte[] altered = whole.clone();
            altered[random.below(whole.length)] ^= (byte) (1 << random.below(8));
            Files.write(file, altered);
            Counted counted = keeping(file, log, 2, log.head());
            same(counted, log);
            assertThat(counted.extent().kept()).as("seed %d", SEED).isLessThan(all);
            same(keeping(file, log, 2, log.head()), log);
            assertThat(Files.readAllBytes(file)).as("seed %d", SEED).isEqualTo(whole);
        }
    }

    @Test
    void keepsNothingOfAnotherLedger() throws IOException {
        append(200);
        keeping(file, log, 2, log.head());
        try (CommitLog other = new ListLog()) {
            for (int i = 0; i < 200; i++) {
                other.append(others());
            }
            Counted counted = keeping(file, other, 2, other.head());
            same(counted, other);
            assertThat(counted.extent().kept()).isZero();
            assertThat(keeping(file, other, 2, other.head()).extent().kept()).isPositive();
        }
    }

    /** A backup was restored, and the work went on. */
    @Test
    void keepsWhatIsStillTrueOfALedgerThatWasSetBack() throws IOException {
        append(300);
        keeping(file, log, 2, log.head());
        try (CommitLog restored = new ListLog()) {
            appended.subList(0, 150).forEach(restored::append);
            Counted short150 = keeping(file, restored, 2, 150);
            same(short150, restored);
            assertThat(short150.extent().kept()).isPositive().isLessThanOrEqualTo(150);
            keeping(file, log, 2, log.head());
            for (int i = 0; i < 200; i++) {
                restored.append(others());
            }
            Counted counted = keeping(file, restored, 2, restored.head());
            same(counted, restored);
            assertThat(counted.extent().kept()).isEqualTo(short150.extent().kept());
        }
    }

    @Test
    void isLeftAsideWhereHouseholdsAreCounted() throws IOException {
        append(200);
        keeping(file, log, 2, log.head());
        try (Segment segment = Segment.open(file, log, ROOM)) {
            Counted counted = recount(log, 2).keeping(segment).withHouseholds(1 << 20).upTo(log.head());
            assertThat(counted.extent().kept()).isZero();
            assertThat(counted.households()).isTrue();
        }
    }

    @Test
    void keepsNothingBehindWhatItCouldNotWrite() throws IOException {
        append(300);
        Segment segment = Segment.open(file, log, ROOM);
        segment.close();
        Counted counted = recount(log, 2).keeping(segment).upTo(log.head());
        same(counted, log);
        assertThat(segment.trouble()).isPresent();
    }
}
