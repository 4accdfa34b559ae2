package vn.socai.infra.ledger;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who wants to hear of a new head. Told by one thread, so in order. */
public final class Listeners {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<LongConsumer> all = new CopyOnWriteArrayList<>();

    public AutoCloseable add(LongConsumer listener) {
        all.add(listener);
        return () -> all.remove(listener);
    }

    /** A listener that fails is heard of in the log; the commit stands and the others are still told. */
    public void tell(long head) {
        for (var listener : all) {
            try {
                listener.accept(head);
            } catch (RuntimeException failed) {
                LOG.error("a listener failed on head {}", head, failed);
            }
        }
    }
}
