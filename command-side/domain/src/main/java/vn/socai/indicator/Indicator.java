package vn.socai.indicator;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.event.IndicatorEvent;
import vn.socai.event.IndicatorEvent.TargetAssigned;
import vn.socai.event.IndicatorEvent.TargetLapsed;
import vn.socai.event.IndicatorEvent.TargetMet;
import vn.socai.indicator.IndicatorCommand.AssignTarget;
import vn.socai.indicator.IndicatorCommand.LapseTarget;
import vn.socai.indicator.IndicatorCommand.MeetTarget;
import vn.socai.indicator.IndicatorRejection.AlreadyMet;
import vn.socai.indicator.IndicatorRejection.FigureDisagrees;
import vn.socai.indicator.IndicatorRejection.NotMet;
import vn.socai.indicator.IndicatorRejection.Outdated;
import vn.socai.indicator.IndicatorRejection.PeriodEmpty;
import vn.socai.indicator.IndicatorRejection.TargetExists;
import vn.socai.indicator.IndicatorRejection.UnknownTarget;
import vn.socai.indicator.IndicatorRejection.ValueTooSmall;
import vn.socai.ledger.StreamName;
import vn.socai.unit.Units;
import vn.socai.unit.UnitsInForce;

/** A target and whether it is met: crossing it is recorded once, each way. */
final class Indicator {
    /** Read by Axon only. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    private @Nullable TargetAssigned target;
    private boolean met;
    private long asOf;

    Indicator() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(IndicatorCommand command, Units units) {
        decide(command, units).apply();
    }

    private Decision decide(IndicatorCommand command, Units units) {
        return switch (command) {
            case AssignTarget c -> assign(c, units);
            case MeetTarget c -> meet(c);
            case LapseTarget c -> lapse(c);
        };
    }

    private Decision assign(AssignTarget c, Units units) {
        if (target != null) {
            throw new Rejected(new TargetExists(c.target()));
        }
        if (c.value() < 1) {
            throw new Rejected(new ValueTooSmall());
        }
        if (c.lastDay().isBefore(c.from())) {
            throw new Rejected(new PeriodEmpty());
        }
        UnitsInForce.level(units, c.unit(), c.from(), "unit");
        return Decision.of(c.unit(), new TargetAssigned(c.target(), c.unit(), c.measure(), c.value(), c.from(),
                c.lastDay(), c.basis()));
    }

    private Decision meet(MeetTarget c) {
        TargetAssigned t = assigned(c, c.asOf());
        if (met) {
            throw new Rejected(new AlreadyMet());
        }
        if (c.reached() < t.value()) {
            throw new Rejected(new FigureDisagrees(c.reached(), t.value()));
        }
        return Decision.of(t.unit(), new TargetMet(c.target(), t.unit(), c.reached(), c.asOf()));
    }

    private Decision lapse(LapseTarget c) {
        TargetAssigned t = assigned(c, c.asOf());
        if (!met) {
            throw new Rejected(new NotMet());
        }
        if (c.reached() >= t.value()) {
            throw new Rejected(new FigureDisagrees(c.reached(), t.value()));
        }
        return Decision.of(t.unit(), new TargetLapsed(c.target(), t.unit(), c.reached(), c.asOf()));
    }

    private TargetAssigned assigned(IndicatorCommand c, long position) {
        if (target == null) {
            throw new Rejected(new UnknownTarget(c.target()));
        }
        if (position < asOf) {
            throw new Rejected(new Outdated(asOf));
        }
        return target;
    }

    @EventSourcingHandler
    void on(IndicatorEvent event) {
        switch (event) {
            case TargetAssigned e -> {
                stream = StreamName.target(e.target()).value();
                target = e;
            }
            case TargetMet e -> {
                met = true;
                asOf = e.asOf();
            }
            case TargetLapsed e -> {
                met = false;
                asOf = e.asOf();
            }
        }
    }
}
