package vn.socai.bench;

import java.time.YearMonth;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Axon's own replay: a pooled streaming processor over an event store, with one handler that adds up, on each thread for itself. */
final class AxonReplay {
    private final AxonSettings settings;
    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicLong left;
    private final Queue<RollUps> parts = new ConcurrentLinkedQueue<>();
    @SuppressWarnings("ThreadLocalUsage") // one for each replay
    private final ThreadLocal<RollUps> part = ThreadLocal.withInitial(() -> {
        RollUps own = new RollUps();
        parts.add(own);
        return own;
    });

    AxonReplay(AxonSettings settings, long events) {
        this.settings = settings;
        this.left = new AtomicLong(events);
    }

    /** @param name of the processor: another for each replay, since its tokens are kept */
    RollUps run(String name, EventStore store, TokenStore tokens, TransactionManager transactions) {
        ScheduledExecutorService coordinator = Executors.newSingleThreadScheduledExecutor();
        ScheduledExecutorService workers = Executors.newScheduledThreadPool(settings.segments());
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder().eventHandlers(this).build())
                .messageSource(store)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialSegmentCount(settings.segments())
                .batchSize(settings.processorBatch())
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
        RollUps all = new RollUps();
        parts.forEach(all::add);
        return all;
    }

    @EventHandler
    void on(AxonVisit event) {
        Visit visit = event.visit();
        part.get().add(visit.commune(), YearMonth.from(visit.on()), 1, visit.people());
        if (left.decrementAndGet() == 0) {
            done.countDown();
        }
    }
}
