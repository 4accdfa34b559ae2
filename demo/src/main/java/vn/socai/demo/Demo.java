package vn.socai.demo;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

import vn.socai.command.Outcome;
import vn.socai.demo.Country.Step;
import vn.socai.demo.Targets.Goal;
import vn.socai.genesis.GenesisCommand.OpenLedger;
import vn.socai.programme.ProgrammeCommand.AdoptProgramme;
import vn.socai.programme.ProgrammeDocuments;
import vn.socai.unit.MapFiles;
import vn.socai.unit.UnitCommand.EnactReorganisation;
import vn.socai.value.CampaignRule;
import vn.socai.value.CommandId;

/**
 * Loads the demonstration, or goes on where an earlier start was cut off: every command has an id that follows from the seed, so nothing
 * is ever loaded twice.
 */
public final class Demo {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration PATIENCE_FOR_TARGETS = Duration.ofSeconds(30);

    private final Parts parts;
    private final Progress progress;
    private final LongSupplier nanos;
    private final List<EnactReorganisation> map;
    private final List<AdoptProgramme> programmes;

    /** @param nanos a clock that only goes forward, in nanoseconds */
    public Demo(Parts parts, Progress progress, LongSupplier nanos) {
        this.parts = parts;
        this.progress = progress;
        this.nanos = nanos;
        this.map = MapFiles.commands();
        this.programmes = ProgrammeDocuments.shipped();
    }

    /**
     * Loads what is missing, waits for the views and tells what they hold. A ledger that holds a whole demonstration of this seed is left
     * as it is, whatever sizes are asked for.
     *
     * @throws DemoRefused where the desk takes something amiss
     * @throws OtherLedger where the ledger holds something else
     */
    public DemoResult run(Options options) {
        long began = nanos.getAsLong();
        if (!holds(Script.closing(options.seed()).id())) {
            load(options);
        } else {
            newerMaps();
        }
        long head = parts.ledger().head();
        if (!parts.horizon().await(head, PATIENCE)) {
            throw new IllegalStateException("the views did not reach position " + head + " within " + PATIENCE);
        }
        return new Readings(parts, head).result(campaign(), (nanos.getAsLong() - began) / 1e9);
    }

    /** What the country's figures of the campaign must be, from the plan alone: to compare with what the views tell. */
    public static Expected expected(Options options) {
        Plan plan = Plan.of(options, Step.of(MapFiles.commands()));
        return Expected.of(plan.campaign(), plan.seats());
    }

    /** How many visits stand in the end, in the campaign and in the years around it, from the plan alone. */
    public static long visits(Options options) {
        Years years = Plan.of(options, Step.of(MapFiles.commands())).years();
        return options.visits() + years.seats().stream().mapToLong(years::standing).sum();
    }

    private void load(Options options) {
        Plan plan = Plan.of(options, Step.of(map));
        Script script = new Script(plan, parts.keyring());
        OpenLedger opening = script.opening();
        boolean fresh = parts.ledger().head() == 0;
        if (!fresh && !holds(opening.id())) {
            throw new OtherLedger();
        }
        if (fresh && parts.desk().submit(opening, Actors.SERVICE) instanceof Outcome.Refused refused) {
            throw new DemoRefused(opening, refused.rejection());
        }
        List<Goal> goals = new Targets(plan).all();
        Sender sender = new Sender(parts.desk(), progress);
        for (Phase phase : script.phases(map, programmes, goals)) {
            boolean sent = !fresh && phase.last().map(this::holds).orElse(true);
            sender.send(sent ? phase.end() : phase);
        }
        awaitTargets(goals);
        sender.send(script.closingPhase());
    }

    /** A demonstration of earlier days may lack the latest reorganisations of the map; they change nothing else in it. */
    private void newerMaps() {
        for (EnactReorganisation each : map) {
            if (!holds(each.id()) && parts.desk().submit(each, Actors.SERVICE) instanceof Outcome.Refused refused) {
                throw new DemoRefused(each, refused.rejection());
            }
        }
    }

    private boolean holds(CommandId id) {
        return parts.ledger().receipts(List.of(id)).containsKey(id);
    }

    /**
     * That a target is met is for the product to notice; the demonstration waits for it, so that its last command stands last and the
     * ledger ends at the same position each time.
     */
    private void awaitTargets(List<Goal> goals) {
        long until = nanos.getAsLong() + PATIENCE_FOR_TARGETS.toNanos();
        List<Goal> open = goals.stream().filter(Goal::met).toList();
        while (!open.isEmpty()) {
            long head = parts.ledger().head();
            parts.horizon().await(head, PATIENCE);
            open = open.stream().filter(goal -> !met(goal, head)).toList();
            long left = until - nanos.getAsLong();
            if (!open.isEmpty() && (left <= 0 || !parts.horizon().await(head + 1, Duration.ofNanos(left)))) {
                progress.say(open.size() + " chỉ tiêu chưa được ghi nhận là đạt / targets were not noticed to be met");
                return;
            }
        }
    }

    private boolean met(Goal goal, long at) {
        return parts.scoreboard().target(goal.target(), at).filter(score -> score.met()).isPresent();
    }

    private String campaign() {
        return programmes.stream()
                .flatMap(each -> each.rules().stream())
                .filter(CampaignRule.Campaign.class::isInstance)
                .map(rule -> ((CampaignRule.Campaign) rule).id())
                .findFirst()
                .orElseThrow();
    }
}
