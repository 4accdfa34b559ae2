package vn.socai.graphql.member;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.LongStream;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import vn.socai.event.Event;
import vn.socai.event.MemberEvent.MemberJoined;
import vn.socai.event.PersonEvent.PersonalDataErased;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.LedgerUnavailable;
import vn.socai.person.Keyring;
import vn.socai.person.Profile;
import vn.socai.value.Ciphertext;
import vn.socai.value.PersonId;
import vn.socai.view.Horizon;
import vn.socai.view.Vietnamese;
import vn.socai.view.roster.Names;

/**
 * The names by which members are found and ordered, in memory only. Filled in the background from what the ledger holds and the
 * keyring opens, and pruned by every erasure; made anew with every start and worth nothing apart from the keyring.
 */
public final class NameIndex implements Names, AutoCloseable {
    private static final Log LOG = LogFactory.getLog(NameIndex.class);
    private static final int BATCH = 2_000;

    private final CommitLog log;
    private final Keyring keyring;
    private final Horizon horizon;
    private final Map<PersonId, Key> keys = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Semaphore more = new Semaphore(1);
    private final AutoCloseable listening;
    private final Thread filling;
    private volatile long upTo;
    private volatile boolean closed;

    public NameIndex(CommitLog log, Keyring keyring, Horizon horizon) {
        this.log = log;
        this.keyring = keyring;
        this.horizon = horizon;
        this.listening = horizon.onAdvance(advance -> more.release());
        this.filling = Thread.ofPlatform().name("name-index").daemon().unstarted(this::run);
    }

    /** Begins to fill, in the background. */
    public NameIndex start() {
        filling.start();
        return this;
    }

    @Override
    public Optional<Names.Key> of(PersonId person) {
        return Optional.ofNullable(keys.get(person));
    }

    /** The ledger position up to which names are known; below the horizon while it fills. */
    public long upTo() {
        return upTo;
    }

    /** How many names are held. */
    public int size() {
        return keys.size();
    }

    private void run() {
        while (!closed) {
            try {
                more.acquire();
                more.drainPermits();
                follow();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                // Search by name waits; all else goes on. The next advance tries again.
                LOG.warn("the index of names stopped at position " + upTo + " for now", e);
            }
        }
    }

    private void follow() {
        while (!closed && upTo < horizon.projectedUpTo()) {
            long last = Math.min(horizon.projectedUpTo(), upTo + BATCH);
            List<Commit> commits = read(upTo, last);
            Map<PersonId, Ciphertext> sealed = new HashMap<>();
            for (Commit commit : commits) {
                for (Event event : commit.draft().events()) {
                    if (event instanceof MemberJoined joined) {
                        sealed.put(joined.person(), joined.profile());
                    } else if (event instanceof PersonalDataErased erased) {
                        sealed.remove(erased.person());
                        keys.remove(erased.person());
                    }
                }
            }
            keyring.open(sealed).forEach((person, profile) -> keys.put(person, Key.of(profile)));
            reached(last);
        }
    }

    /** A commit that cannot be read must not keep those behind it out: an erasure may be among them. */
    private List<Commit> read(long from, long last) {
        try {
            return log.readAfter(from, (int) (last - from));
        } catch (LedgerUnavailable e) {
            throw e;
        } catch (RuntimeException unreadable) {
            return LongStream.rangeClosed(from + 1, last).mapToObj(this::alone).flatMap(Optional::stream).toList();
        }
    }

    private Optional<Commit> alone(long position) {
        try {
            return log.at(position);
        } catch (LedgerUnavailable e) {
            throw e;
        } catch (RuntimeException unreadable) {
            LOG.warn("the index of names passes position " + position + " by: it cannot be read");
            return Optional.empty();
        }
    }

    private void reached(long position) {
        lock.lock();
        try {
            upTo = position;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean await(long position, Duration timeout) {
        long left = timeout.toNanos();
        lock.lock();
        try {
            while (upTo < position && left > 0) {
                left = moved.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
        return upTo >= position;
    }

    private record Key(String folded, String order) implements Names.Key {
        static Key of(Profile profile) {
            String name = profile.name();
            int last = name.lastIndexOf(' ');
            // Vietnamese lists go by the given name, which stands last.
            String sorted = last < 0 ? name : name.substring(last + 1) + " " + name.substring(0, last);
            return new Key(Vietnamese.fold(name), Vietnamese.order(sorted));
        }

        @Override
        public boolean holds(String text) {
            return folded.contains(text);
        }

        @Override
        public String toString() {
            return "Key[…]";
        }
    }

    @Override
    public void close() throws Exception {
        closed = true;
        listening.close();
        filling.interrupt();
    }
}
