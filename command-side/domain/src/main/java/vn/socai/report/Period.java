package vn.socai.report;

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

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.event.PeriodEvent;
import vn.socai.event.PeriodEvent.PeriodFellDue;
import vn.socai.event.PeriodEvent.PeriodLocked;
import vn.socai.event.PeriodEvent.PeriodOpened;
import vn.socai.ledger.StreamName;
import vn.socai.programme.ReportCalendar;
import vn.socai.programme.ReportCalendar.DuePeriod;
import vn.socai.programme.ReportRouting;
import vn.socai.report.PeriodCommand.FallDue;
import vn.socai.report.PeriodCommand.LockPeriod;
import vn.socai.report.PeriodCommand.OpenPeriod;
import vn.socai.report.ReportRejection.AlreadyDue;
import vn.socai.report.ReportRejection.AlreadyLocked;
import vn.socai.report.ReportRejection.AlreadyOpen;
import vn.socai.report.ReportRejection.AreaDisagrees;
import vn.socai.report.ReportRejection.MissingWithoutOwing;
import vn.socai.report.ReportRejection.NoSuchPeriod;
import vn.socai.report.ReportRejection.NotItsOffice;
import vn.socai.report.ReportRejection.NotYetDue;
import vn.socai.report.ReportRejection.PeriodNotBegun;
import vn.socai.report.ReportRejection.PeriodUnopened;
import vn.socai.unit.Units;
import vn.socai.unit.UnitsInForce;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;

/** A period of a reporting calendar: it opens, falls due once, and is locked subtree by subtree. */
final class Period {
    /** Read by Axon only. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    private @Nullable PeriodOpened opened;
    private boolean due;
    private final Set<UnitId> locked = new HashSet<>();

    Period() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PeriodCommand command, @MetaDataValue(value = Decision.TODAY, required = true) LocalDate today,
            Units units, Reporting reporting) {
        decide(command, today, units, reporting).apply();
    }

    private Decision decide(PeriodCommand command, LocalDate today, Units units, Reporting reporting) {
        return switch (command) {
            case OpenPeriod c -> open(c, today, reporting);
            case FallDue c -> fallDue(c, today);
            case LockPeriod c -> lock(c, today, units, reporting);
        };
    }

    private Decision open(OpenPeriod c, LocalDate today, Reporting reporting) {
        if (opened != null) {
            throw new Rejected(new AlreadyOpen(c.period()));
        }
        DuePeriod p = ReportCalendar.period(reporting.versions(c.period().programme()), c.period())
                .orElseThrow(() -> new Rejected(new NoSuchPeriod(c.period())));
        if (!p.judge().area().equals(c.area())) {
            throw new Rejected(new AreaDisagrees(p.judge().area()));
        }
        if (today.isBefore(p.from())) {
            throw new Rejected(new PeriodNotBegun(p.key(), p.from()));
        }
        return new Decision(c.area(), p.judge().programme(), List.of(new PeriodOpened(p.key(), p.judge().programme(),
                c.area(), p.duty().from(), p.from(), p.lastGoodDay())));
    }

    private Decision fallDue(FallDue c, LocalDate today) {
        PeriodOpened p = opened(c);
        if (due) {
            throw new Rejected(new AlreadyDue(c.period()));
        }
        if (!today.isAfter(p.lastGoodDay())) {
            throw new Rejected(new NotYetDue(p.lastGoodDay()));
        }
        if (!new HashSet<>(c.owed()).containsAll(c.missing())) {
            throw new Rejected(new MissingWithoutOwing());
        }
        return new Decision(p.area(), p.judge(), List.of(new PeriodFellDue(c.period(), p.lastGoodDay(), c.owed(), c
                .missing(), c.asOf())));
    }

    private Decision lock(LockPeriod c, LocalDate today, Units units, Reporting reporting) {
        PeriodOpened p = opened(c);
        if (!today.isAfter(p.lastGoodDay())) {
            throw new Rejected(new NotYetDue(p.lastGoodDay()));
        }
        if (locked.contains(c.within())) {
            throw new Rejected(new AlreadyLocked(c.within()));
        }
        UnitLevel level = UnitsInForce.level(units, c.within(), p.lastGoodDay(), "within");
        DuePeriod known = ReportCalendar.period(reporting.versions(c.period().programme()), c.period())
                .orElseThrow(() -> new Rejected(new NoSuchPeriod(c.period())));
        Set<UnitLevel> levels = reporting.levels(c.within(), p.lastGoodDay());
        if (c.by().level() != level || !ReportRouting.receivers(known.duty(), levels).contains(c.by())) {
            throw new Rejected(new NotItsOffice(c.by(), c.period().rule()));
        }
        return new Decision(c.within(), p.judge(), List.of(new PeriodLocked(c.period(), c.within(), c.by(), today)));
    }

    private PeriodOpened opened(PeriodCommand c) {
        if (opened == null) {
            throw new Rejected(new PeriodUnopened(c.period()));
        }
        return opened;
    }

    @EventSourcingHandler
    void on(PeriodEvent event) {
        stream = StreamName.period(event.period()).value();
        switch (event) {
            case PeriodOpened e -> opened = e;
            case PeriodFellDue e -> due = true;
            case PeriodLocked e -> locked.add(e.within());
        }
    }
}
