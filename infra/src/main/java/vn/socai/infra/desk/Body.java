package vn.socai.infra.desk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.socai.dossier.Contents;
import vn.socai.person.SealedProfile;
import vn.socai.person.SealedWords;
import vn.socai.value.Coded;

/**
 * The bytes of a command of which its fingerprint is made. Each kind of value starts with a letter of its own, so that no two commands can
 * have the same.
 *
 * <p>A method for each type, chosen by {@link Form} where the type of a component says enough, else by the value.
 */
final class Body {
    private ByteBuffer out = ByteBuffer.allocate(512);

    void begin(String name) {
        out.clear();
        characters(name);
    }

    /** What was written since it began. */
    ByteBuffer bytes() {
        return out.flip();
    }

    void absent() {
        letter('0');
    }

    /** Before the components of a record. */
    void open(int tag) {
        letter('r').putInt(tag);
    }

    void write(UUID value) {
        letter('u').putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
    }

    void write(String value) {
        letter('s');
        characters(value);
    }

    void write(Integer value) {
        number(value);
    }

    void write(Long value) {
        number(value);
    }

    void write(Boolean value) {
        letter('b').put((byte) (value ? 1 : 0));
    }

    void write(LocalDate value) {
        number(value.toEpochDay());
    }

    void write(YearMonth value) {
        number(value.getYear() * 12L + value.getMonthValue());
    }

    void write(Coded value) {
        number(value.code());
    }

    /** By code, so that equal sets write equal bytes. */
    void write(Set<?> values) {
        int[] codes = new int[values.size()];
        int next = 0;
        for (Object value : values) {
            codes[next++] = ((Coded) value).code();
        }
        Arrays.sort(codes);
        letter('e').putInt(codes.length);
        for (int code : codes) {
            room(Integer.BYTES).putInt(code);
        }
    }

    void write(Collection<?> values) {
        letter('l').putInt(values.size());
        values.forEach(value -> write((Object) value));
    }

    void write(@Nullable Object value) {
        switch (value) {
            case null -> absent();
            case SealedProfile v -> number(v.fingerprint());
            case SealedWords v -> number(v.fingerprint());
            // Found by the server, not asked by the sender: a resend, which finds more, is the same request.
            case Contents v -> letter('c');
            case Record v -> Form.of(v.getClass()).write(this, v);
            case UUID v -> write(v);
            case String v -> write(v);
            case Integer v -> write(v);
            case Long v -> write(v);
            case Boolean v -> write(v);
            case LocalDate v -> write(v);
            case YearMonth v -> write(v);
            case Coded v -> write(v);
            case Set<?> v -> write(v);
            case Collection<?> v -> write(v);
            default -> throw new IllegalArgumentException("no form for a " + value.getClass());
        }
    }

    private void number(long value) {
        letter('n').putLong(value);
    }

    private void characters(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        room(Integer.BYTES + utf8.length).putInt(utf8.length).put(utf8);
    }

    /** With room for the longest number or id behind it. */
    private ByteBuffer letter(char kind) {
        return room(1 + 2 * Long.BYTES).put((byte) kind);
    }

    private ByteBuffer room(int more) {
        if (out.remaining() < more) {
            out = ByteBuffer.allocate(2 * (out.capacity() + more)).put(out.flip());
        }
        return out;
    }
}
