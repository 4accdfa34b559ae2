package vn.socai.infra.ledger.codec;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import com.google.protobuf.CodedInputStream;
import org.jspecify.annotations.Nullable;

import vn.socai.value.Coded;

/** The kinds that need no other kind. */
final class SimpleKinds {
    private static final Map<Class<?>, Kind> BY_CLASS = byClass();

    private SimpleKinds() {}

    static @Nullable Kind of(Class<?> type) {
        return type.isEnum() ? enumeration(type) : BY_CLASS.get(type);
    }

    private static Map<Class<?>, Kind> byClass() {
        var kinds = new HashMap<Class<?>, Kind>();
        kinds.put(long.class, new ScalarKind("number", true, 0L, v -> (Long) v, v -> v));
        kinds.put(int.class, new ScalarKind("number", true, 0, v -> (Integer) v, Math::toIntExact));
        kinds.put(boolean.class, new ScalarKind("truth", false, false, v -> (Boolean) v ? 1 : 0, SimpleKinds::truth));
        kinds.put(Long.class, kinds.get(long.class));
        kinds.put(Integer.class, kinds.get(int.class));
        kinds.put(Boolean.class, kinds.get(boolean.class));
        kinds.put(LocalDate.class, new ScalarKind("day", true, null, v -> ((LocalDate) v).toEpochDay(),
                LocalDate::ofEpochDay));
        kinds.put(YearMonth.class, new ScalarKind("month", true, null, v -> ((YearMonth) v).getYear() * 12L
                + ((YearMonth) v)
                        .getMonthValue() - 1,
                v -> YearMonth.of((int) Math.floorDiv(v, 12L), (int) Math.floorMod(v, 12L) + 1)));
        kinds.put(Instant.class, new ScalarKind("moment", true, null, v -> millis((Instant) v), Instant::ofEpochMilli));
        kinds.put(double.class, new DoubleKind());
        kinds.put(Double.class, kinds.get(double.class));
        kinds.put(String.class, new TextKind());
        kinds.put(UUID.class, new UuidKind());
        kinds.put(byte[].class, new BytesKind());
        return Map.copyOf(kinds);
    }

    private static Object truth(long stored) {
        if (stored != 0 && stored != 1) {
            throw new UnreadableBytes("neither true nor false: " + stored);
        }
        return stored == 1;
    }

    private static long millis(Instant instant) {
        long millis = instant.toEpochMilli();
        if (!Instant.ofEpochMilli(millis).equals(instant)) {
            throw new IllegalArgumentException("stored instants are whole milliseconds, not " + instant);
        }
        return millis;
    }

    /** By {@link Coded#code} where there is one; else by name, which only views may do since they can be rebuilt. */
    private static Kind enumeration(Class<?> type) {
        var constants = type.getEnumConstants();
        if (!Coded.class.isAssignableFrom(type)) {
            return new NameKind(type.getSimpleName(), Arrays.stream(constants)
                    .collect(Collectors.toMap(
                            c -> ((Enum<?>) c).name(), c -> c)));
        }
        int highest = Arrays.stream(constants).mapToInt(c -> ((Coded) c).code()).max().orElse(0);
        var byCode = new Object[highest + 1];
        for (var constant : constants) {
            int code = ((Coded) constant).code();
            if (code < 1 || byCode[code] != null) {
                throw new IllegalArgumentException(type + " uses code " + code + " wrongly or twice");
            }
            byCode[code] = constant;
        }
        return new ScalarKind(text -> text.define(type, "enum", () -> Arrays.stream(constants)
                .map(c -> ((Coded) c).code() + ":" + ((Enum<?>) c).name())
                .toList()), false, null, v -> ((Coded) v).code(), code -> {
                    if (code < 1 || code > highest || byCode[(int) code] == null) {
                        throw new UnreadableBytes("no " + type.getSimpleName() + " has code " + code);
                    }
                    return byCode[(int) code];
                });
    }

    private record TextKind() implements Kind {
        @Override
        public String told(VocabularyText text) {
            return "text";
        }

        @Override
        public int wireType() {
            return WireWriter.LENGTH;
        }

        @Override
        public void write(WireWriter out, Object value) {
            out.text((String) value);
        }

        @Override
        public Object read(CodedInputStream in) throws IOException {
            return WireText.read(in);
        }

        @Override
        public Object byDefault() {
            return "";
        }
    }

    private record NameKind(String type, Map<String, Object> byName) implements Kind {
        @Override
        public String told(VocabularyText text) {
            return "text";
        }

        @Override
        public int wireType() {
            return WireWriter.LENGTH;
        }

        @Override
        public void write(WireWriter out, Object value) {
            out.text(((Enum<?>) value).name());
        }

        @Override
        public Object read(CodedInputStream in) throws IOException {
            var name = WireText.read(in);
            var constant = byName.get(name);
            if (constant == null) {
                throw new UnreadableBytes("no " + type + " is named " + name);
            }
            return constant;
        }
    }

    private record UuidKind() implements Kind {
        @Override
        public String told(VocabularyText text) {
            return "uuid";
        }

        @Override
        public int wireType() {
            return WireWriter.LENGTH;
        }

        @Override
        public void write(WireWriter out, Object value) {
            var uuid = (UUID) value;
            out.varint(16);
            out.bigEndian64(uuid.getMostSignificantBits());
            out.bigEndian64(uuid.getLeastSignificantBits());
        }

        @Override
        public Object read(CodedInputStream in) throws IOException {
            int length = in.readRawVarint32();
            if (length != 16) {
                throw new UnreadableBytes("a UUID has 16 bytes, not " + length);
            }
            return new UUID(Long.reverseBytes(in.readRawLittleEndian64()), Long.reverseBytes(in
                    .readRawLittleEndian64()));
        }
    }

    private record BytesKind() implements Kind {
        @Override
        public String told(VocabularyText text) {
            return "bytes";
        }

        @Override
        public int wireType() {
            return WireWriter.LENGTH;
        }

        @Override
        public void write(WireWriter out, Object value) {
            out.bytes((byte[]) value);
        }

        @Override
        public Object read(CodedInputStream in) throws IOException {
            return in.readByteArray();
        }
    }

    private record DoubleKind() implements Kind {
        @Override
        public String told(VocabularyText text) {
            return "double";
        }

        @Override
        public int wireType() {
            return WireWriter.FIXED64;
        }

        @Override
        public void write(WireWriter out, Object value) {
            out.fixed64(Double.doubleToLongBits((Double) value));
        }

        @Override
        public Object read(CodedInputStream in) throws IOException {
            return in.readDouble();
        }
    }
}
