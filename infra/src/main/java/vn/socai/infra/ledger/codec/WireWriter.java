package vn.socai.infra.ledger.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes protobuf's wire format in one pass: a nested message gets its length when it is closed, so nothing is measured beforehand.
 */
final class WireWriter {
    static final int VARINT = 0;
    static final int FIXED64 = 1;
    static final int LENGTH = 2;
    private static final VarHandle LITTLE_ENDIAN = MethodHandles.byteArrayViewVarHandle(long[].class,
            ByteOrder.LITTLE_ENDIAN);

    private byte[] buffer;
    private int size;

    WireWriter(int expected) {
        buffer = new byte[expected];
    }

    void tag(int field, int wireType) {
        varint(((long) field << 3) | wireType);
    }

    void varint(long value) {
        room(10);
        size = put(value, size);
    }

    /** Small magnitudes stay short whatever their sign. */
    void zigzag(long value) {
        varint((value << 1) ^ (value >> 63));
    }

    void fixed64(long value) {
        room(Long.BYTES);
        LITTLE_ENDIAN.set(buffer, size, value);
        size += Long.BYTES;
    }

    void bigEndian64(long value) {
        fixed64(Long.reverseBytes(value));
    }

    void bytes(byte[] value) {
        varint(value.length);
        raw(value);
    }

    void raw(byte[] value) {
        room(value.length);
        System.arraycopy(value, 0, buffer, size, value.length);
        size += value.length;
    }

    void text(String value) {
        int length = value.length();
        room(10 + length);
        int at = put(length, size);
        int done = 0;
        // Ids, codes and names of stored things, which are most texts, take one byte a character.
        while (done < length && value.charAt(done) < 0x80) {
            buffer[at++] = (byte) value.charAt(done++);
        }
        if (done == length) {
            size = at;
        } else {
            refuseHalfCharacters(value);
            bytes(value.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Begins something whose length is not known yet; to be handed to {@link #close}. */
    int open() {
        room(1);
        return size++;
    }

    void close(int opened) {
        int length = size - opened - 1;
        int shift = varintSize(length) - 1;
        if (shift > 0) {
            room(shift);
            System.arraycopy(buffer, opened + 1, buffer, opened + 1 + shift, length);
            size += shift;
        }
        put(length, opened);
    }

    byte[] toBytes() {
        return Arrays.copyOf(buffer, size);
    }

    int size() {
        return size;
    }

    /** Behind some other bytes. */
    byte[] toBytesBehind(byte[] head) {
        byte[] all = Arrays.copyOf(head, head.length + size);
        System.arraycopy(buffer, 0, all, head.length, size);
        return all;
    }

    static int varintSize(long value) {
        return (Long.SIZE - Long.numberOfLeadingZeros(value | 1) + 6) / 7;
    }

    private int put(long value, int at) {
        int next = at;
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            buffer[next++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        buffer[next++] = (byte) rest;
        return next;
    }

    private void room(int more) {
        if (buffer.length - size < more) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
        }
    }

    /** The JDK writes half a surrogate pair as a question mark, and nobody would ever know. */
    private static void refuseHalfCharacters(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < value.length() && Character.isLowSurrogate(value.charAt(
                    i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new IllegalArgumentException("a text holds half a character (a lone surrogate) at " + i);
            }
        }
    }
}
