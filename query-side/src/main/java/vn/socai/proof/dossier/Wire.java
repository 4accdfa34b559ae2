package vn.socai.proof.dossier;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Protobuf's wire format, as far as leaves use it: fields by number, in their order. */
final class Wire {
    static final int VARINT = 0;
    static final int FIXED64 = 1;
    static final int LENGTH = 2;

    private final byte[] bytes;
    private int at;

    private Wire(byte[] bytes) {
        this.bytes = bytes;
    }

    /** What stands behind one tag: a number, or bytes. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Value(int wireType, long number, byte[] bytes) {
        /** @throws Unreadable where it is of another wire type */
        Value of(int wanted) {
            if (wireType != wanted) {
                throw new Unreadable("wire type " + wireType + " instead of " + wanted);
            }
            return this;
        }

        String text() {
            try {
                return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(of(LENGTH).bytes)).toString();
            } catch (CharacterCodingException malformed) {
                throw new Unreadable("a text that is not UTF-8");
            }
        }
    }

    /** The values of each field of a message. */
    static SortedMap<Integer, List<Value>> fields(byte[] message) {
        SortedMap<Integer, List<Value>> fields = new TreeMap<>();
        Wire wire = new Wire(message);
        while (wire.at < message.length) {
            long tag = wire.varint();
            Value value = wire.value((int) (tag & 7));
            fields.computeIfAbsent((int) (tag >>> 3), number -> new ArrayList<>()).add(value);
        }
        return fields;
    }

    /** Varints that stand one behind the other. */
    static List<Long> packed(byte[] bytes) {
        List<Long> numbers = new ArrayList<>();
        Wire wire = new Wire(bytes);
        while (wire.at < bytes.length) {
            numbers.add(wire.varint());
        }
        return numbers;
    }

    static long zigzag(long number) {
        return (number >>> 1) ^ -(number & 1);
    }

    private Value value(int wireType) {
        return switch (wireType) {
            case VARINT -> new Value(wireType, varint(), new byte[0]);
            case FIXED64 -> new Value(wireType, ByteBuffer.wrap(take(Long.BYTES))
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .getLong(), new byte[0]);
            case LENGTH -> new Value(wireType, 0, take(varint()));
            default -> throw new Unreadable("wire type " + wireType);
        };
    }

    private long varint() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE && at < bytes.length; shift += 7) {
            byte next = bytes[at++];
            number |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new Unreadable("a number that does not end");
    }

    private byte[] take(long length) {
        if (length < 0 || length > bytes.length - at) {
            throw new Unreadable("a field that is cut short");
        }
        at += (int) length;
        return Arrays.copyOfRange(bytes, at - (int) length, at);
    }

    /** Stored bytes are not of the form that they should have. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unreadable(String what) {
            super(what, null, false, false);
        }
    }
}
