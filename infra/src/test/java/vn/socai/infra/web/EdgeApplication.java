package vn.socai.infra.web;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

import vn.socai.command.Desk;
import vn.socai.infra.desk.AxonDesk;
import vn.socai.infra.desk.Freshness;
import vn.socai.infra.desk.LedgerTargets;
import vn.socai.infra.desk.LedgerTeams;
import vn.socai.infra.desk.LedgerVisits;
import vn.socai.infra.desk.Ports;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.infra.ledger.sqlite.SqliteCommitLog;
import vn.socai.infra.lookup.ProgrammesOnShelf;
import vn.socai.infra.lookup.Reach;
import vn.socai.infra.lookup.UnitsInAtlas;
import vn.socai.infra.proof.Notary;
import vn.socai.infra.security.AccessDatabase;
import vn.socai.infra.security.DemoTokens;
import vn.socai.infra.security.SecurityConfiguration;
import vn.socai.infra.security.keyring.SqliteKeyring;
import vn.socai.infra.view.SqliteViewStore;
import vn.socai.ledger.CommitLog;
import vn.socai.person.Keyring;
import vn.socai.unit.Units;
import vn.socai.view.Horizon;
import vn.socai.view.Projector;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.chronicle.Chronicle;
import vn.socai.view.difficulty.Difficulties;
import vn.socai.view.evaluation.Evaluations;
import vn.socai.view.honour.Honours;
import vn.socai.view.practice.Practices;
import vn.socai.view.evidence.Evidence;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.roster.Roster;
import vn.socai.view.scoreboard.Scoreboard;
import vn.socai.view.tally.Tally;
import vn.socai.visit.Visits;

/** The GraphQL edge over the real ledger, views, desk and keyring, in one directory. */
@SpringBootConfiguration @EnableAutoConfiguration @ComponentScan("vn.socai.graphql") @Import({GraphQlEdge.class,
        SocketBounds.class, BodyLimit.class, UnreadableRequest.class, GraphiqlPage.class,
        SecurityConfiguration.class})
class EdgeApplication {
    @Value("${socai.test.directory}")
    private Path directory;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DemoTokens demoTokens(Clock clock) {
        return DemoTokens.open(directory, clock);
    }

    @Bean(destroyMethod = "close")
    CommitLog log(Clock clock) {
        return SqliteCommitLog.open(directory.resolve("ledger.db"), LeafCodec.ofEvents(), clock);
    }

    @Bean(destroyMethod = "close")
    ScheduledExecutorService notarysHours() {
        return Executors.newSingleThreadScheduledExecutor();
    }

    @Bean(destroyMethod = "close")
    Notary notary(CommitLog log, Clock clock, ScheduledExecutorService notarysHours) {
        Notary notary = Notary.open(directory, log, clock, null);
        notary.start(notarysHours, Duration.ofMillis(100));
        return notary;
    }

    @Bean(destroyMethod = "close")
    SqliteKeyring keyring() {
        return new SqliteKeyring(directory.resolve("keyring.db"), new SecureRandom());
    }

    @Bean(destroyMethod = "close")
    AccessDatabase accessLog() {
        return AccessDatabase.open(directory.resolve("access.db"));
    }

    @Bean(destroyMethod = "close")
    SqliteViewStore store() {
        return new SqliteViewStore(directory.resolve("views.db"));
    }

    /** What Spring found when it compared the schema with the controllers. */
    static final class Inspected implements GraphQlSourceBuilderCustomizer {
        private final AtomicReference<SchemaReport> report = new AtomicReference<>();

        @Override
        public void customize(GraphQlSource.SchemaResourceBuilder builder) {
            builder.inspectSchemaMappings(options -> {}, report::set);
        }

        SchemaReport report() {
            return report.get();
        }
    }

    @Bean
    Inspected inspected() {
        return new Inspected();
    }

    @Bean
    ReadingRoom room(CommitLog log, SqliteViewStore store) {
        return ReadingRoom.open(log, store, new RecordCodec(), ReadingRoom.LIVE);
    }

    @Bean
    Folding folding(ReadingRoom room, CommitLog log) {
        return new Folding(room.projector(), log);
    }

    @Bean
    Horizon horizon(ReadingRoom room) {
        return room.projector();
    }

    @Bean
    Atlas atlas(ReadingRoom room) {
        return Counted.of(Atlas.class, room.atlas());
    }

    @Bean
    Tally tally(ReadingRoom room) {
        return Counted.of(Tally.class, room.tally());
    }

    @Bean
    Roster roster(ReadingRoom room) {
        return Counted.of(Roster.class, room.roster());
    }

    @Bean
    Evidence evidence(ReadingRoom room) {
        return room.evidence();
    }

    @Bean
    Scoreboard scoreboard(ReadingRoom room) {
        return Counted.of(Scoreboard.class, room.scoreboard());
    }

    @Bean
    Shelf shelf(ReadingRoom room) {
        return room.shelf();
    }

    @Bean
    Difficulties difficulties(ReadingRoom room) {
        return room.difficulties();
    }

    @Bean
    Practices practices(ReadingRoom room) {
        return room.practices();
    }

    @Bean
    Honours honours(ReadingRoom room) {
        return room.honours();
    }

    @Bean
    Evaluations evaluations(ReadingRoom room) {
        return room.evaluations();
    }

    @Bean
    Chronicle chronicle(ReadingRoom room) {
        return room.chronicle();
    }

    @Bean
    Units units(ReadingRoom room, CommitLog log) {
        return new UnitsInAtlas(room.atlas(), new Reach(log, room.projector()));
    }

    @Bean
    LedgerTeams teams(CommitLog log) {
        return new LedgerTeams(log, null);
    }

    @Bean
    Visits visits(CommitLog log) {
        return new LedgerVisits(log);
    }

    @Bean
    Desk desk(CommitLog log, ReadingRoom room, Units units, LedgerTeams teams, Keyring keyring, Clock clock) {
        Ports ports = new Ports(units, new ProgrammesOnShelf(room.shelf(), new Reach(log, room.projector())), teams,
                new LedgerTargets(log), person -> room.roster().teamsOf(person, room.projector().projectedUpTo()),
                keyring);
        return new AxonDesk(log, ports, clock, Freshness.ALWAYS);
    }

    /** One thread that folds whatever is appended. */
    static final class Folding implements AutoCloseable {
        private final Semaphore more = new Semaphore(1);
        private final AutoCloseable listening;
        private final Thread thread;

        Folding(Projector projector, CommitLog log) {
            listening = log.onAppend(head -> more.release());
            thread = Thread.ofVirtual().start(() -> {
                try {
                    while (!Thread.currentThread().isInterrupted()) {
                        more.acquire();
                        more.drainPermits();
                        while (projector.step(1_000) > 0) {
                            Thread.onSpinWait();
                        }
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }

        @Override
        public void close() throws Exception {
            listening.close();
            thread.interrupt();
            thread.join();
        }
    }
}
