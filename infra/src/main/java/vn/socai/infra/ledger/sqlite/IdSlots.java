package vn.socai.infra.ledger.sqlite;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.util.function.LongPredicate;

/**
 * A hash table of positions in a mapped part of a file: one thread puts, any number look up at the same time.
 *
 * <p>A slot has eight bytes: a position above {@value #MARK_BITS} bits of its id's hash, 0 while it is free. It is set once, whole, and
 * never changed, so whatever order the pages reach the disk in, every slot is free or right.
 */
final class IdSlots {
    /** How many bits of a hash stand beside a position: of ids that are not there one in some ten million is looked for in the ledger. */
    private static final int MARK_BITS = 26;
    /** Slots of a line of the processor's cache, which is how memory comes. */
    private static final int LINE = 8;
    private static final VarHandle SLOT = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final MappedByteBuffer slots;
    private final int mask;
    @SuppressWarnings("UnusedVariable") // or the loads of fetch would be left out
    private long fetched;

    /** @param slots a power of two of slots */
    IdSlots(MappedByteBuffer slots) {
        this.slots = slots;
        mask = slots.capacity() / Long.BYTES - 1;
    }

    /**
     * Has the first slots of some hashes come into the processor's cache, all at once: a search or a put decides by each slot's content
     * what to read next, and would wait for the memory as many times.
     */
    void fetch(long[] hashes, int from, int to) {
        long all = 0;
        for (int i = from; i < to; i++) {
            all |= (long) SLOT.get(slots, ((int) hashes[i] & mask) * Long.BYTES);
        }
        fetched = all;
    }

    /** Whether one of these hashes, from an index on, may stand here; false says that none does. */
    boolean perhaps(long[] hashes, int from) {
        fetch(hashes, from, hashes.length);
        for (int i = from; i < hashes.length; i++) {
            if (find(hashes[i], position -> true) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Puts a position, unless it stands there already. At least one slot must be free. */
    void put(long hash, long position) {
        long value = (position << MARK_BITS) | (hash >>> (Long.SIZE - MARK_BITS));
        int at = (int) hash & mask;
        for (int tried = 1; slot(at) != value; tried++) {
            if (slot(at) == 0) {
                SLOT.setRelease(slots, at * Long.BYTES, value);
                return;
            }
            at = next(at, tried);
        }
    }

    /** The first position of that hash that is the right one, 0 where none is. */
    long find(long hash, LongPredicate right) {
        long mark = hash >>> (Long.SIZE - MARK_BITS);
        int at = (int) hash & mask;
        int tried = 1;
        for (long found = slot(at); found != 0; found = slot(at)) {
            if ((found & ((1L << MARK_BITS) - 1)) == mark && right.test(found >>> MARK_BITS)) {
                return found >>> MARK_BITS;
            }
            at = next(at, tried++);
        }
        return 0;
    }

    /** Round within the line, which is in the cache by then, before the next: where ids are dense, a walk straight on would leave it. */
    private int next(int at, int tried) {
        int round = (at & -LINE) | ((at + 1) & (LINE - 1));
        return (tried & (LINE - 1)) == 0 ? (round + LINE) & mask : round;
    }

    private long slot(int at) {
        return (long) SLOT.getAcquire(slots, at * Long.BYTES);
    }

    /** Has all of it on the disk when it returns. */
    void force() {
        slots.force();
    }
}
