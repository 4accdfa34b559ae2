package vn.socai.view.chronicle;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import vn.socai.view.Packed;

/**
 * Ascending positions in few bytes, one or two each.
 *
 * <p>Stored as: the number of full lists before this one, how many positions, then the steps between them.
 */
@SuppressWarnings("ArrayRecordComponent") // never altered
record Positions(int chunk, long[] all) {
    /** A list is closed and a new one begun when it has grown so long: what one more position costs to write stays small. */
    static final int FULL = 128;

    static Positions of(byte @Nullable [] bytes) {
        if (bytes == null) {
            return new Positions(0, new long[0]);
        }
        Packed.Reader in = new Packed.Reader(bytes);
        int chunk = (int) in.number();
        long[] all = new long[(int) in.number()];
        long position = 0;
        for (int i = 0; i < all.length; i++) {
            position += in.number();
            all[i] = position;
        }
        return new Positions(chunk, all);
    }

    Positions with(long position) {
        long[] more = Arrays.copyOf(all, all.length + 1);
        more[all.length] = position;
        return new Positions(chunk, more);
    }

    /** Where the next list begins. */
    Positions next() {
        return new Positions(chunk + 1, new long[0]);
    }

    boolean full() {
        return all.length >= FULL;
    }

    byte[] bytes() {
        Packed.Writer out = new Packed.Writer().number(chunk).number(all.length);
        long before = 0;
        for (long position : all) {
            out.number(position - before);
            before = position;
        }
        return out.bytes();
    }
}
