package vn.socai.view;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Ascending positions in few bytes, one or two each.
 *
 * <p>Stored as: the number of full lists before this one, how many positions, then the steps between them.
 */
@SuppressWarnings("ArrayRecordComponent") // never altered
public record Positions(int chunk, long[] all) {
    /** A list is closed and a new one begun when it has grown so long: what one more position costs to write stays small. */
    static final int FULL = 128;

    /** No position at all. */
    public static final Positions NONE = new Positions(0, new long[0]);

    /** The list that a note holds, empty where there is none. */
    public static Positions of(byte @Nullable [] bytes) {
        return bytes == null ? NONE : read(new Packed.Reader(bytes));
    }

    /** The list that stands next. */
    public static Positions read(Packed.Reader in) {
        int chunk = (int) in.number();
        long[] all = new long[(int) in.number()];
        long position = 0;
        for (int i = 0; i < all.length; i++) {
            position += in.number();
            all[i] = position;
        }
        return new Positions(chunk, all);
    }

    /** Adds a position to the list under a key; one that is the last already changes nothing. */
    public static void add(String key, View.Page page) {
        Positions last = of(page.note(key)).closedIfFull(key, page);
        page.note(key, last.with(page.position()).bytes());
    }

    /** This list, or, where it is full, the next one: the full one then stands under a key of its own. */
    public Positions closedIfFull(String key, View.Page page) {
        if (all.length < FULL || last() == page.position()) {
            return this;
        }
        page.note(full(key, chunk), bytes());
        return new Positions(chunk + 1, new long[0]);
    }

    /** The key of a list that is full, by its number. */
    static String full(String key, int chunk) {
        return key + "/" + String.format("%08d", chunk);
    }

    /** With one more position, not before the last one. */
    public Positions with(long position) {
        if (last() == position) {
            return this;
        }
        long[] more = Arrays.copyOf(all, all.length + 1);
        more[all.length] = position;
        return new Positions(chunk, more);
    }

    /** The last position, 0 for none. */
    private long last() {
        return all.length == 0 ? 0 : all[all.length - 1];
    }

    byte[] bytes() {
        Packed.Writer out = new Packed.Writer();
        write(out);
        return out.bytes();
    }

    /** Writes the list. */
    public void write(Packed.Writer out) {
        out.number(chunk).number(all.length);
        long before = 0;
        for (long position : all) {
            out.number(position - before);
            before = position;
        }
    }
}
