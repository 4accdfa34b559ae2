package vn.socai.infra.desk;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.Repository;

import vn.socai.ledger.CommitLog;

/**
 * Axon's command side, wired by hand: a bus on the caller's thread, one cached event-sourcing repository per aggregate, the ledger as
 * its event store. No Axon Server, no event processors, nothing that calls home.
 */
final class CommandSide {
    private static final long CACHED_AGGREGATES = 8_192;

    private final CommandBus bus = SimpleCommandBus.builder().build();

    CommandSide(CommitLog log, Ports ports) {
        EventStore events = EmbeddedEventStore.builder().storageEngine(new LedgerEventStorageEngine(log)).build();
        Cache cache = new AggregateCache(CACHED_AGGREGATES);
        ParameterResolverFactory parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(CommandSide.class),
                new SimpleResourceParameterResolverFactory(
                        List.of(ports.units(), ports.teams(), ports.programmes())));
        Deciders.aggregates().forEach(aggregate -> subscribe(aggregate, events, cache, parameters));
    }

    private <T> void subscribe(Class<T> aggregate, EventStore events, Cache cache,
            ParameterResolverFactory parameters) {
        Repository<T> repository = EventSourcingRepository.builder(aggregate)
                .eventStore(events)
                .cache(cache)
                .parameterResolverFactory(parameters)
                .build();
        bus.subscribe(aggregate.getName(), new GroupHandler<>(repository, () -> fresh(aggregate)));
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
