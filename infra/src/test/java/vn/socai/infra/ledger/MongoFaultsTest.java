package vn.socai.infra.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import vn.socai.infra.ledger.AppendingChild.Acknowledged;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.mongo.Connection;
import vn.socai.infra.ledger.mongo.MongoCommitLog;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.Draft;

import static org.assertj.core.api.Assertions.assertThat;

/** What a network and a crash do to writers of a MongoDB ledger. Always on mongo-java-server: the proxy must sit before one server. */
@Timeout(300)
class MongoFaultsTest {
    private static final long SEED = Long.getLong("socai.seed", System.nanoTime());
    private static final String DATABASE = "faults";

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final LeafCodec leaves = LeafCodec.ofEvents();
    private MongoServer server;

    @BeforeEach
    void start() {
        System.out.println("MongoFaultsTest: -Dsocai.seed=" + SEED);
        server = new MongoServer(new MemoryBackend());
        server.bind();
    }

    @AfterEach
    void stop() {
        server.shutdownNow();
    }

    @Test
    void aThousandLostRepliesLoseNothingAndDoubleNothing() throws Exception {
        int wanted = Integer.getInteger("socai.cuts", 1_000);
        var cuts = new AtomicInteger();
        var atOnce = new AtomicInteger();
        try (var proxy = new CuttingProxy(port(), request -> {
            int draw = fate(6);
            if (draw < 3 || cuts.get() >= wanted) {
                return CuttingProxy.Fate.PASS;
            }
            cuts.incrementAndGet();
            if (draw == 3) {
                atOnce.incrementAndGet();
                return CuttingProxy.Fate.CUT_AT_ONCE;
            }
            return CuttingProxy.Fate.CUT_THE_REPLY;
        }); var client = client(proxy.uri(DATABASE), b -> {}); var log = open(client)) {
            var acknowledged = appendUntil(log, () -> cuts.get() >= wanted);
            System.out.println("MongoFaultsTest: " + cuts + " replies cut, " + atOnce + " of them at once; "
                    + acknowledged.size() + " commits acknowledged");
            assertThat(cuts).hasValue(wanted);
            auditAfresh(acknowledged);
        }
    }

    private synchronized int fate(int bound) {
        return random.nextInt(bound);
    }

    private interface Enough {
        boolean reached();
    }

    /** Four clients append until it is enough; each of their appends must succeed. */
    private List<Acknowledged> appendUntil(CommitLog log, Enough enough) throws Exception {
        var acknowledged = new ConcurrentLinkedQueue<Acknowledged>();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var clients = new ArrayList<Future<?>>();
            for (int i = 0; i < 4; i++) {
                var drafts = new Drafts(SEED + i);
                clients.add(pool.submit(() -> {
                    while (!enough.reached()) {
                        var draft = drafts.visits(2);
                        acknowledged.add(acknowledged(log.append(draft).position(), draft));
                    }
                }));
            }
            for (var each : clients) {
                each.get(240, TimeUnit.SECONDS);
            }
        }
        return List.copyOf(acknowledged);
    }

    private static Acknowledged acknowledged(long position, Draft draft) {
        return new Acknowledged(position, draft.marks().stream().map(mark -> mark.id().value()).toList());
    }

    /** By a reader that was not there when it happened. */
    private void auditAfresh(List<Acknowledged> acknowledged) {
        try (var client = client(direct(), b -> {}); var log = open(client)) {
            var audit = new Audit();
            audit.carryOn(log, "seed " + SEED);
            audit.holds(acknowledged, "seed " + SEED);
            assertThat(audit.commits()).as("nothing but what was acknowledged").isEqualTo(acknowledged.size());
        }
    }

    @Test
    void aWriterKilledInMidInsertLeavesNothingHalfDoneAndTheNextGoesOn() throws Exception {
        var audit = new Audit();
        int sum = 0;
        for (int round = 1; round <= Integer.getInteger("socai.mongo.kills", 15); round++) {
            var when = "round " + round + ", seed " + SEED;
            var said = killedInMidInsert(20 + random.nextInt(60));
            sum += said.size();
            try (var client = client(direct(), b -> {}); var log = open(client)) {
                audit.carryOn(log, when);
                audit.holds(said, when);
                long before = log.head();
                assertThat(log.append(new Drafts(random.nextLong()).visits(3)).position()).as("the next writer, "
                        + when).isEqualTo(before + 1);
            }
        }
        System.out.println("MongoFaultsTest: writers killed in mid-insert, " + sum + " commits acknowledged, " + audit
                .commits() + " found");
    }

    /** The proxy kills the child while an insert of many commits is under way: passed on, and not answered. */
    private List<Acknowledged> killedInMidInsert(int inserts) throws Exception {
        var child = new AtomicReference<Process>();
        var left = new AtomicInteger(inserts);
        try (var proxy = new CuttingProxy(port(), request -> {
            // A request of some size holds several commits.
            if (left.decrementAndGet() > 0 || request.length < 1_500) {
                return CuttingProxy.Fate.PASS;
            }
            child.get().toHandle().destroyForcibly();
            return CuttingProxy.Fate.CUT_AT_ONCE;
        })) {
            child.set(AppendingChild.start(proxy.uri(DATABASE), random.nextLong()));
            var said = new ByteArrayOutputStream();
            child.get().getInputStream().transferTo(said);
            assertThat(child.get().waitFor()).isEqualTo(137);
            return Acknowledged.of(said.toString(StandardCharsets.US_ASCII));
        } finally {
            child.get().destroyForcibly();
        }
    }

    @Test
    void aThousandForcedRacesForAPositionEndInAThousandConflictsAndNoError() throws Exception {
        int races = 1_000;
        var conflicts = new AtomicInteger();
        var armed = new AtomicBoolean();
        var acknowledged = new ArrayList<Acknowledged>();
        try (var otherClient = client(direct(), b -> {}); var other = open(otherClient)) {
            var othersDrafts = new Drafts(SEED + 1);
            var interleaved = new CommandListener() {
                /** The client has chosen its position and not yet sent: now the other node takes just that one. */
                @Override
                public void commandStarted(CommandStartedEvent event) {
                    if (event.getCommandName().equals("insert") && armed.compareAndSet(true, false)) {
                        var draft = othersDrafts.visits(1);
                        acknowledged.add(acknowledged(other.append(draft).position(), draft));
                    }
                }

                @Override
                public void commandSucceeded(CommandSucceededEvent event) {
                    if (event.getCommandName().equals("insert") && event.getResponse().containsKey("writeErrors")) {
                        conflicts.incrementAndGet();
                    }
                }
            };
            try (var client = client(direct(), b -> b.addCommandListener(interleaved)); var log = open(client)) {
                var drafts = new Drafts(SEED);
                for (int i = 0; i < races; i++) {
                    var draft = drafts.visits(2);
                    armed.set(true);
                    acknowledged.add(acknowledged(log.append(draft).position(), draft));
                    assertThat(armed).as("the race took place").isFalse();
                }
            }
        }
        System.out.println("MongoFaultsTest: " + races + " forced races, " + conflicts + " conflicts, no error");
        assertThat(conflicts).hasValueGreaterThanOrEqualTo(races);
        auditAfresh(acknowledged);
    }

    private int port() {
        return server.getLocalAddress().getPort();
    }

    private String direct() {
        return "mongodb://127.0.0.1:" + port() + "/" + DATABASE;
    }

    private interface More {
        void set(MongoClientSettings.Builder settings);
    }

    /** The driver looks at a server again at most twice a second; a test that cuts a thousand times cannot wait for that. */
    private static MongoClient client(String uri, More more) {
        var settings = Connection.settings(uri)
                .applyToServerSettings(s -> s.minHeartbeatFrequency(1,
                        TimeUnit.MILLISECONDS));
        more.set(settings);
        return MongoClients.create(settings.build());
    }

    private MongoCommitLog open(MongoClient client) {
        return MongoCommitLog.open(client.getDatabase(DATABASE), leaves, Clock.systemUTC(), Duration.ofMillis(100));
    }
}
