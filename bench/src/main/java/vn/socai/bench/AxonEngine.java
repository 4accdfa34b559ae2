package vn.socai.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.jspecify.annotations.Nullable;

import vn.socai.bench.Postgres.Database;

/** An event storage engine of Axon 4.13, written to as the framework's unit of work does, replayed by its own processor. */
final class AxonEngine implements Contender {
    private static final AtomicInteger READERS = new AtomicInteger();

    private final AxonSettings settings;
    private final EventStorageEngine engine;
    private final TransactionManager transactions;
    private final TokenStore tokens;
    private final @Nullable Database database;
    private String name = "roll-ups-";
    private int replays;
    private final AtomicLong events = new AtomicLong();

    private AxonEngine(AxonSettings settings, EventStorageEngine engine, TransactionManager transactions,
            TokenStore tokens, @Nullable Database database) {
        this.settings = settings;
        this.engine = engine;
        this.transactions = transactions;
        this.tokens = tokens;
        this.database = database;
    }

    /** Nothing is serialized here. */
    static AxonEngine inMemory() {
        return inMemory(AxonSettings.inMemory());
    }

    static AxonEngine inMemory(AxonSettings settings) {
        return new AxonEngine(settings, new InMemoryEventStorageEngine(), NoTransactionManager.instance(),
                new InMemoryTokenStore(), null);
    }

    static AxonEngine onPostgres(Postgres server, AxonSettings settings) {
        Database database = server.database(settings.connections());
        OneTransaction transactions = new OneTransaction(database);
        JdbcEventStorageEngine engine = engine(transactions, settings);
        JdbcTokenStore tokens = JdbcTokenStore.builder()
                .connectionProvider(transactions)
                .serializer(JacksonSerializer.defaultSerializer())
                .build();
        transactions.executeInTransaction(() -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
        transactions.executeInTransaction(() -> tokens.createSchema(PostgresTokenTableFactory.INSTANCE));
        return new AxonEngine(settings, engine, transactions, tokens, database);
    }

    /** The same events, read with other settings; closed by the first alone. */
    AxonEngine with(AxonSettings other) {
        EventStorageEngine same = transactions instanceof OneTransaction here ? engine(here, other) : engine;
        AxonEngine reader = new AxonEngine(other, same, transactions, tokens, null);
        reader.events.set(events.get());
        reader.name = "roll-ups-" + READERS.incrementAndGet() + "-";
        return reader;
    }

    /** The store alone. */
    static JdbcEventStorageEngine engine(OneTransaction transactions, AxonSettings settings) {
        Serializer serializer = settings.form().serializer();
        return JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .connectionProvider(transactions)
                .transactionManager(transactions)
                .batchSize(settings.engineBatch())
                .build();
    }

    @Override
    public void append(List<Visit> visits) {
        List<DomainEventMessage<?>> messages = new ArrayList<>(visits.size());
        for (Visit visit : visits) {
            // The visit's own id as the event's: so the table's unique index refuses a visit that comes twice.
            messages.add(new GenericDomainEventMessage<>("VisitBook", AxonVisit.book(visit), visit.sequence(),
                    new AxonVisit(visit), MetaData.emptyInstance(), visit.id().toString(), Instant.now()));
        }
        transactions.executeInTransaction(() -> engine.appendEvents(messages));
        events.addAndGet(visits.size());
    }

    @Override
    public RollUps replay() {
        EmbeddedEventStore store = EmbeddedEventStore.builder()
                .storageEngine(engine)
                .optimizeEventConsumption(settings.shared())
                .build();
        try {
            return new AxonReplay(settings, events.get()).run(name + replays++, store, tokens, transactions);
        } finally {
            store.shutDown();
        }
    }

    @Override
    public long bytes() {
        return database == null ? 0 : database.bytes();
    }

    @Override
    public void close() {
        if (database != null) {
            database.close();
        }
    }
}
