package vn.socai.infra.desk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.dossier.Contents;
import vn.socai.infra.ledger.codec.Handles;
import vn.socai.person.SealedProfile;
import vn.socai.person.SealedWords;
import vn.socai.value.Coded;
import vn.socai.value.Tag;

/**
 * The fingerprint of a command's body: the first 8 bytes of SHA-256 over its name and its components in their order.
 *
 * <p>Class names do not enter, so that a renamed class still knows a resend. A sealed profile enters by its HMAC alone: its ciphertext
 * differs at every sealing, and a plain hash of personal data must stand nowhere.
 *
 * <p>One of these makes them one after the other, for one thread.
 */
final class Fingerprint {
    private static final ClassValue<Form> FORMS = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            CommandName name = type.getAnnotation(CommandName.class);
            Tag tag = type.getAnnotation(Tag.class);
            return new Form(name == null ? null : name.value(), tag == null ? 0 : tag.value(), Stream.of(type
                    .getRecordComponents()).map(Handles::accessor).toList());
        }
    };

    private final MessageDigest sha256 = sha256();
    private ByteBuffer out = ByteBuffer.allocate(512);

    /** What of a record's class enters, and how its components are read. */
    private record Form(@Nullable String name, int tag, List<Function<Object, Object>> components) {}

    long of(Command command) {
        Form form = FORMS.get(command.getClass());
        out.clear();
        text(Objects.requireNonNull(form.name, () -> command.getClass() + " has no name"));
        components(form, command);
        sha256.update(out.flip());
        return ByteBuffer.wrap(sha256.digest()).getLong();
    }

    private void components(Form form, Object value) {
        for (Function<Object, Object> component : form.components) {
            write(component.apply(value));
        }
    }

    // Each kind of value starts with a letter of its own, so that no two bodies can write the same bytes.
    private void write(@Nullable Object value) {
        switch (value) {
            case null -> letter('0');
            case Record v -> record(v);
            case UUID v -> letter('u').putLong(v.getMostSignificantBits()).putLong(v.getLeastSignificantBits());
            case String v -> {
                letter('s');
                text(v);
            }
            case Integer v -> number(v);
            case Long v -> number(v);
            case Boolean v -> letter('b').put((byte) (v ? 1 : 0));
            case LocalDate v -> number(v.toEpochDay());
            case YearMonth v -> number(v.getYear() * 12L + v.getMonthValue());
            case Coded v -> number(v.code());
            case Set<?> v -> set(v);
            case Collection<?> v -> {
                letter('l').putInt(v.size());
                v.forEach(this::write);
            }
            default -> throw new IllegalArgumentException("no form for a " + value.getClass());
        }
    }

    private void record(Record value) {
        switch (value) {
            case SealedProfile v -> number(v.fingerprint());
            case SealedWords v -> number(v.fingerprint());
            // Found by the server, not asked by the sender: a resend, which finds more, is the same request.
            case Contents v -> letter('c');
            default -> {
                Form form = FORMS.get(value.getClass());
                letter('r').putInt(form.tag);
                components(form, value);
            }
        }
    }

    /** By code, so that equal sets write equal bytes. */
    private void set(Set<?> values) {
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

    private void number(long value) {
        letter('n').putLong(value);
    }

    private void text(String value) {
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
