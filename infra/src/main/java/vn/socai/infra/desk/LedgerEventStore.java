package vn.socai.infra.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.axonframework.common.Registration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.event.Event;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.Draft;
import vn.socai.ledger.Mark;
import vn.socai.ledger.StreamName;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.UnitId;

/**
 * Axon's event store over the ledger: one unit of work is one commit of one aggregate, or it is refused.
 *
 * <p>Serves aggregates only: views read the ledger itself, so nobody can subscribe here, and tokens are not offered.
 */
final class LedgerEventStore implements EventStore {
    private static final String NO_READERS = "views are folded straight from CommitLog; nobody follows events here";

    private final CommitLog log;
    private final Memories memories;

    LedgerEventStore(CommitLog log, Memories memories) {
        this.log = log;
        this.memories = memories;
    }

    /** Keeps the events for the commit that the unit of work ends in. */
    @Override
    public void publish(List<? extends EventMessage<?>> messages) {
        Slip slip = Slip.current();
        if (slip.commit() != null) {
            throw new IllegalStateException("a second append in one unit of work: one command makes one commit");
        }
        if (slip.applied().isEmpty()) {
            CurrentUnitOfWork.get()
                    .root()
                    .onPrepareCommit(work -> slip.appended(log.append(draft(slip), slip.freeUpTo())));
        }
        for (EventMessage<?> message : messages) {
            slip.applied().add(ofAggregate(message));
        }
    }

    private static Draft draft(Slip slip) {
        List<DomainEventMessage<?>> messages = slip.applied();
        DomainEventMessage<?> first = messages.getFirst();
        List<Event> events = new ArrayList<>(messages.size());
        for (DomainEventMessage<?> message : messages) {
            if (!message.getAggregateIdentifier().equals(first.getAggregateIdentifier())) {
                throw new IllegalStateException("events of two aggregates in one unit of work");
            }
            if (message.getSequenceNumber() != first.getSequenceNumber() + events.size()) {
                throw new IllegalStateException("a gap in the sequence of " + first.getAggregateIdentifier());
            }
            events.add((Event) message.getPayload());
        }
        List<Mark> marks = new ArrayList<>(slip.accepted().size());
        for (Item item : slip.accepted()) {
            marks.add(item.mark());
        }
        @Nullable
        UnitId unit = (UnitId) first.getMetaData().get(Decision.UNIT);
        @Nullable
        ProgrammeVersion programme = (ProgrammeVersion) first.getMetaData().get(Decision.PROGRAMME);
        return new Draft(new StreamName(first.getAggregateIdentifier()), first.getSequenceNumber(), marks, slip.actor(),
                slip.authority(), unit == null ? slip.fallback() : unit, programme, events);
    }

    private static DomainEventMessage<?> ofAggregate(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> domain && message.getPayload() instanceof Event) {
            return domain;
        }
        throw new IllegalStateException("not an event of an aggregate: " + message.getPayloadType());
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier) {
        return snapshot(aggregateIdentifier).map(snapshot -> DomainEventStream.concat(DomainEventStream.of(snapshot),
                readEvents(aggregateIdentifier, snapshot.getSequenceNumber() + 1)))
                .orElseGet(() -> readEvents(aggregateIdentifier, 0));
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return DomainEventStream.of(log.stream(new StreamName(aggregateIdentifier), firstSequenceNumber)
                .stream()
                .flatMap(LedgerEventStore::messages)
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
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        throw new UnsupportedOperationException(NO_READERS);
    }

    @Override
    public Registration subscribe(Consumer<List<? extends EventMessage<?>>> reader) {
        throw new UnsupportedOperationException(NO_READERS);
    }

    @Override
    public Registration registerDispatchInterceptor(
            MessageDispatchInterceptor<? super EventMessage<?>> interceptor) {
        throw new UnsupportedOperationException("what an aggregate decided is stored as it is");
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        memories.keep(new StreamName(snapshot.getAggregateIdentifier()), snapshot.getSequenceNumber(),
                snapshot.getPayload());
    }

    private Optional<DomainEventMessage<?>> snapshot(String aggregateIdentifier) {
        StreamName stream = new StreamName(aggregateIdentifier);
        // A ledger restored from an older copy may know less than a snapshot that was kept beside it.
        return memories.recall(stream)
                .filter(recalled -> !log.stream(stream, recalled.sequence()).isEmpty())
                .map(recalled -> new GenericDomainEventMessage<>(typeOf(aggregateIdentifier), aggregateIdentifier,
                        recalled.sequence(), recalled.aggregate()));
    }
}
