package vn.socai.commendation;

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
import vn.socai.commendation.CommendationRejection.NoSelection;
import vn.socai.commendation.CommendationRejection.NotInTeam;
import vn.socai.commendation.CommendationRejection.QuotaFull;
import vn.socai.commendation.CommendationRejection.SelectionUnchanged;
import vn.socai.commendation.CommendationRejection.WrongDay;
import vn.socai.commendation.SelectionCommand.SelectOutstandingMember;
import vn.socai.commendation.SelectionCommand.WithdrawOutstandingMember;
import vn.socai.event.CommendationEvent;
import vn.socai.event.CommendationEvent.Selection.OutstandingMemberSelected;
import vn.socai.event.CommendationEvent.Selection.OutstandingMemberWithdrawn;
import vn.socai.ledger.StreamName;
import vn.socai.programme.HonourJudge;
import vn.socai.programme.HonourJudge.Quota;
import vn.socai.programme.Programmes;
import vn.socai.team.Teams;
import vn.socai.unit.Units;
import vn.socai.unit.UnitsInForce;
import vn.socai.value.PersonId;
import vn.socai.value.UnitLevel;

/** The outstanding members that one locality selects under one programme: as many as the programme says and no more. */
final class Selection {
    /** Read by Axon only. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    private final Set<PersonId> selected = new HashSet<>();

    Selection() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SelectionCommand command, @MetaDataValue(value = Decision.TODAY, required = true) LocalDate today,
            Units units, Programmes programmes, Teams teams) {
        switch (command) {
            case SelectOutstandingMember c -> {
                day(c.on(), today);
                member(c, teams);
                select(Set.copyOf(selected), c, quota(c, UnitsInForce.level(units, c.unit(), c.on(), "unit"),
                        programmes))
                        .apply();
            }
            case WithdrawOutstandingMember c -> {
                day(c.on(), today);
                withdraw(Set.copyOf(selected), c).apply();
            }
        }
    }

    private static Decision select(Set<PersonId> before, SelectOutstandingMember c, Quota quota) {
        if (before.contains(c.person())) {
            throw new Rejected(new SelectionUnchanged(true));
        }
        if (before.size() >= quota.count()) {
            throw new Rejected(new QuotaFull(quota.count(), quota.part().rule()));
        }
        return new Decision(c.unit(), quota.part().judge(), List.of(new OutstandingMemberSelected(c.programme(),
                c.unit(), c.team(), c.person(), c.by(), c.on())));
    }

    private static Decision withdraw(Set<PersonId> before, WithdrawOutstandingMember c) {
        if (!before.contains(c.person())) {
            throw new Rejected(new SelectionUnchanged(false));
        }
        return new Decision(c.unit(), null, List.of(new OutstandingMemberWithdrawn(c.programme(), c.unit(), c.person(),
                c.by(), c.on())));
    }

    private static Quota quota(SelectOutstandingMember c, UnitLevel level, Programmes programmes) {
        return programmes.binding(c.unit(), c.on())
                .stream()
                .filter(adopted -> adopted.programme().programme().equals(c.programme()))
                .flatMap(adopted -> HonourJudge.outstanding(adopted).stream())
                .filter(quota -> quota.per() == level && !c.on().isAfter(quota.occasion()))
                .findFirst()
                .orElseThrow(() -> new Rejected(new NoSelection()));
    }

    private static void member(SelectOutstandingMember c, Teams teams) {
        if (teams.find(c.team()).filter(team -> team.member(c.person(), c.on())).isEmpty()) {
            throw new Rejected(new NotInTeam());
        }
    }

    private static void day(LocalDate on, LocalDate today) {
        if (on.isBefore(Programmes.FIRST_DAY) || on.isAfter(today)) {
            throw new Rejected(new WrongDay(Programmes.FIRST_DAY, today));
        }
    }

    @EventSourcingHandler
    void on(CommendationEvent.Selection event) {
        stream = StreamName.outstanding(event.programme(), event.unit()).value();
        switch (event) {
            case OutstandingMemberSelected e -> selected.add(e.person());
            case OutstandingMemberWithdrawn e -> selected.remove(e.person());
        }
    }
}
