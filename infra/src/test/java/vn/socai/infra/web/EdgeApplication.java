package vn.socai.infra.web;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
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
import vn.socai.infra.desk.LedgerWorks;
import vn.socai.infra.desk.Ports;
import vn.socai.infra.dossier.LedgerDossiers;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.infra.ledger.sqlite.SqliteCommitLog;
import vn.socai.infra.lookup.PersonsInRoster;
import vn.socai.infra.lookup.ProgrammesOnShelf;
import vn.socai.infra.lookup.Reach;
import vn.socai.infra.lookup.ReportingInLedger;
import vn.socai.infra.lookup.UnitsInAtlas;
import vn.socai.infra.proof.Notary;
import vn.socai.infra.rebuild.Acts;
import vn.socai.infra.rebuild.Rebuilder;
import vn.socai.infra.rebuild.Takeover;
import vn.socai.infra.security.AccessDatabase;
import vn.socai.infra.security.DemoTokens;
import vn.socai.infra.security.SecurityConfiguration;
import vn.socai.infra.security.keyring.SqliteKeyring;
import vn.socai.infra.view.Generations;
import vn.socai.infra.view.LiveRoom;
import vn.socai.infra.view.ProjectionLoop;
import vn.socai.infra.view.SqliteShelves;
import vn.socai.ledger.CommitLog;
import vn.socai.person.Keyring;
import vn.socai.proof.dossier.Dossiers;
import vn.socai.report.Reporting;
import vn.socai.unit.Units;
import vn.socai.view.Horizon;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.chronicle.Chronicle;
import vn.socai.view.difficulty.Difficulties;
import vn.socai.view.evaluation.Evaluations;
import vn.socai.view.evidence.Evidence;
import vn.socai.view.founding.Foundings;
import vn.socai.view.honour.Honours;
import vn.socai.view.practice.Practices;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.reportbook.Owing;
import vn.socai.view.reportbook.ReportBook;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.room.Space;
import vn.socai.view.room.WorkRoom;
import vn.socai.view.roster.Roster;
import vn.socai.view.scoreboard.Scoreboard;
import vn.socai.view.tally.Tally;
import vn.socai.visit.Visits;
import vn.socai.work.Works;

/** The GraphQL edge over the real ledger, views, desk and keyring, in one directory; the clock is the caller's. */
@SpringBootConfiguration @EnableAutoConfiguration @ComponentScan({"vn.socai.graphql",
        "vn.socai.infra.paper"}) @Import({GraphQlEdge.class,
                SocketBounds.class, BodyLimit.class, DossierFiles.class, UnreadableRequest.class, GraphiqlPage.class,
                Downloads.class,
                TableDesk.class,
                SecurityConfiguration.class})
class EdgeApplication {
    @Value("${socai.test.directory}")
    private Path directory;

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
    Generations generations() {
        return new Generations(new SqliteShelves(directory));
    }

    @Bean(destroyMethod = "close")
    Acts acts() {
        return Acts.open(directory.resolve("operations.db"));
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

    private static ReadingRoom open(CommitLog log, Space space) {
        return ReadingRoom.open(log, space.store(), new RecordCodec(), space.namespace());
    }

    @Bean
    LiveRoom room(CommitLog log, Generations generations) {
        return new LiveRoom(open(log, generations.live()));
    }

    @Bean(destroyMethod = "close")
    ProjectionLoop loop(LiveRoom room, CommitLog log) {
        ProjectionLoop loop = new ProjectionLoop(log, room.room().projector());
        loop.start();
        return loop;
    }

    @Bean(destroyMethod = "close")
    Rebuilder rebuilding(LiveRoom room, ProjectionLoop loop, Generations generations, CommitLog log, Acts acts,
            Clock clock) {
        return new Rebuilder(new Takeover(room, loop, generations), generations, space -> open(log, space), acts,
                clock);
    }

    @Bean
    OneRoom oneRoom(LiveRoom room) {
        return new OneRoom(room);
    }

    @Bean
    Horizon horizon(LiveRoom room) {
        return room.horizon();
    }

    @Bean
    Atlas atlas(LiveRoom room) {
        return Counted.of(Atlas.class, room.port(Atlas.class, ReadingRoom::atlas));
    }

    @Bean
    Tally tally(LiveRoom room) {
        return Counted.of(Tally.class, room.port(Tally.class, ReadingRoom::tally));
    }

    @Bean
    Roster roster(LiveRoom room) {
        return Counted.of(Roster.class, room.port(Roster.class, ReadingRoom::roster));
    }

    @Bean
    Evidence evidence(LiveRoom room) {
        return room.port(Evidence.class, ReadingRoom::evidence);
    }

    @Bean
    Scoreboard scoreboard(LiveRoom room) {
        return Counted.of(Scoreboard.class, room.port(Scoreboard.class, ReadingRoom::scoreboard));
    }

    @Bean
    ReportBook reportBook(LiveRoom room) {
        return room.port(ReportBook.class, ReadingRoom::reports);
    }

    @Bean
    Difficulties difficulties(LiveRoom room) {
        return room.port(Difficulties.class, ReadingRoom::difficulties);
    }

    @Bean
    Practices practices(LiveRoom room) {
        return room.port(Practices.class, ReadingRoom::practices);
    }

    @Bean
    Honours honours(LiveRoom room) {
        return room.port(Honours.class, ReadingRoom::honours);
    }

    @Bean
    Evaluations evaluations(LiveRoom room) {
        return room.port(Evaluations.class, ReadingRoom::evaluations);
    }

    @Bean
    Foundings foundings(LiveRoom room) {
        return room.port(Foundings.class, ReadingRoom::foundings);
    }

    @Bean
    Shelf shelf(LiveRoom room) {
        return room.port(Shelf.class, ReadingRoom::shelf);
    }

    @Bean
    Chronicle chronicle(LiveRoom room) {
        return room.port(Chronicle.class, ReadingRoom::chronicle);
    }

    @Bean
    Dossiers dossiers(CommitLog log, Chronicle chronicle, Notary notary) {
        return new LedgerDossiers(log, chronicle, notary);
    }

    @Bean
    Units units(LiveRoom room, CommitLog log) {
        return new UnitsInAtlas(room.port(Atlas.class, ReadingRoom::atlas), new Reach(log, room.horizon()));
    }

    @Bean
    LedgerTeams teams(CommitLog log) {
        return new LedgerTeams(log, null);
    }

    @Bean
    Works works(CommitLog log) {
        return new LedgerWorks(log);
    }

    @Bean
    WorkRoom workRoom(LiveRoom room) {
        return room.room().work();
    }

    @Bean
    Visits visits(CommitLog log) {
        return new LedgerVisits(log);
    }

    @Bean
    Owing owing(LiveRoom room) {
        return new Owing(room.port(Atlas.class, ReadingRoom::atlas), room.port(Roster.class, ReadingRoom::roster));
    }

    @Bean
    Reporting reporting(CommitLog log, LiveRoom room) {
        return new ReportingInLedger(log, room.port(Atlas.class, ReadingRoom::atlas),
                new Reach(log, room.horizon()));
    }

    @Bean
    Desk desk(CommitLog log, LiveRoom room, Units units, LedgerTeams teams, Reporting reporting, Keyring keyring,
            Clock clock) {
        Reach reach = new Reach(log, room.horizon());
        Ports ports = new Ports(units, new ProgrammesOnShelf(room.port(Shelf.class, ReadingRoom::shelf), reach), teams,
                new LedgerTargets(log), new PersonsInRoster(room.port(Roster.class, ReadingRoom::roster), reach),
                reporting, keyring);
        return new AxonDesk(log, ports, clock, Freshness.ALWAYS);
    }
}
