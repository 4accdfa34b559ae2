package vn.socai.infra.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.command.Command;
import vn.socai.command.Outcome;
import vn.socai.command.Outcome.Accepted;
import vn.socai.command.Outcome.Duplicate;
import vn.socai.command.Outcome.Refused;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.sqlite.SqliteCommitLog;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.Mark;
import vn.socai.value.CommandId;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.value.VoidReason;
import vn.socai.visit.VisitCommand.CorrectVisit;
import vn.socai.visit.VisitCommand.LogVisit;
import vn.socai.visit.VisitCommand.VoidVisit;

import static org.assertj.core.api.Assertions.assertThat;

/** The desk on a real ledger: whatever is sent, resent and sent at once, each id leaves one event and has one receipt. */
class AxonDeskOnSqliteTest {
    private static final Clock CLOCK = Clock.fixed(World.NOW, ZoneOffset.UTC);
    private static final int TEAMS = 3;
    private static final int CALLS = 100;

    @TempDir
    private Path data;
    private SqliteCommitLog log;
    private AxonDesk desk;

    @BeforeEach
    void open() {
        log = SqliteCommitLog.open(data.resolve("ledger.db"), LeafCodec.ofEvents(), CLOCK);
        desk = node(log);
    }

    @AfterEach
    void close() {
        log.close();
    }

    private static AxonDesk node(CommitLog log) {
        return new AxonDesk(log, new Ports(World.UNITS, World.PROGRAMMES, new LedgerTeams(log, null),
                new LedgerTargets(log), person -> Set.of(), World.REPORTING, new HeapKeyring()), CLOCK,
                Freshness.ALWAYS);
    }

    @Test
    void randomCallsWithResendsLeaveOneEventPerId() {
        long seed = System.nanoTime();
        System.out.println("AxonDeskOnSqliteTest seed " + seed);
        Sender sender = new Sender(seed, desk);
        sender.foundTeams();
        for (int i = 0; i < CALLS; i++) {
            sender.call();
        }
        check(sender.first, seed);
    }

    @Test
    void manySendersAtOnceWithSharedCommandsLeaveOneEventPerId() throws Exception {
        long seed = System.nanoTime();
        System.out.println("AxonDeskOnSqliteTest concurrent seed " + seed);
        Sender founder = new Sender(seed, desk);
        founder.foundTeams();
        List<Sender> senders = new ArrayList<>();
        AxonDesk other = node(log);
        for (int i = 0; i < 8; i++) {
            // Equal seeds send equal commands: two senders race for every id, half of them through another desk.
            senders.add(new Sender(seed + i / 2, i % 2 == 0 ? desk : other).knowing(founder));
        }
        inParallel(senders.stream().<Callable<Void>>map(sender -> () -> {
            for (int i = 0; i < CALLS / 5; i++) {
                sender.call();
            }
            return null;
        }).toList());
        Map<CommandId, Outcome> first = new HashMap<>(founder.first);
        for (Sender sender : senders) {
            sender.first.forEach((id, outcome) -> first.merge(id, outcome, (a, b) -> {
                // What one was refused another may get in later, when the visit to correct has arrived.
                if (a instanceof Refused || b instanceof Refused) {
                    return a instanceof Refused ? b : a;
                }
                assertThat(position(a)).describedAs("seed " + seed).isEqualTo(position(b));
                assertThat(List.of(a, b)).filteredOn(Accepted.class::isInstance).hasSizeLessThan(2);
                return a;
            }));
        }
        check(first, seed);
    }

    @Test
    void thirtyTwoThreadsSendingTheSameCommandGetTheSameReceipt() throws Exception {
        Sender sender = new Sender(5, desk);
        sender.foundTeams();
        for (int round = 0; round < 10; round++) {
            LogVisit visit = sender.world.visit(sender.teams.getFirst(), sender.members.getFirst());
            CyclicBarrier start = new CyclicBarrier(32);
            List<Callable<Outcome>> threads = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                threads.add(() -> {
                    start.await();
                    return desk.submit(visit, World.OFFICER);
                });
            }
            List<Outcome> outcomes = inParallel(threads);
            assertThat(outcomes).filteredOn(Accepted.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(Duplicate.class::isInstance).hasSize(31);
            assertThat(outcomes.stream().map(AxonDeskOnSqliteTest::position).distinct()).hasSize(1);
        }
        assertThat(log.head()).isEqualTo(2 * TEAMS + 10);
    }

    /** Positions are dense, every id stands in one commit, and each receipt is the one that was given first. */
    private void check(Map<CommandId, Outcome> first, long seed) {
        List<Commit> commits = log.readAfter(0, Integer.MAX_VALUE);
        Set<CommandId> stored = new HashSet<>();
        long next = 1;
        for (Commit commit : commits) {
            assertThat(commit.position()).describedAs("seed " + seed).isEqualTo(next++);
            assertThat(commit.draft().marks()).hasSameSizeAs(commit.draft().events());
            for (Mark mark : commit.draft().marks()) {
                assertThat(stored.add(mark.id())).describedAs("seed " + seed).isTrue();
                assertThat(position(first.get(mark.id()))).describedAs("seed " + seed).isEqualTo(commit.position());
            }
        }
        first.forEach((id, outcome) -> assertThat(stored.contains(id)).describedAs("seed " + seed + " " + outcome)
                .isEqualTo(
                        !(outcome instanceof Refused)));
        assertThat(stored).hasSizeGreaterThan(50);
    }

    private static long position(Outcome outcome) {
        return switch (outcome) {
            case Accepted a -> a.position();
            case Duplicate d -> d.position();
            case Refused r -> -1;
        };
    }

    private static <T> List<T> inParallel(List<Callable<T>> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(work)) {
                results.add(done.get());
            }
            return results;
        }
    }

    /** Sends random calls, remembers each first answer and holds every later one against it. */
    private static final class Sender {
        final World world;
        final Random random;
        final AxonDesk desk;
        final List<TeamId> teams = new ArrayList<>();
        final List<PersonId> members = new ArrayList<>();
        final List<LogVisit> visits = new ArrayList<>();
        final Map<CommandId, Command> sent = new LinkedHashMap<>();
        final Map<CommandId, Outcome> first = new HashMap<>();

        Sender(long seed, AxonDesk desk) {
            world = new World(seed);
            random = new Random(seed);
            this.desk = desk;
        }

        Sender knowing(Sender founder) {
            teams.addAll(founder.teams);
            members.addAll(founder.members);
            return this;
        }

        void foundTeams() {
            List<Command> commands = new ArrayList<>();
            for (int i = 0; i < TEAMS; i++) {
                TeamId team = new TeamId(world.uuid());
                PersonId member = new PersonId(world.uuid());
                teams.add(team);
                members.add(member);
                commands.add(world.establish(team));
                commands.add(world.join(team, member));
            }
            submit(commands);
        }

        void call() {
            List<Command> commands = new ArrayList<>();
            int size = random.nextInt(4) == 0 ? 1 : 1 + random.nextInt(12);
            for (int i = 0; i < size; i++) {
                commands.add(command());
            }
            submit(commands);
        }

        private Command command() {
            int team = random.nextInt(TEAMS);
            return switch (random.nextInt(10)) {
                case 0, 1 -> sent.isEmpty() ? fresh(team) : List.copyOf(sent.values()).get(random.nextInt(sent.size()));
                case 2 -> fresh(random.nextInt(TEAMS), members.get(random.nextInt(TEAMS)));
                case 3 -> visits.isEmpty() ? fresh(team) : correction();
                case 4 -> visits.isEmpty() ? fresh(team) : cancellation();
                default -> fresh(team);
            };
        }

        private LogVisit fresh(int team) {
            return fresh(team, members.get(team));
        }

        private LogVisit fresh(int team, PersonId by) {
            LogVisit visit = world.visit(teams.get(team), by);
            visits.add(visit);
            return visit;
        }

        private Command correction() {
            LogVisit visit = visits.get(random.nextInt(visits.size()));
            return new CorrectVisit(world.id(), visit.visit(), visit.team(), visit.month(),
                    world.visit(visit.team(), visit.facts().by()).facts());
        }

        private Command cancellation() {
            LogVisit visit = visits.get(random.nextInt(visits.size()));
            return new VoidVisit(world.id(), visit.visit(), visit.team(), visit.month(), VoidReason.NOT_HELD);
        }

        private void submit(List<Command> commands) {
            List<Outcome> outcomes = desk.submit(commands, World.OFFICER);
            for (int i = 0; i < commands.size(); i++) {
                Command command = commands.get(i);
                Outcome outcome = outcomes.get(i);
                assertThat(outcome.id()).isEqualTo(command.id());
                sent.put(command.id(), command);
                Outcome before = first.get(command.id());
                if (before != null && !(before instanceof Refused)) {
                    assertThat(outcome).isInstanceOf(Duplicate.class);
                    assertThat(position(outcome)).isEqualTo(position(before));
                } else {
                    first.put(command.id(), outcome);
                }
            }
        }
    }
}
