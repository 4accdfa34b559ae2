package vn.socai.infra.desk;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Remembered;
import vn.socai.infra.ledger.SnapshotStore;
import vn.socai.ledger.AppendRefused;
import vn.socai.ledger.CommitLog;

/**
 * Axon's command side, wired by hand: a bus on the caller's thread, one cached event-sourcing repository per aggregate, the ledger as
 * its event store. No Axon Server, no event processors, nothing that calls home.
 */
final class CommandSide {
    /** Only a book of visits can grow so long, and only an unusual one. */
    private static final int EVENTS_PER_SNAPSHOT = 500;

    private final CommandBus bus = SimpleCommandBus.builder().build();

    /** @param snapshots where long aggregates are remembered, absent where none are */
    CommandSide(CommitLog log, Ports ports, @Nullable SnapshotStore snapshots) {
        Memories memories = new Memories(snapshots, Deciders.aggregates());
        EventStore events = new LedgerEventStore(log, memories);
        Cache cache = new AggregateCache();
        ParameterResolverFactory parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(CommandSide.class),
                new SimpleResourceParameterResolverFactory(
                        List.of(ports.units(), ports.teams(), ports.programmes(), ports.reporting(),
                                new LedgerEvaluations(log))));
        Deciders.aggregates().forEach(aggregate -> subscribe(aggregate, events, cache, parameters));
    }

    private <T> void subscribe(Class<T> aggregate, EventStore events, Cache cache,
            ParameterResolverFactory parameters) {
        AggregateModel<T> model = new FoundHandlers<>(AnnotatedAggregateMetaModelFactory.inspectAggregate(aggregate,
                parameters));
        Repository<T> repository = EventSourcingRepository.builder(aggregate)
                .eventStore(events)
                .cache(cache)
                .aggregateModel(model)
                .snapshotTriggerDefinition(snapshots(aggregate, model, events, parameters))
                .build();
        bus.subscribe(aggregate.getName(), new GroupHandler<>(aggregate, model, repository, () -> fresh(aggregate)));
    }

    private static <T> SnapshotTriggerDefinition snapshots(Class<T> aggregate, AggregateModel<T> model,
            EventStore events, ParameterResolverFactory parameters) {
        if (!Remembered.class.isAssignableFrom(aggregate)) {
            return NoSnapshotTriggerDefinition.INSTANCE;
        }
        // On a thread of its own: nobody waits for a snapshot.
        Snapshotter snapshotter = AggregateSnapshotter.builder()
                .eventStore(events)
                .executor(work -> Thread.ofVirtual().name("snapshot").start(work))
                .parameterResolverFactory(parameters)
                .aggregateFactories(new GenericAggregateFactory<>(model))
                .build();
        return new EventCountSnapshotTriggerDefinition(snapshotter, EVENTS_PER_SNAPSHOT);
    }

    private static <T> T fresh(Class<T> aggregate) throws ReflectiveOperationException {
        Constructor<T> constructor = aggregate.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    /**
     * Lets the aggregate judge the group; afterwards the group's slip tells what became of it.
     *
     * @throws vn.socai.ledger.AppendRefused where the ledger refused the commit
     * @throws vn.socai.ledger.LedgerUnavailable where the ledger cannot take it now
     */
    void dispatch(Group group) {
        String aggregate = Deciders.of(group.items().getFirst().command()).aggregate().getName();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        bus.dispatch(new GenericCommandMessage<>(new GenericMessage<>(group), aggregate), (command, result) -> {
            if (result.isExceptional()) {
                failure.set(result.exceptionResult());
            }
        });
        Throwable thrown = failure.get();
        if (thrown instanceof LockAcquisitionFailedException) {
            // Others kept the stream busy for so long: decided again, and after a few times a conflict.
            throw new AppendRefused(AppendRefused.Cause.SEQUENCE_TAKEN, List.of());
        }
        if (thrown instanceof RuntimeException e && !(e instanceof GroupHandler.NothingAccepted)) {
            throw e;
        }
        if (thrown instanceof Error e) {
            throw e;
        }
        if (thrown != null && !(thrown instanceof RuntimeException)) {
            throw new IllegalStateException("the command bus failed", thrown);
        }
    }
}
