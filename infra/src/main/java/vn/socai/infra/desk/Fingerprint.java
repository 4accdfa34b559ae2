package vn.socai.infra.desk;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.dossier.Contents;
import vn.socai.person.SealedProfile;
import vn.socai.person.SealedWords;
import vn.socai.value.Coded;
import vn.socai.value.Tag;

/**
 * The fingerprint of a command's body: the first 8 bytes of SHA-256 over its name and its components in their order.
 *
 * <p>Class names do not enter, so that a renamed class still knows a resend. A sealed profile enters by its HMAC alone: its ciphertext
 * differs at every sealing, and a plain hash of personal data must stand nowhere.
 */
final class Fingerprint {
    private static final ClassValue<Method[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .peek(accessor -> accessor
                            .setAccessible(true))
                    .toArray(Method[]::new);
        }
    };

    private Fingerprint() {}

    static long of(Command command) {
        CommandName name = Objects.requireNonNull(command.getClass().getAnnotation(CommandName.class),
                () -> command.getClass() + " has no name");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(name.value(), out);
            components((Record) command, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ByteBuffer.wrap(sha256().digest(bytes.toByteArray())).getLong();
    }

    private static void components(Record value, DataOutputStream out) throws IOException {
        for (Method accessor : COMPONENTS.get(value.getClass())) {
            try {
                write(accessor.invoke(value), out);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    // Each kind of value starts with a letter of its own, so that no two bodies can write the same bytes.
    private static void write(@Nullable Object value, DataOutputStream out) throws IOException {
        switch (value) {
            case null -> out.writeByte('0');
            case String v -> {
                out.writeByte('s');
                text(v, out);
            }
            case Boolean v -> {
                out.writeByte('b');
                out.writeBoolean(v);
            }
            case Integer v -> number(v.longValue(), out);
            case Long v -> number(v, out);
            case UUID v -> {
                out.writeByte('u');
                out.writeLong(v.getMostSignificantBits());
                out.writeLong(v.getLeastSignificantBits());
            }
            case LocalDate v -> number(v.toEpochDay(), out);
            case YearMonth v -> number(v.getYear() * 12L + v.getMonthValue(), out);
            case Coded v -> number(v.code(), out);
            case SealedProfile v -> number(v.fingerprint(), out);
            case SealedWords v -> number(v.fingerprint(), out);
            // Found by the server, not asked by the sender: a resend, which finds more, is the same request.
            case Contents v -> out.writeByte('c');
            case Set<?> v -> set(v, out);
            case Collection<?> v -> {
                out.writeByte('l');
                out.writeInt(v.size());
                for (Object element : v) {
                    write(element, out);
                }
            }
            case Record v -> {
                out.writeByte('r');
                Tag tag = v.getClass().getAnnotation(Tag.class);
                out.writeInt(tag == null ? 0 : tag.value());
                components(v, out);
            }
            default -> throw new IllegalArgumentException("no form for a " + value.getClass());
        }
    }

    /** By code, so that equal sets write equal bytes. */
    private static void set(Set<?> values, DataOutputStream out) throws IOException {
        int[] codes = values.stream().mapToInt(value -> ((Coded) value).code()).sorted().toArray();
        out.writeByte('e');
        out.writeInt(codes.length);
        for (int code : codes) {
            out.writeInt(code);
        }
    }

    private static void number(long value, DataOutputStream out) throws IOException {
        out.writeByte('n');
        out.writeLong(value);
    }

    private static void text(String value, DataOutputStream out) throws IOException {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
