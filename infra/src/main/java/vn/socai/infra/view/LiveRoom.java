package vn.socai.infra.view;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.socai.view.Horizon;
import vn.socai.view.Tide;
import vn.socai.view.room.ReadingRoom;

/**
 * The room that answers now, behind ports that stay the same when another takes its place. Whoever began an answer ends it in the room in
 * which it was begun; a room that was left is known to be empty before what it reads from is removed.
 */
public final class LiveRoom {
    private static final ThreadLocal<Answer> ANSWERING = new ThreadLocal<>();

    private final Tide tide = new Tide(0);
    private final CompletableFuture<Tenancy> first;
    private volatile @Nullable Tenancy current;

    public LiveRoom(ReadingRoom room) {
        this(CompletableFuture.completedFuture(room));
    }

    /**
     * A room that is still being opened: whoever asks anything of it, and be it how far it has come, waits until it is.
     *
     * @param room where it cannot be opened, whoever asks hears why
     */
    public LiveRoom(CompletableFuture<ReadingRoom> room) {
        first = room.thenApply(this::begin);
    }

    private Tenancy begin(ReadingRoom room) {
        Tenancy entered = new Tenancy(room);
        entered.follow();
        current = entered;
        tide.rise(new Horizon.Advance(0, room.projector().projectedUpTo(), Set.of()));
        return entered;
    }

    private Tenancy current() {
        Tenancy now = current;
        if (now != null) {
            return now;
        }
        try {
            return first.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** A room with those who read in it. */
    private final class Tenancy {
        private final ReadingRoom room;
        private final CompletableFuture<Void> left = new CompletableFuture<>();
        private int readers;
        private boolean closed;
        private @Nullable AutoCloseable following;

        Tenancy(ReadingRoom room) {
            this.room = room;
        }

        void follow() {
            following = room.projector().onAdvance(tide::rise);
        }

        /** False where it was left meanwhile. */
        synchronized boolean enter() {
            readers += closed ? 0 : 1;
            return !closed;
        }

        synchronized void leave() {
            readers--;
            settle();
        }

        synchronized void close() {
            closed = true;
            settle();
        }

        private void settle() {
            if (closed && readers == 0) {
                left.complete(null);
            }
        }
    }

    /** The room itself, for what does not answer anybody. */
    public ReadingRoom room() {
        return current().room;
    }

    private Tenancy enter() {
        Tenancy entered = current();
        while (!entered.enter()) {
            entered = current();
        }
        return entered;
    }

    /** The questions of one port, asked of the room that answers. */
    public <T> T port(Class<T> port, Function<ReadingRoom, T> of) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[]{port}, (proxy, method,
                arguments) -> {
            @Nullable
            Answer answer = underWay();
            Tenancy entered = answer == null ? enter() : answer.room();
            try {
                return method.invoke(of.apply(entered.room), arguments);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            } finally {
                if (answer == null) {
                    entered.leave();
                }
            }
        }));
    }

    private @Nullable Answer underWay() {
        Answer answer = ANSWERING.get();
        return answer == null || answer.ended || answer.live() != this ? null : answer;
    }

    /** Begins an answer on this thread: until it is closed, all that this thread asks is answered in one room. */
    public Answer answer() {
        Answer answer = new Answer();
        ANSWERING.set(answer);
        return answer;
    }

    /** An answer under way. */
    public final class Answer implements AutoCloseable {
        private @Nullable Tenancy entered;
        private volatile boolean ended;

        private LiveRoom live() {
            return LiveRoom.this;
        }

        private Tenancy room() {
            if (entered == null) {
                entered = enter();
            }
            return entered;
        }

        private void leave() {
            if (entered != null) {
                entered.leave();
                entered = null;
            }
        }

        @Override
        public void close() {
            // It may end on another thread than it began on.
            ended = true;
            ANSWERING.remove();
            leave();
        }
    }

    /** How far the room that answers has come; goes on without a step back when another takes its place. */
    public Horizon horizon() {
        return new Horizon() {
            @Override
            public long projectedUpTo() {
                current();
                Answer answer = underWay();
                return answer == null || answer.entered == null ? tide.projectedUpTo()
                        : answer.entered.room.projector().projectedUpTo();
            }

            @Override
            public boolean await(long position, Duration timeout) {
                current();
                boolean reached = tide.await(position, timeout);
                Answer answer = underWay();
                if (reached && answer != null && answer.entered != null
                        && answer.entered.room.projector().projectedUpTo() < position) {
                    // Whoever asks for more than the old room has gets it of the new one.
                    answer.leave();
                }
                return reached;
            }

            @Override
            public AutoCloseable onAdvance(Consumer<Advance> listener) {
                return tide.onAdvance(listener);
            }
        };
    }

    /**
     * Lets another room answer from now on. Called by the thread that folds, between two steps, with both rooms at one position.
     *
     * @return done when nobody reads in the old one any more
     */
    public CompletableFuture<Void> move(ReadingRoom next) {
        Tenancy old = current();
        if (next.projector().projectedUpTo() != old.room.projector().projectedUpTo()) {
            throw new IllegalArgumentException("the rooms stand at different positions");
        }
        Tenancy entered = new Tenancy(next);
        entered.follow();
        current = entered;
        try {
            if (old.following != null) {
                old.following.close();
            }
        } catch (Exception e) {
            throw new IllegalStateException("the old room could not be let go", e);
        }
        old.close();
        return old.left;
    }
}
