package vn.socai.bench;

import java.util.List;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;

import vn.socai.bench.AxonBook.LogVisits;
import vn.socai.bench.Postgres.Database;
import vn.socai.infra.desk.AggregateCache;

/**
 * Axon's whole command side on PostgreSQL: gateway, bus with a transaction for each command, a cached event-sourced aggregate, the
 * JDBC store. No snapshots: a book is short, and nearly always found in the cache.
 */
final class AxonCommands implements Taker {
    private final Database database;
    private final EmbeddedEventStore store;
    private final CommandGateway gateway;

    AxonCommands(Postgres server, AxonSettings settings) {
        database = server.database(settings.connections());
        OneTransaction transactions = new OneTransaction(database);
        JdbcEventStorageEngine engine = AxonEngine.engine(transactions, settings);
        transactions.executeInTransaction(() -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
        store = EmbeddedEventStore.builder().storageEngine(engine).build();
        SimpleCommandBus bus = SimpleCommandBus.builder().transactionManager(transactions).build();
        AggregateAnnotationCommandHandler.<AxonBook>builder()
                .aggregateType(AxonBook.class)
                .repository(EventSourcingRepository.builder(AxonBook.class)
                        .eventStore(store)
                        .cache(new AggregateCache())
                        .build())
                .build()
                .subscribe(bus);
        gateway = DefaultCommandGateway.builder().commandBus(bus).build();
    }

    @Override
    public void append(List<Visit> visits) {
        Visit first = visits.getFirst();
        gateway.sendAndWait(new LogVisits(AxonVisit.book(first), first.commune(), visits));
    }

    @Override
    public long bytes() {
        return database.bytes();
    }

    @Override
    public void close() {
        store.shutDown();
        database.close();
    }
}
