package vn.socai.infra.desk;

import java.lang.reflect.Constructor;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.socai.command.Remembered;
import vn.socai.command.Remembered.Shape;
import vn.socai.infra.ledger.SnapshotStore;
import vn.socai.infra.ledger.SnapshotStore.Snapshot;
import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.ledger.StreamName;

/**
 * Snapshots of aggregates as records in the ledger's own codec: no class names, no serialiser that could make objects of its choice.
 * Whatever cannot be read is read from the stream instead.
 */
final class Memories {
    private static final Logger LOG = LoggerFactory.getLogger(Memories.class);

    private final @Nullable SnapshotStore store;
    private final RecordCodec codec = new RecordCodec();
    private final Map<String, Revival> revivals = new HashMap<>();

    Memories(@Nullable SnapshotStore store, Collection<Class<?>> aggregates) {
        this.store = store;
        aggregates.stream().filter(Remembered.class::isAssignableFrom).forEach(this::learn);
    }

    /** How an aggregate comes back from its memory. */
    private record Revival(Class<? extends Record> memory, Constructor<?> constructor) {}

    /** An aggregate as it was after the event of that sequence. */
    record Recalled(long sequence, Object aggregate) {}

    private void learn(Class<?> aggregate) {
        for (Constructor<?> constructor : aggregate.getDeclaredConstructors()) {
            Class<?>[] takes = constructor.getParameterTypes();
            if (takes.length == 1 && takes[0].isRecord() && takes[0].isAnnotationPresent(Shape.class)) {
                constructor.setAccessible(true);
                codec.check(takes[0].asSubclass(Record.class));
                revivals.put(takes[0].getAnnotation(Shape.class).value(),
                        new Revival(takes[0].asSubclass(Record.class), constructor));
                return;
            }
        }
        throw new IllegalStateException(aggregate.getName() + " has no constructor that takes its memory");
    }

    void keep(StreamName stream, long sequence, Object aggregate) {
        if (store != null && aggregate instanceof Remembered remembered) {
            Record memory = remembered.memory();
            String shape = memory.getClass().getAnnotation(Shape.class).value();
            store.put(new Snapshot(stream, sequence, shape, codec.encode(memory)));
        }
    }

    Optional<Recalled> recall(StreamName stream) {
        if (store == null) {
            return Optional.empty();
        }
        try {
            return store.get(stream).flatMap(this::revived);
        } catch (RuntimeException unreadable) {
            LOG.warn("a snapshot of {} cannot be read; the stream is read instead", stream, unreadable);
            return Optional.empty();
        }
    }

    private Optional<Recalled> revived(Snapshot snapshot) {
        Revival revival = revivals.get(snapshot.shape());
        if (revival == null) {
            return Optional.empty();
        }
        try {
            Record memory = codec.decode(revival.memory, snapshot.state());
            return Optional.of(new Recalled(snapshot.sequence(), revival.constructor.newInstance(memory)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
