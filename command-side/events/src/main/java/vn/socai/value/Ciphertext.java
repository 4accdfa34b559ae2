package vn.socai.value;

import java.util.Arrays;

/** Bytes that only the keyring can open. Compared by content; never printed. */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
public record Ciphertext(byte[] bytes) {
    public Ciphertext {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ciphertext that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Ciphertext[" + bytes.length + " bytes]";
    }
}
