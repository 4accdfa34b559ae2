package vn.socai.view;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/** Small numbers in few bytes. */
public final class Packed {
    private Packed() {}

    /** A UUID as 22 printable characters, for keys. */
    public static String key(UUID id) {
        byte[] bytes = new byte[16];
        long high = id.getMostSignificantBits();
        long low = id.getLeastSignificantBits();
        for (int i = 0; i < 8; i++) {
            bytes[i] = (byte) (high >>> (56 - 8 * i));
            bytes[8 + i] = (byte) (low >>> (56 - 8 * i));
        }
        return new String(Base64.getUrlEncoder().withoutPadding().encode(bytes), StandardCharsets.ISO_8859_1);
    }

    /** The UUID again. */
    public static UUID uuid(String key) {
        byte[] bytes = Base64.getUrlDecoder().decode(key);
        long high = 0;
        long low = 0;
        for (int i = 0; i < 8; i++) {
            high = (high << 8) | (bytes[i] & 0xff);
            low = (low << 8) | (bytes[8 + i] & 0xff);
        }
        return new UUID(high, low);
    }

    /** Writes numbers. */
    public static final class Writer {
        private byte[] bytes = new byte[64];
        private int length;

        /** One number from 0 upwards, small ones in fewer bytes. */
        public Writer number(long value) {
            if (length + 10 > bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            long rest = value;
            while ((rest & ~0x7fL) != 0) {
                bytes[length++] = (byte) (rest | 0x80);
                rest >>>= 7;
            }
            bytes[length++] = (byte) rest;
            return this;
        }

        /** One number of either sign. */
        public Writer signed(long value) {
            return number((value << 1) ^ (value >> 63));
        }

        /** An ASCII text. */
        public Writer text(String text) {
            number(text.length());
            for (int i = 0; i < text.length(); i++) {
                number(text.charAt(i));
            }
            return this;
        }

        /** Any bytes. */
        public Writer bytes(byte[] some) {
            number(some.length);
            if (length + some.length > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + some.length));
            }
            System.arraycopy(some, 0, bytes, length, some.length);
            length += some.length;
            return this;
        }

        /** What was written. */
        public byte[] bytes() {
            return Arrays.copyOf(bytes, length);
        }
    }

    /** Reads them again, in the same order. */
    public static final class Reader {
        private final byte[] bytes;
        private int next;

        public Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        /** Whether more follows. */
        public boolean more() {
            return next < bytes.length;
        }

        /** One number from 0 upwards. */
        public long number() {
            long value = 0;
            for (int shift = 0;; shift += 7) {
                byte b = bytes[next++];
                value |= (b & 0x7fL) << shift;
                if (b >= 0) {
                    return value;
                }
            }
        }

        /** One number of either sign. */
        public long signed() {
            long value = number();
            return (value >>> 1) ^ -(value & 1);
        }

        /** An ASCII text. */
        public String text() {
            int length = (int) number();
            String text = new String(bytes, next, length, StandardCharsets.US_ASCII);
            next += length;
            return text;
        }

        /** Any bytes. */
        public byte[] bytes() {
            int length = (int) number();
            next += length;
            return Arrays.copyOfRange(bytes, next - length, next);
        }
    }
}
