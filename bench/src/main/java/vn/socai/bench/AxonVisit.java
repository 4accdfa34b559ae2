package vn.socai.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/** A visit as an event of Axon's, and the leanest serializer for it: fixed places, no names. */
record AxonVisit(Visit visit) {
    /** The aggregate that a visit belongs to: a team's book of one month. */
    static String book(Visit visit) {
        return "visits:" + visit.team() + ":" + visit.on().getYear() + visit.on().getMonthValue();
    }

    /** As compact as the framework lets it be. */
    static final class Lean implements Serializer {
        private final Converter converter = new ChainingConverter();

        @Override
        public <T> SerializedObject<T> serialize(@Nullable Object given, Class<T> wanted) {
            Object object = Objects.requireNonNull(given);
            byte[] bytes = object instanceof AxonVisit event ? bytes(event.visit)
                    : object.toString()
                            .getBytes(
                                    StandardCharsets.UTF_8);
            SimpleSerializedObject<byte[]> made = new SimpleSerializedObject<>(bytes, byte[].class, typeForClass(object
                    .getClass()));
            return converter.convert(made, wanted);
        }

        private static byte[] bytes(Visit visit) {
            ByteBuffer out = ByteBuffer.allocate(3 * 16 + 7 * 4);
            put(out, visit.id());
            put(out, visit.by());
            put(out, visit.household());
            return out.putInt(visit.team())
                    .putInt(visit.commune())
                    .putInt(visit.sequence())
                    .putInt((int) visit.on().toEpochDay())
                    .putInt(visit.area())
                    .putInt(visit.skill())
                    .putInt(visit.people())
                    .array();
        }

        private static void put(ByteBuffer out, UUID id) {
            out.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }

        private static UUID id(ByteBuffer in) {
            return new UUID(in.getLong(), in.getLong());
        }

        @Override
        public <T> boolean canSerializeTo(Class<T> wanted) {
            return converter.canConvert(byte[].class, wanted);
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the framework has it
        public <S, T> T deserialize(SerializedObject<S> stored) {
            byte[] bytes = converter.convert(stored, byte[].class).getData();
            if (!stored.getType().getName().equals(AxonVisit.class.getName())) {
                return (T) MetaData.emptyInstance();
            }
            ByteBuffer in = ByteBuffer.wrap(bytes);
            UUID id = id(in);
            UUID by = id(in);
            UUID household = id(in);
            return (T) new AxonVisit(new Visit(id, in.getInt(), in.getInt(), in.getInt(), LocalDate.ofEpochDay(in
                    .getInt()), by, in.getInt(), in.getInt(), in.getInt(), household));
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Class classForType(SerializedType type) {
            return type.getName().equals(AxonVisit.class.getName()) ? AxonVisit.class
                    : MetaData.class;
        }

        @Override
        public SerializedType typeForClass(@Nullable @SuppressWarnings("rawtypes") Class type) {
            return new SimpleSerializedType(Objects.requireNonNull(type).getName(), null);
        }

        @Override
        public Converter getConverter() {
            return converter;
        }
    }
}
