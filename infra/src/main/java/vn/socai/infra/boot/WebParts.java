package vn.socai.infra.boot;

import java.time.Clock;
import java.util.function.Function;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;

import vn.socai.command.Desk;
import vn.socai.indicator.Targets;
import vn.socai.infra.desk.LedgerVisits;
import vn.socai.infra.desk.LedgerWorks;
import vn.socai.infra.health.Vitals;
import vn.socai.infra.proof.Notary;
import vn.socai.infra.security.AccessDatabase;
import vn.socai.infra.security.DemoTokens;
import vn.socai.infra.security.keyring.SqliteKeyring;
import vn.socai.infra.view.LiveRoom;
import vn.socai.ledger.CommitLog;
import vn.socai.person.Persons;
import vn.socai.programme.Programmes;
import vn.socai.proof.dossier.Dossiers;
import vn.socai.report.Reporting;
import vn.socai.team.Teams;
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
import vn.socai.view.room.Rebuilding;
import vn.socai.view.room.WorkRoom;
import vn.socai.view.roster.Roster;
import vn.socai.view.scoreboard.Scoreboard;
import vn.socai.view.tally.Tally;

/** The parts of an engine that the web is made of, as beans: whichever is asked for first waits until the engine is open. */
final class WebParts {
    private final BeanDefinitionRegistry beans;
    private final Opening opening;

    private WebParts(BeanDefinitionRegistry beans, Opening opening) {
        this.beans = beans;
        this.opening = opening;
    }

    static void register(BeanDefinitionRegistry beans, Opening opening) {
        WebParts parts = new WebParts(beans, opening);
        parts.stores();
        parts.lookups();
        parts.views();
        if (opening.demo()) {
            parts.add("demoTokens", DemoTokens.class, engine -> engine.demoTokens().orElseThrow());
        }
    }

    private void stores() {
        add("engine", Engine.class, engine -> engine);
        add("clock", Clock.class, Engine::clock);
        add("commitLog", CommitLog.class, Engine::log);
        add("keyring", SqliteKeyring.class, engine -> engine.stores().keyring());
        add("accessLog", AccessDatabase.class, engine -> engine.stores().access());
        add("notary", Notary.class, Engine::notary);
        add("dossiers", Dossiers.class, Engine::dossiers);
        add("vitals", Vitals.class, Engine::vitals);
        add("desk", Desk.class, Engine::waitingDesk);
    }

    private void lookups() {
        add("units", Units.class, engine -> engine.ports().units());
        add("programmes", Programmes.class, engine -> engine.ports().programmes());
        add("teams", Teams.class, engine -> engine.ports().teams());
        add("targets", Targets.class, engine -> engine.ports().targets());
        add("persons", Persons.class, engine -> engine.ports().persons());
        add("reporting", Reporting.class, engine -> engine.ports().reporting());
        add("visits", LedgerVisits.class, engine -> new LedgerVisits(engine.log()));
        add("works", LedgerWorks.class, engine -> new LedgerWorks(engine.log()));
    }

    private void views() {
        add("workRoom", WorkRoom.class, engine -> engine.views().work());
        add("horizon", Horizon.class, engine -> engine.views().horizon());
        add("atlas", Atlas.class, engine -> engine.views().atlas());
        add("shelf", Shelf.class, engine -> engine.views().shelf());
        add("roster", Roster.class, engine -> engine.views().roster());
        add("tally", Tally.class, engine -> engine.views().tally());
        add("chronicle", Chronicle.class, engine -> engine.views().chronicle());
        add("evidence", Evidence.class, engine -> engine.views().evidence());
        add("scoreboard", Scoreboard.class, engine -> engine.views().scoreboard());
        add("difficulties", Difficulties.class, engine -> engine.views().difficulties());
        add("practices", Practices.class, engine -> engine.views().practices());
        add("honours", Honours.class, engine -> engine.views().honours());
        add("evaluations", Evaluations.class, engine -> engine.views().evaluations());
        add("foundings", Foundings.class, engine -> engine.views().foundings());
        add("liveRoom", LiveRoom.class, engine -> engine.views().live());
        add("rebuilding", Rebuilding.class, engine -> engine.views().rebuilding());
        add("reportBook", ReportBook.class, engine -> engine.views().reports());
        add("owing", Owing.class, engine -> engine.views().owing());
    }

    /** Spring neither changes nor closes it: it is the engine's. */
    private <T> void add(String name, Class<T> type, Function<Engine, T> part) {
        RootBeanDefinition bean = new RootBeanDefinition(type, () -> part.apply(opening.engine()));
        bean.setSynthetic(true);
        bean.setDestroyMethodName("");
        beans.registerBeanDefinition(name, bean);
    }
}
