package vn.socai.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.event.Event;
import vn.socai.event.WorkEvent;
import vn.socai.event.WorkEvent.WorkEntry;
import vn.socai.event.WorkEvent.WorkRecorded;
import vn.socai.event.WorkEvent.WorkTakenBack;
import vn.socai.ledger.StreamName;
import vn.socai.programme.Programmes;
import vn.socai.programme.Verdict;
import vn.socai.programme.Verdict.Side;
import vn.socai.team.Teams;
import vn.socai.unit.Units;
import vn.socai.value.WorkId;
import vn.socai.work.WorkCommand.RecordWork;
import vn.socai.work.WorkCommand.TakeBackWork;
import vn.socai.work.WorkRejection.UnknownWork;
import vn.socai.work.WorkRejection.WorkKnown;

/** The records of work of a unit in one month. */
final class WorkBook {
    /** Read by Axon only. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    /** A record that was taken back keeps its place, so that its id is never taken again. */
    private final Map<WorkId, Page> pages = new HashMap<>();

    WorkBook() {}

    private record Page(WorkEntry entry, boolean takenBack) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WorkCommand command, @MetaDataValue(value = Decision.TODAY, required = true) LocalDate today,
            Teams teams, Units units, Programmes programmes) {
        Decision decision = switch (command) {
            case RecordWork c -> record(c, new WorkCheck(teams, units, programmes, today));
            case TakeBackWork c -> takeBack(c);
        };
        decision.apply();
    }

    private Decision record(RecordWork c, WorkCheck check) {
        if (pages.containsKey(c.record())) {
            throw new Rejected(new WorkKnown());
        }
        WorkEntry entry = new WorkEntry(c.record(), c.unit(), c.on(), c.office(), c.team(), c.work());
        Optional<Verdict> verdict = check.judge(c);
        List<Event> events = new ArrayList<>(List.of(new WorkRecorded(entry)));
        // What the rule does not name, and leaves no room for, such as money from another source.
        verdict.filter(v -> v.side() == Side.OUTSIDE)
                .flatMap(v -> v.told(c.unit(), c.team(), null, "Việc này không có trong văn bản",
                        "The document does not name this"))
                .ifPresent(events::add);
        return new Decision(c.unit(), verdict.map(Verdict::judge).orElse(null), events);
    }

    private Decision takeBack(TakeBackWork c) {
        Page page = pages.get(c.record());
        if (page == null || page.takenBack()) {
            throw new Rejected(new UnknownWork());
        }
        return Decision.of(c.unit(), new WorkTakenBack(page.entry(), c.reason()));
    }

    @EventSourcingHandler
    void on(WorkEvent event) {
        WorkEntry entry = event.entry();
        stream = StreamName.work(entry.unit(), YearMonth.from(entry.on())).value();
        switch (event) {
            case WorkRecorded e -> pages.put(entry.id(), new Page(entry, false));
            case WorkTakenBack e -> pages.put(entry.id(), new Page(entry, true));
        }
    }
}
