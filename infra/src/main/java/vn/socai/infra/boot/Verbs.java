package vn.socai.infra.boot;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

import vn.socai.demo.Demo;
import vn.socai.demo.DemoRefused;
import vn.socai.demo.DemoResult;
import vn.socai.demo.Options;
import vn.socai.demo.OtherLedger;
import vn.socai.demo.Progress;
import vn.socai.infra.boot.Complaint.Kind;
import vn.socai.infra.boot.Invocation.Audit;
import vn.socai.infra.boot.Invocation.Compare;
import vn.socai.infra.boot.Invocation.Cosign;
import vn.socai.infra.boot.Invocation.Export;
import vn.socai.infra.boot.Invocation.Keys;
import vn.socai.infra.boot.Invocation.Prove;
import vn.socai.infra.boot.Invocation.Rebuild;
import vn.socai.infra.boot.Invocation.Rewrite;
import vn.socai.infra.boot.Invocation.RotateKey;
import vn.socai.infra.boot.Invocation.Serve;
import vn.socai.infra.boot.Invocation.Settings;
import vn.socai.infra.boot.Invocation.Verify;
import vn.socai.infra.boot.Invocation.Version;
import vn.socai.infra.web.SchemaFiles;
import vn.socai.value.Purpose;
import vn.socai.value.Role;
import vn.socai.value.UnitId;

/** Carries out what was asked for on the command line. */
public final class Verbs {
    private static final Duration TOKENS_VALID = Duration.ofDays(7);

    private final PrintStream out;
    private final PrintStream err;

    /**
     * @param out results alone, so that a program can read them
     * @param err everything said to the person who waits
     */
    public Verbs(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Carries it out; returns when it is done or, where it serves, as soon as it does.
     *
     * @throws Complaint where it cannot be done
     */
    public void carryOut(Invocation invocation) {
        try {
            carried(invocation);
        } catch (RuntimeException failure) {
            throw Stores.complaint(failure);
        }
    }

    private void carried(Invocation invocation) {
        switch (invocation) {
            case Serve it -> serve(it.settings());
            case Invocation.Demo it -> demo(it);
            case Rebuild it -> rebuild(it.settings());
            case Invocation.Recount it -> new RecountVerb(out, err).carryOut(it);
            case Export it -> new ExportVerb(out).carryOut(it);
            case Rewrite it -> new ExportVerb(out).rewrite(it);
            case Prove it -> new ProveVerb(out).carryOut(it);
            case Compare it -> new ProveVerb(out).compare(it);
            case Verify it -> new VerifyVerb(out).carryOut(it);
            case Audit it -> new AuditVerb(out, err).carryOut(it);
            case RotateKey it -> new RotateKeyVerb(out).carryOut(it);
            case Cosign it -> new ExportVerb(out).cosign(it);
            case Keys it -> new ExportVerb(out).keys(it.data());
            case Invocation.Rehearse it -> new RehearseVerb(err).carryOut();
            case Invocation.Help it -> out.print(HelpText.TEXT);
            case Version it -> out.println("Sổ Cái " + version());
        }
    }

    private void serve(Settings settings) {
        SchemaFiles.begin();
        announce(Opening.begin(settings, false, FirstStart.saying(err)), settings);
    }

    private void demo(Invocation.Demo demo) {
        SchemaFiles.begin();
        Engine engine = Engine.openDemo(demo.settings());
        engine.closingOnFailure(() -> {
            engine.refuse(Purpose.PRODUCTION);
            DemoResult result = load(engine, Options.DEFAULT.sized(demo.teams(), demo.visits()));
            if (!demo.serve()) {
                out.println(JsonMapper.shared().writeValueAsString(result));
            }
        });
        if (demo.serve()) {
            announce(Opening.of(engine), demo.settings());
        } else {
            engine.close();
        }
    }

    private DemoResult load(Engine engine, Options options) {
        try {
            Progress progress = new Progress(err, Boolean.getBoolean("socai.terminal"), System::nanoTime);
            return new Demo(engine.demoParts(), progress, System::nanoTime).run(options);
        } catch (OtherLedger e) {
            throw new Complaint(Kind.WRONG_PURPOSE,
                    "Sổ này giữ dữ liệu khác hoặc một bộ mẫu nạp dở với cỡ khác; hãy dùng --data khác hoặc đúng cỡ lần trước.",
                    "This ledger holds other data, or an unfinished demonstration of another size; use another --data or that size.",
                    e);
        } catch (DemoRefused e) {
            throw new Complaint(Kind.UNEXPECTED, "Nạp dữ liệu mẫu bị từ chối: " + e.rejection().vi(),
                    "Loading the demonstration was refused: " + e.rejection().en(), e);
        }
    }

    private void rebuild(Settings settings) {
        try (Engine engine = Engine.open(settings)) {
            List<String> differing = engine.rebuildAndCompare();
            if (!differing.isEmpty()) {
                throw new Complaint(Kind.VIEWS_DIFFER, "Số liệu tính lại khác số liệu đang dùng: " + differing + ".",
                        "Views folded anew differ from the live ones: " + differing + ".");
            }
        }
        out.println("Mọi số liệu tính lại đều khớp. / Every view folded anew is the same.");
    }

    private void announce(Opening opening, Settings settings) {
        opening.phases().ended("before the web");
        ConfigurableApplicationContext web = Server.start(opening, settings.port());
        Engine engine = opening.engine();
        out.print(new Announcement(Server.port(web), engine.purpose(), tokens(engine)).text());
        out.flush();
        try {
            engine.awaitViews();
        } catch (RuntimeException unanswerable) {
            web.close();
            throw unanswerable;
        }
    }

    /** One token for each role that a person may have, for the whole country and a week. */
    private static Map<String, String> tokens(Engine engine) {
        Map<String, String> tokens = new LinkedHashMap<>();
        engine.demoTokens()
                .ifPresent(mint -> Stream.of(Role.OFFICER, Role.TEAM_LEADER, Role.AUDITOR, Role.VIEWER)
                        .forEach(role -> tokens.put(role.name(), mint.mint("demo-" + role.name()
                                .toLowerCase(Locale.ROOT), role,
                                UnitId.COUNTRY, TOKENS_VALID))));
        return tokens;
    }

    private static String version() {
        String version = Verbs.class.getPackage().getImplementationVersion();
        return version == null ? "(chưa đóng gói / not packaged)" : version;
    }
}
