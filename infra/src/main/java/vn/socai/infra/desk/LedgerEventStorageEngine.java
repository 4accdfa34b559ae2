package vn.socai.infra.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.event.Event;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.Draft;
import vn.socai.ledger.StreamName;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.UnitId;

/**
 * Axon's event storage over the ledger: one unit of work is one commit of one aggregate, or it is refused.
 *
 * <p>Serves aggregates only: views read the ledger itself, so tokens are not offered.
 */
final class LedgerEventStorageEngine implements EventStorageEngine {
    private static final String NO_TOKENS = "views are folded straight from CommitLog; there is no tracking here";

    private final CommitLog log;
    private final Memories memories;

    LedgerEventStorageEngine(CommitLog log, Memories memories) {
        this.log = log;
        this.memories = memories;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> messages) {
        if (messages.isEmpty()) {
            return;
        }
        Slip slip = Slip.current();
        if (slip.commit() != null) {
            throw new IllegalStateException("a second append in one unit of work: one command makes one commit");
        }
        slip.appended(log.append(draft(slip, messages.stream().map(LedgerEventStorageEngine::ofAggregate).toList())));
    }

    private static Draft draft(Slip slip, List<DomainEventMessage<?>> messages) {
        DomainEventMessage<?> first = messages.getFirst();
        for (int i = 0; i < messages.size(); i++) {
            DomainEventMessage<?> message = messages.get(i);
            if (!message.getAggregateIdentifier().equals(first.getAggregateIdentifier())) {
                throw new IllegalStateException("events of two aggregates in one unit of work");
            }
            if (message.getSequenceNumber() != first.getSequenceNumber() + i) {
                throw new IllegalStateException("a gap in the sequence of " + first.getAggregateIdentifier());
            }
        }
        @Nullable
        UnitId unit = (UnitId) first.getMetaData().get(Decision.UNIT);
        @Nullable
        ProgrammeVersion programme = (ProgrammeVersion) first.getMetaData().get(Decision.PROGRAMME);
        return new Draft(new StreamName(first.getAggregateIdentifier()), first.getSequenceNumber(), slip.accepted(),
                slip.actor(), slip.authority(), unit == null ? slip.fallback() : unit, programme,
                messages.stream().map(message -> (Event) message.getPayload()).toList());
    }

    private static DomainEventMessage<?> ofAggregate(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> domain && message.getPayload() instanceof Event) {
            return domain;
        }
        throw new IllegalStateException("not an event of an aggregate: " + message.getPayloadType());
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return DomainEventStream.of(log.stream(new StreamName(aggregateIdentifier), firstSequenceNumber)
                .stream()
                .flatMap(LedgerEventStorageEngine::messages)
                .filter(message -> message.getSequenceNumber() >= firstSequenceNumber));
    }

    private static Stream<DomainEventMessage<?>> messages(Commit commit) {
        Draft draft = commit.draft();
        String id = draft.stream().value();
        return IntStream.range(0, draft.events().size())
                .mapToObj(i -> new GenericDomainEventMessage<>(typeOf(id), id, draft.sequence() + i,
                        draft.events().get(i), MetaData.emptyInstance(), commit.position() + "/" + i,
                        commit.recordedAt()));
    }

    /** The kind of aggregate, as the names of streams tell it. */
    private static String typeOf(String stream) {
        return stream.substring(0, stream.indexOf(':'));
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        throw new UnsupportedOperationException(NO_TOKENS);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        memories.keep(new StreamName(snapshot.getAggregateIdentifier()), snapshot.getSequenceNumber(),
                snapshot.getPayload());
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        StreamName stream = new StreamName(aggregateIdentifier);
        // A ledger restored from an older copy may know less than a snapshot that was kept beside it.
        return memories.recall(stream)
                .filter(recalled -> !log.stream(stream, recalled.sequence()).isEmpty())
                .map(recalled -> new GenericDomainEventMessage<>(typeOf(aggregateIdentifier), aggregateIdentifier,
                        recalled.sequence(), recalled.aggregate()));
    }
}
