package vn.socai.bench;

import java.util.ArrayList;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

import vn.socai.bench.Postgres.Database;

/** An event storage engine of Axon 4.13, written to as the framework's unit of work does, replayed by its own processor. */
final class AxonEngine implements Contender {
    private final EventStorageEngine engine;
    private final TransactionManager transactions;
    private final TokenStore tokens;
    private final @Nullable Database database;
    private int replays;
    private final AtomicLong events = new AtomicLong();

    private AxonEngine(EventStorageEngine engine, TransactionManager transactions, TokenStore tokens,
            @Nullable Database database) {
        this.engine = engine;
        this.transactions = transactions;
        this.tokens = tokens;
        this.database = database;
    }

    static AxonEngine inMemory() {
        return new AxonEngine(new InMemoryEventStorageEngine(), NoTransactionManager.instance(),
                new InMemoryTokenStore(), null);
    }

    static AxonEngine onPostgres(Postgres server) {
        Database database = server.database();
        OneTransaction transactions = new OneTransaction(database);
        AxonVisit.Lean lean = new AxonVisit.Lean();
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .eventSerializer(lean)
                .snapshotSerializer(lean)
                .connectionProvider(transactions)
                .transactionManager(transactions)
                .batchSize(1_000)
                .build();
        JdbcTokenStore tokens = JdbcTokenStore.builder()
                .connectionProvider(transactions)
                .serializer(org.axonframework.serialization.json.JacksonSerializer.defaultSerializer())
                .build();
        transactions.executeInTransaction(() -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
        transactions.executeInTransaction(() -> tokens.createSchema(PostgresTokenTableFactory.INSTANCE));
        return new AxonEngine(engine, transactions, tokens, database);
    }

    @Override
    public void append(List<Visit> visits) {
        List<DomainEventMessage<?>> messages = new ArrayList<>(visits.size());
        for (Visit visit : visits) {
            messages.add(new GenericDomainEventMessage<>("VisitBook", "visits:" + visit.team() + ":" + visit.on()
                    .getYear() + visit.on().getMonthValue(), visit.sequence(), new AxonVisit(visit)));
        }
        transactions.executeInTransaction(() -> engine.appendEvents(messages));
        events.addAndGet(visits.size());
    }

    @Override
    public RollUps replay() {
        EmbeddedEventStore store = EmbeddedEventStore.builder().storageEngine(engine).build();
        try {
            return AxonReplay.run("roll-ups-" + replays++, store, tokens, transactions, events.get());
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
