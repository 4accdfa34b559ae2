package vn.socai.campaign;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.campaign.CampaignCommand.CloseCampaign;
import vn.socai.campaign.CampaignCommand.LogCampaignDay;
import vn.socai.campaign.CampaignCommand.SubmitCampaignPlan;
import vn.socai.campaign.CampaignRejection.HouseholdsUnfit;
import vn.socai.campaign.CampaignRejection.InFuture;
import vn.socai.campaign.CampaignRejection.NotOver;
import vn.socai.campaign.CampaignRejection.NothingChanges;
import vn.socai.campaign.CampaignRejection.PlanEmpty;
import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.event.CampaignEvent;
import vn.socai.event.CampaignEvent.CampaignClosed;
import vn.socai.event.CampaignEvent.CampaignDayLogged;
import vn.socai.event.CampaignEvent.CampaignPlanSubmitted;
import vn.socai.ledger.StreamName;
import vn.socai.programme.CampaignMatter;
import vn.socai.programme.Programmes;
import vn.socai.programme.Verdict;
import vn.socai.programme.Verdict.Side;
import vn.socai.team.TeamState;
import vn.socai.team.Teams;
import vn.socai.unit.Units;
import vn.socai.unit.UnitsInForce;

/** A team's, or a unit's, part in one campaign. */
final class CampaignPart {
    private static final int MAX_HOUSEHOLDS = 1_000_000;

    /** Read by Axon only. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    private @Nullable CampaignPlanSubmitted plan;
    private final Set<LocalDate> days = new HashSet<>();
    private boolean closed;

    CampaignPart() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CampaignCommand command, @MetaDataValue(value = Decision.TODAY, required = true) LocalDate today,
            Units units, Teams teams, Programmes programmes) {
        Rulebook rules = new Rulebook(command.campaign(), teams, programmes, today);
        Decision decision = switch (command) {
            case SubmitCampaignPlan c -> plan(c, rules);
            case LogCampaignDay c -> logDay(c, rules);
            case CloseCampaign c -> close(c, rules, units);
        };
        decision.apply();
    }

    private Decision plan(SubmitCampaignPlan c, Rulebook rules) {
        if (c.topics().isEmpty() || c.days().isEmpty()) {
            throw new Rejected(new PlanEmpty(c.topics().isEmpty() ? "topics" : "days"));
        }
        if (c.households() < 0 || c.households() > MAX_HOUSEHOLDS) {
            throw new Rejected(new HouseholdsUnfit(MAX_HOUSEHOLDS));
        }
        TeamState team = rules.team(c.team(), rules.today());
        Verdict judge = rules.known(team.unit(), rules.today());
        c.days().forEach(day -> rules.inside(team.unit(day), day, "days"));
        c.topics().stream().sorted().forEach(topic -> rules.offered(team.unit(), topic));
        CampaignPlanSubmitted now = new CampaignPlanSubmitted(c.campaign(), c.team(), team.unit(), c.topics(), c
                .days(), c.households(), rules.today());
        if (plan != null && plan.topics().equals(now.topics()) && plan.days().equals(now.days())
                && plan.households() == now.households()) {
            throw new Rejected(new NothingChanges());
        }
        return new Decision(team.unit(), judge.judge(), List.of(now));
    }

    private Decision logDay(LogCampaignDay c, Rulebook rules) {
        TeamState team = rules.team(c.team(), c.day());
        Verdict judge = rules.inside(team.unit(c.day()), c.day(), "day");
        if (c.day().isAfter(rules.today())) {
            throw new Rejected(new InFuture(rules.today()));
        }
        if (days.contains(c.day())) {
            throw new Rejected(new NothingChanges());
        }
        return new Decision(team.unit(c.day()), judge.judge(), List.of(new CampaignDayLogged(c.campaign(), c.team(),
                team
                        .unit(c.day()), c.day())));
    }

    private Decision close(CloseCampaign c, Rulebook rules, Units units) {
        LocalDate on = c.report().date();
        if (on.isAfter(rules.today())) {
            throw new Rejected(new InFuture(rules.today()));
        }
        UnitsInForce.level(units, c.unit(), on, "unit");
        Verdict then = rules.known(c.unit(), on);
        if (then.side() != Side.ABOVE) {
            throw new Rejected(new NotOver(on, then.rule()));
        }
        rules.led(c.unit(), new CampaignMatter.Led(c.campaign(), c.office()));
        if (closed) {
            throw new Rejected(new NothingChanges());
        }
        return new Decision(c.unit(), then.judge(), List.of(new CampaignClosed(c.campaign(), c.unit(), on, c
                .report())));
    }

    @EventSourcingHandler
    void on(CampaignEvent event) {
        switch (event) {
            case CampaignPlanSubmitted e -> {
                stream = StreamName.campaign(e.campaign(), e.team()).value();
                plan = e;
            }
            case CampaignDayLogged e -> {
                stream = StreamName.campaign(e.campaign(), e.team()).value();
                days.add(e.day());
            }
            case CampaignClosed e -> {
                stream = StreamName.campaign(e.campaign(), e.unit()).value();
                closed = true;
            }
        }
    }
}
