package vn.socai.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * That the tree of one size is the beginning of the tree of another: nothing was altered, taken out or put in.
 *
 * @param from the older size, at least 1
 * @param to the newer size
 * @param path empty where the sizes are the same
 */
public record ConsistencyProof(long from, long to, List<Hash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether the two roots are of one growing tree (RFC 9162 §2.1.4.2). */
    public boolean proves(Hash older, Hash newer) {
        if (from < 1 || from > to) {
            return false;
        }
        if (from == to) {
            return path.isEmpty() && older.equals(newer);
        }
        Deque<Hash> steps = new ArrayDeque<>(path);
        if (Long.bitCount(from) == 1) {
            steps.addFirst(older);
        }
        Hash first = steps.pollFirst();
        return first != null && leads(steps, first, older, newer);
    }

    private boolean leads(Iterable<Hash> steps, Hash first, Hash older, Hash newer) {
        Hasher hasher = new Hasher();
        int complete = Long.numberOfTrailingZeros(from);
        long node = (from - 1) >>> complete;
        long last = (to - 1) >>> complete;
        Hash olderHash = first;
        Hash newerHash = first;
        for (Hash step : steps) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                olderHash = hasher.node(step, olderHash);
                newerHash = hasher.node(step, newerHash);
                while ((node & 1) == 0 && node != 0) {
                    node >>>= 1;
                    last >>>= 1;
                }
            } else {
                newerHash = hasher.node(newerHash, step);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && olderHash.equals(older) && newerHash.equals(newer);
    }

    /**
     * The same, where anything but yes is an error.
     *
     * @throws BadProof of kind {@code CONSISTENCY_WRONG}
     */
    public void verify(Hash older, Hash newer) {
        if (!proves(older, newer)) {
            throw new BadProof(BadProof.Fault.CONSISTENCY_WRONG,
                    "Sổ với " + to + " bản ghi không phải là sổ cũ với " + from + " bản ghi được viết tiếp.",
                    "The ledger of " + to + " commits is not the old ledger of " + from + " commits grown.");
        }
    }
}
