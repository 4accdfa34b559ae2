package vn.socai.visit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.command.Remembered;
import vn.socai.event.VisitEvent;
import vn.socai.event.VisitEvent.VisitCorrected;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.event.VisitEvent.VisitVoided;
import vn.socai.ledger.StreamName;
import vn.socai.team.TeamState;
import vn.socai.team.Teams;
import vn.socai.unit.Units;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;
import vn.socai.visit.VisitCommand.CorrectVisit;
import vn.socai.visit.VisitCommand.LogVisit;
import vn.socai.visit.VisitCommand.VoidVisit;
import vn.socai.visit.VisitRejection.AlreadyVoided;
import vn.socai.visit.VisitRejection.NothingChanges;
import vn.socai.visit.VisitRejection.UnknownVisit;
import vn.socai.visit.VisitRejection.VisitKnown;

/** The visits that a team first logged in one month. */
final class VisitBook implements Remembered {
    /** Read by Axon only. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    private final Map<VisitId, VisitFacts> standing = new HashMap<>();
    /** They keep their places, so that their ids are never taken again. */
    private final Map<VisitId, VisitFacts> voided = new HashMap<>();

    VisitBook() {}

    VisitBook(Memory memory) {
        stream = memory.stream;
        memory.entries.forEach(entry -> (entry.voided ? voided : standing).put(entry.visit, entry.facts));
    }

    /** A visit as it stands, or as it stood when it was voided. */
    record Entry(VisitId visit, VisitFacts facts, boolean voided) {}

    /** The book in one record. */
    @Shape("visit-book-1")
    record Memory(String stream, List<Entry> entries) {
        Memory {
            entries = List.copyOf(entries);
        }
    }

    @Override
    public Record memory() {
        List<Entry> entries = new ArrayList<>(standing.size() + voided.size());
        standing.forEach((visit, facts) -> entries.add(new Entry(visit, facts, false)));
        voided.forEach((visit, facts) -> entries.add(new Entry(visit, facts, true)));
        return new Memory(Objects.requireNonNull(stream), entries);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(VisitCommand command, @MetaDataValue(value = Decision.TODAY, required = true) LocalDate today,
            Teams teams, Units units) {
        decide(command, new VisitCheck(teams, units, today)).apply();
    }

    private Decision decide(VisitCommand command, VisitCheck check) {
        return switch (command) {
            case LogVisit c -> {
                if (standing.containsKey(c.visit()) || voided.containsKey(c.visit())) {
                    throw new Rejected(new VisitKnown());
                }
                TeamState team = check.fits(c.team(), c.facts(), "facts");
                yield Decision.of(team.unit(), new VisitLogged(c.visit(), c.team(), c.facts()));
            }
            case CorrectVisit c -> {
                VisitFacts was = standing(c.visit());
                if (was.equals(c.now())) {
                    throw new Rejected(new NothingChanges());
                }
                TeamState team = check.fits(c.team(), c.now(), "now");
                yield Decision.of(team.unit(), new VisitCorrected(c.visit(), c.team(), was, c.now()));
            }
            case VoidVisit c -> {
                VisitFacts was = standing(c.visit());
                TeamState team = check.team(c.team());
                yield Decision.of(team.unit(), new VisitVoided(c.visit(), c.team(), was, c.reason()));
            }
        };
    }

    private VisitFacts standing(VisitId visit) {
        VisitFacts facts = standing.get(visit);
        if (facts == null) {
            throw new Rejected(voided.containsKey(visit) ? new AlreadyVoided() : new UnknownVisit());
        }
        return facts;
    }

    @EventSourcingHandler
    void on(VisitEvent event) {
        switch (event) {
            case VisitLogged e -> {
                if (stream == null) {
                    stream = StreamName.visits(e.team(), YearMonth.from(e.facts().occurredOn())).value();
                }
                standing.put(e.visit(), e.facts());
            }
            case VisitCorrected e -> standing.put(e.visit(), e.now());
            case VisitVoided e -> {
                standing.remove(e.visit());
                voided.put(e.visit(), e.was());
            }
        }
    }
}
