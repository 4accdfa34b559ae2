package vn.socai.infra.boot;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Desk;
import vn.socai.demo.Parts;
import vn.socai.event.LedgerEvent.LedgerOpened;
import vn.socai.infra.boot.Complaint.Kind;
import vn.socai.infra.boot.Invocation.Settings;
import vn.socai.infra.calendar.Calendar;
import vn.socai.infra.calendar.CalendarWatch;
import vn.socai.infra.desk.AxonDesk;
import vn.socai.infra.desk.Freshness;
import vn.socai.infra.desk.LedgerTargets;
import vn.socai.infra.desk.LedgerTeams;
import vn.socai.infra.desk.Ports;
import vn.socai.infra.dossier.LedgerDossiers;
import vn.socai.infra.health.Vitals;
import vn.socai.infra.lookup.PersonsInRoster;
import vn.socai.infra.lookup.ProgrammesOnShelf;
import vn.socai.infra.lookup.Reach;
import vn.socai.infra.lookup.ReportingInLedger;
import vn.socai.infra.lookup.UnitsInAtlas;
import vn.socai.infra.meter.BreachFigures;
import vn.socai.infra.meter.MeteredDesk;
import vn.socai.infra.meter.MeteredLog;
import vn.socai.infra.meter.ProvinceFigures;
import vn.socai.infra.meter.ReportFigures;
import vn.socai.infra.proof.Notary;
import vn.socai.infra.security.DemoTokens;
import vn.socai.infra.view.TargetWatch;
import vn.socai.ledger.CommitLog;
import vn.socai.proof.dossier.Dossiers;
import vn.socai.value.Purpose;

/** Everything but the web: stores, views, desk, and those that work by themselves: the folding writer, the target watch and the calendar. */
public final class Engine implements AutoCloseable {
    /** The zone in which a date is a date. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    /** How long a team is believed without asking the ledger where other nodes append too. */
    private static final Duration TEAMS_FRESH_FOR = Duration.ofSeconds(2);

    private final Phases phases;
    private final DataDirectory data;
    private final Stores stores;
    private final Clock clock = Clock.system(ZONE);
    private final CompositeMeterRegistry meters = new CompositeMeterRegistry();
    private final CommitLog log;
    private final LiveViews views;
    private final Ports ports;
    private final Desk desk;
    private final TargetWatch targets;
    private final CalendarWatch calendar;
    private final Vitals vitals;
    private final Dossiers dossiers;
    private final @Nullable DemoTokens demoTokens;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Engine(DataDirectory data, Stores stores, Settings settings, boolean demo, Phases phases) {
        this.phases = phases;
        this.data = data;
        this.stores = stores;
        // What can fail comes before the threads.
        demoTokens = demo ? DemoTokens.open(data.path(), clock) : null;
        log = new MeteredLog(stores.log(), meters);
        views = new LiveViews(log, stores.generations(), stores.acts(), clock,
                new CatchingUp(log.head(), System.err)::reached);
        Reach reach = new Reach(log, views.horizon());
        LedgerTeams teams = new LedgerTeams(log, settings.store() != null ? TEAMS_FRESH_FOR : null);
        ports = new Ports(new UnitsInAtlas(views.atlas(), reach), new ProgrammesOnShelf(views
                .shelf(), reach),
                teams, new LedgerTargets(log), new PersonsInRoster(views.roster(), reach), new ReportingInLedger(
                        log, views.atlas(), reach), stores.keyring());
        // The lookups wait by themselves for what they miss, so the desk need not ask a second time.
        desk = new MeteredDesk(new AxonDesk(log, ports, clock, Freshness.ALWAYS, stores.snapshots()), meters);
        targets = new TargetWatch(views.horizon(), views.scoreboard(), desk);
        if (demo) {
            // While a demonstration is loaded its targets are met.
            targets.start();
        }
        dossiers = new LedgerDossiers(log, views.chronicle(), stores.notary());
        calendar = new CalendarWatch(new Calendar(views.reports(), views.owing(), log), views.horizon(),
                log, desk, clock);
        vitals = new Vitals(log, views.horizon(), () -> views.parked().size(), views::folding, stores::keyringReads,
                clock);
        phases.ended("desk");
    }

    /**
     * Opens everything under a data directory that holds a ledger, and begins to load the views, to fold and to watch.
     *
     * @throws Complaint where something cannot be opened, or there is no ledger to look at: nothing then is made or stays open
     */
    public static Engine open(Settings settings) {
        if (settings.store() == null) {
            DataDirectory.needLedger(settings.data());
        }
        return loading(settings, false);
    }

    /** As {@link #open}, for the demonstration: the web will believe the tokens that it mints, and no others. */
    static Engine openDemo(Settings settings) {
        return loading(settings, true);
    }

    private static Engine loading(Settings settings, boolean demo) {
        Phases phases = new Phases();
        Engine engine = open(directory(settings), settings, demo, phases);
        engine.loadViews();
        return engine;
    }

    /** Takes the data directory, and begins the log in it. */
    static DataDirectory directory(Settings settings) {
        DataDirectory data = DataDirectory.open(settings.data());
        LogFile.start(data.log());
        return data;
    }

    /**
     * Opens everything in a directory that is taken, but loads no views: {@link #loadViews} does.
     *
     * @throws Complaint where something cannot be opened; nothing then stays open, and the directory is given back
     */
    static Engine open(DataDirectory data, Settings settings, boolean demo, Phases phases) {
        Stores stores = null;
        try {
            stores = new Stores(data, settings.store(), Clock.system(ZONE));
            phases.ended("stores");
            return new Engine(data, stores, settings, demo, phases);
        } catch (RuntimeException e) {
            if (stores != null) {
                stores.close();
            }
            data.close();
            throw e;
        }
    }

    /** Does some work, and closes everything where it fails. */
    void closingOnFailure(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Waits until the views answer: until then whoever asks them waits.
     *
     * @throws RuntimeException why they cannot be opened
     */
    void awaitViews() {
        views.await();
    }

    /** Begins to load the views, unless that was begun before. */
    void loadViews() {
        views.load();
    }

    /**
     * Begins to turn passing time, and figures that reach their targets, into commands: only where the product serves, so that checking a
     * ledger adds nothing.
     */
    void followTime() {
        if (demoTokens == null) {
            targets.start();
        }
        calendar.start();
    }

    /** Where recounts keep the visits' numbers. */
    Path segment() {
        return data.segment();
    }

    /** What the ledger is kept for, absent while it is empty. */
    public @Nullable Purpose purpose() {
        return log.at(1)
                .flatMap(commit -> commit.draft().events().stream().findFirst())
                .map(event -> event instanceof LedgerOpened opened ? opened.purpose() : null)
                .orElse(null);
    }

    /** Refuses a ledger that is kept for something; an empty one passes. */
    void refuse(Purpose other) {
        if (purpose() == other) {
            throw new Complaint(Kind.WRONG_PURPOSE, "Sổ này dùng thật; không nạp dữ liệu mẫu vào đó.",
                    "This ledger holds real work; no demonstration is loaded into it.");
        }
    }

    /** What the start spends its time on. */
    Phases phases() {
        return phases;
    }

    /** The desk for whoever cannot wait for the web: it needs the views. */
    Desk desk() {
        loadViews();
        return desk;
    }

    /** The desk for whoever may have to wait until the views are loaded. */
    Desk waitingDesk() {
        return desk;
    }

    Clock clock() {
        return clock;
    }

    Stores stores() {
        return stores;
    }

    Ports ports() {
        return ports;
    }

    Vitals vitals() {
        return vitals;
    }

    CommitLog log() {
        return log;
    }

    LiveViews views() {
        return views;
    }

    DataDirectory data() {
        return data;
    }

    CompositeMeterRegistry meters() {
        return meters;
    }

    Notary notary() {
        return stores.notary();
    }

    Dossiers dossiers() {
        return dossiers;
    }

    /** What mints the demonstration's tokens; absent where it is none. */
    Optional<DemoTokens> demoTokens() {
        return Optional.ofNullable(demoTokens);
    }

    ProvinceFigures provinceFigures() {
        return new ProvinceFigures(views.horizon(), views.atlas(), views.tally(), views
                .shelf(), clock);
    }

    BreachFigures breachFigures() {
        return new BreachFigures(views.horizon(), views.atlas(), views.roster(), views.shelf(), clock);
    }

    ReportFigures reportFigures() {
        return new ReportFigures(views.horizon(), views.atlas(), views.tally(), views.reports(), views.owing(), clock);
    }

    Parts demoParts() {
        return new Parts(desk, stores.keyring(), log, views.horizon(), views.atlas(), views.tally(),
                views.scoreboard());
    }

    /** Folds every view anew and names those that differ from the live ones; nothing is folded or watched afterwards. */
    List<String> rebuildAndCompare() {
        calendar.close();
        targets.close();
        return views.rebuildAndCompare(new CatchingUp(log.head(), System.err)::reached);
    }

    /** Stops in the order in which things depend on each other: the watch that sends, the writer that folds, the stores. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            calendar.close();
            targets.close();
            views.close();
            stores.close();
            data.close();
        }
    }
}
