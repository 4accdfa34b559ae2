package vn.socai.infra.calendar;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import vn.socai.command.Command;
import vn.socai.command.Desk;
import vn.socai.command.Outcome;
import vn.socai.event.Event;
import vn.socai.event.PeriodEvent;
import vn.socai.event.PeriodEvent.PeriodFellDue;
import vn.socai.event.PeriodEvent.PeriodLocked;
import vn.socai.event.PeriodEvent.PeriodOpened;
import vn.socai.infra.desk.AxonDesk;
import vn.socai.infra.desk.Freshness;
import vn.socai.infra.desk.LedgerTargets;
import vn.socai.infra.desk.LedgerTeams;
import vn.socai.infra.desk.Ports;
import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.infra.lookup.PersonsInRoster;
import vn.socai.infra.lookup.ProgrammesOnShelf;
import vn.socai.infra.lookup.Reach;
import vn.socai.infra.lookup.ReportingInLedger;
import vn.socai.infra.lookup.UnitsInAtlas;
import vn.socai.infra.security.keyring.SqliteKeyring;
import vn.socai.infra.view.ProjectionLoop;
import vn.socai.infra.view.SqliteViewStore;
import vn.socai.ledger.Actor;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.LedgerUnavailable;
import vn.socai.view.ViewStore;
import vn.socai.view.room.ReadingRoom;

import static org.assertj.core.api.Assertions.assertThat;

/** One node: views, desk and calendar of its own over a ledger. */
final class Node implements AutoCloseable {
    /** Far beyond what a loaded machine takes: no statement is about how quick the views are. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    final CommitLog log;
    final ViewStore store;
    final ReadingRoom room;
    final Desk desk;
    final CalendarWatch watch;
    private final ProjectionLoop loop;
    private final SqliteKeyring keyring;

    Node(CommitLog log, Path folder, Clock clock) {
        this(log, folder, clock, desk -> desk);
    }

    /** @param between what stands between the calendar and the desk */
    Node(CommitLog log, Path folder, Clock clock, UnaryOperator<Desk> between) {
        this.log = log;
        store = new SqliteViewStore(folder.resolve("views.db"));
        room = ReadingRoom.open(log, store, new RecordCodec(), ReadingRoom.LIVE);
        loop = new ProjectionLoop(log, room.projector());
        loop.start();
        keyring = new SqliteKeyring(folder.resolve("keyring.db"), new SecureRandom());
        Reach reach = new Reach(log, room.projector());
        desk = new AxonDesk(log, new Ports(new UnitsInAtlas(room.atlas(), reach), new ProgrammesOnShelf(room.shelf(),
                reach), new LedgerTeams(log, null), new LedgerTargets(log), new PersonsInRoster(room.roster(), reach),
                new ReportingInLedger(log, room.atlas(), reach), keyring), clock, Freshness.ALWAYS);
        watch = new CalendarWatch(new Calendar(room.reports(), room.owing(), log), room.projector(), log, between.apply(
                desk), clock);
    }

    /** Hands a command in, which must be taken. */
    void submit(Command command, Actor actor) {
        assertThat(desk.submit(command, actor)).isInstanceOf(Outcome.Accepted.class);
    }

    /** The ledger's head, once the views have folded it. */
    long folded() {
        long head = log.head();
        folded(head);
        return head;
    }

    /** Waits until the views have folded a position that another node may have appended. */
    void folded(long position) {
        assertThat(room.projector().await(position, PATIENCE)).isTrue();
    }

    /** Looks as the calendar's own thread does: where the views were behind the ledger for too long, again. */
    void looks() {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                watch.look();
                return;
            } catch (LedgerUnavailable behind) {
                if (Instant.now().isAfter(end)) {
                    throw behind;
                }
            }
        }
    }

    /** What the calendar said, in the order of the ledger. */
    List<String> told() {
        List<String> told = new ArrayList<>();
        for (Commit commit : log.readAfter(0, 100_000)) {
            for (Event event : commit.draft().events()) {
                if (event instanceof PeriodEvent e) {
                    told.add(told(e));
                }
            }
        }
        return told;
    }

    private static String told(PeriodEvent event) {
        String what = switch (event) {
            case PeriodOpened e -> "opens";
            case PeriodFellDue e -> "due";
            case PeriodLocked e -> "locked";
        };
        return what + " " + event.period().rule() + " " + event.period().month();
    }

    /** Ends this node's life; the ledger is the test's. */
    @Override
    public void close() {
        watch.close();
        loop.close();
        store.close();
        keyring.close();
    }
}
