package vn.socai.infra.ledger.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Goes through the bytes of a leaf and makes nothing of them. Beyond their end it throws {@link IndexOutOfBoundsException}. For one
 * thread.
 */
final class LeafCursor {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int UUID_BYTES = 16;

    private byte[] bytes = {};
    private int at;

    /** Goes to the beginning of a leaf. */
    void begin(byte[] leaf) {
        bytes = leaf;
        at = 0;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the next byte stands. */
    int at() {
        return at;
    }

    boolean atEnd() {
        return at == bytes.length;
    }

    int next() {
        return bytes[at++];
    }

    /** The next bytes. */
    byte[] next(int length) {
        byte[] next = Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        return next;
    }

    /** Passes over the next bytes, where they are the expected. */
    boolean holds(byte[] expected, int length) {
        boolean same = Arrays.equals(bytes, at, at + length, expected, 0, expected.length);
        at += same ? length : 0;
        return same;
    }

    /** The number in the eight bytes that begin so many before the next. */
    long longBefore(int back) {
        return (long) LONG.get(bytes, at - back);
    }

    /** Passes over a field of sixteen bytes, where it is the next. */
    boolean uuid(int field) {
        if (!isNext(field, WireWriter.LENGTH) || next() != UUID_BYTES) {
            return false;
        }
        at += UUID_BYTES;
        return true;
    }

    /** Passes over a field's tag, where it is the next. */
    boolean isNext(int field, int wireType) {
        boolean found = bytes[at] == (field << 3 | wireType);
        at += found ? 1 : 0;
        return found;
    }

    /** Passes over a whole field that has a length, where it is the next. */
    boolean skipped(int field) {
        boolean found = isNext(field, WireWriter.LENGTH);
        if (found) {
            int length = length();
            at += length;
        }
        return found;
    }

    /** The length of what begins behind it. */
    int length() {
        int length = number();
        if (length < 0 || length > bytes.length - at) {
            throw new IndexOutOfBoundsException(at);
        }
        return length;
    }

    /** A number from 0, -1 where it has more than 28 bits. */
    int number() {
        int first = bytes[at++];
        if (first >= 0) {
            return first;
        }
        int number = first & 0x7F;
        for (int shift = 7; shift < 28; shift += 7) {
            int next = bytes[at++];
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
        return -1;
    }

    /** A number from 0 of those that may be negative, -1 where it is one of these or has more than 27 bits. */
    int signed() {
        int number = number();
        return (number & 1) == 0 ? number >>> 1 : -1;
    }

    /** Passes over a number of any size. */
    void skipNumber() {
        while (bytes[at++] < 0) {
            // As long as another byte belongs to it.
        }
    }
}
