package vn.socai.bench;

import java.time.YearMonth;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Axon's own replay: a pooled streaming processor over an event store, with one handler that adds up. */
final class AxonReplay {
    /** Events that the processor handles in one transaction. */
    static final int BATCH = 1_000;
    private static final int SEGMENTS = 1;

    private AxonReplay() {}

    /** @param name of the processor: another for each replay, since its tokens are kept */
    static RollUps run(String name, EventStore store, TokenStore tokens, TransactionManager transactions, long events) {
        RollUps all = new RollUps();
        CountDownLatch done = new CountDownLatch(1);
        AtomicLong left = new AtomicLong(events);
        ScheduledExecutorService coordinator = Executors.newSingleThreadScheduledExecutor();
        ScheduledExecutorService workers = Executors.newScheduledThreadPool(SEGMENTS);
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new Handler(all, left, done))
                        .build())
                .messageSource(store)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialSegmentCount(SEGMENTS)
                .batchSize(BATCH)
                .initialToken(source -> source.createTailToken())
                .build();
        processor.start();
        try {
            done.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        processor.shutDown();
        coordinator.shutdownNow();
        workers.shutdownNow();
        return all;
    }

    /** Adds up one event after another. */
    static final class Handler {
        private final RollUps all;
        private final AtomicLong left;
        private final CountDownLatch done;

        Handler(RollUps all, AtomicLong left, CountDownLatch done) {
            this.all = all;
            this.left = left;
            this.done = done;
        }

        @org.axonframework.eventhandling.EventHandler
        void on(AxonVisit event, EventMessage<?> message) {
            Visit visit = event.visit();
            all.add(visit.commune(), YearMonth.from(visit.on()), 1, visit.people());
            if (left.decrementAndGet() == 0) {
                done.countDown();
            }
        }
    }
}
