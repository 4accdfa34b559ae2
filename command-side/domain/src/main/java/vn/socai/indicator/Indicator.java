package vn.socai.indicator;

import java.util.List;
import java.util.Optional;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.command.Texts;
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
import vn.socai.indicator.IndicatorRejection.OtherOffice;
import vn.socai.indicator.IndicatorRejection.Outdated;
import vn.socai.indicator.IndicatorRejection.PeriodEmpty;
import vn.socai.indicator.IndicatorRejection.PlatformUnfit;
import vn.socai.indicator.IndicatorRejection.TargetExists;
import vn.socai.indicator.IndicatorRejection.UnknownTarget;
import vn.socai.indicator.IndicatorRejection.ValueTooSmall;
import vn.socai.ledger.StreamName;
import vn.socai.programme.Programmes;
import vn.socai.programme.Verdict;
import vn.socai.programme.Verdict.Grade;
import vn.socai.programme.WorkJudge;
import vn.socai.programme.WorkMatter;
import vn.socai.unit.Units;
import vn.socai.unit.UnitsInForce;
import vn.socai.value.Measure;

/** A target and whether it is met: crossing it is recorded once, each way. */
final class Indicator {
    private static final int MAX_PLATFORM = 100;

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
    void handle(IndicatorCommand command, Units units, Programmes programmes) {
        decide(command, units, programmes).apply();
    }

    private Decision decide(IndicatorCommand command, Units units, Programmes programmes) {
        return switch (command) {
            case AssignTarget c -> assign(c, units, programmes);
            case MeetTarget c -> meet(c);
            case LapseTarget c -> lapse(c);
        };
    }

    private Decision assign(AssignTarget c, Units units, Programmes programmes) {
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
        if ((c.platform() != null) != (c.measure() == Measure.ON_PLATFORM)) {
            throw new Rejected(new PlatformUnfit());
        }
        if (c.platform() != null) {
            Texts.require(c.platform(), MAX_PLATFORM, "platform");
        }
        Optional<Verdict> verdict = WorkJudge.judge(programmes.binding(c.unit(), c.from()), new WorkMatter.Assigned(c
                .by()));
        verdict.filter(v -> v.grade() == Grade.BREACH).ifPresent(v -> {
            throw new Rejected(new OtherOffice(v.rule()));
        });
        return new Decision(c.unit(), verdict.map(Verdict::judge).orElse(null), List.of(new TargetAssigned(c.target(),
                c.unit(), c.measure(), c.value(), c.from(), c.lastDay(), c.basis(), c.by(), c.platform())));
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
