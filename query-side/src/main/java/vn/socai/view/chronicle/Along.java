package vn.socai.view.chronicle;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.view.chronicle.Chronicle.Order;

/** Reads along the ledger from a place, at most so many commits, and gives those that are wanted. */
final class Along implements Iterator<Commit> {
    private static final int PART = 500;

    private final CommitLog log;
    private final Order order;
    private final long at;
    private final Predicate<Commit> wanted;
    private @Nullable Commit next;
    private int left;
    private long reached;
    private boolean end;
    private Iterator<Commit> part = List.<Commit>of().iterator();

    Along(CommitLog log, Place place, int most, long at, Predicate<Commit> wanted) {
        this.wanted = wanted;
        this.log = log;
        this.order = place.order();
        this.at = at;
        this.left = most;
        this.reached = place.before();
    }

    @Override
    public boolean hasNext() {
        while (next == null && read()) {
            Commit commit = part.next();
            reached = commit.position();
            if (reached > at) {
                end = true;
                part = List.<Commit>of().iterator();
            } else if (wanted.test(commit)) {
                next = commit;
            }
        }
        return next != null;
    }

    private boolean read() {
        if (!part.hasNext() && left > 0 && !end) {
            int count = Math.min(PART, left);
            List<Commit> read = order == Order.OLDEST ? log.readAfter(reached, count) : log.readBefore(reached, count);
            left -= count;
            end = read.size() < count;
            part = read.iterator();
        }
        return part.hasNext();
    }

    @Override
    public Commit next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Commit commit = Objects.requireNonNull(next);
        next = null;
        return commit;
    }

    /** Nothing more follows. */
    boolean atEnd() {
        return end && !part.hasNext();
    }

    /** The last position read. */
    long reached() {
        return reached;
    }
}
