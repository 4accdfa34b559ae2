package vn.socai.infra.ledger.codec;

import java.io.IOException;

import com.google.protobuf.CodedInputStream;
import org.jspecify.annotations.Nullable;

/**
 * How values of one Java type stand on the wire. Resolved once for each type; holds no state of a single value.
 *
 * <p>All are records, since the JIT takes a record's components for constants where the record is one, as it is in a {@link Walk}.
 */
interface Kind {
    /** The wire type of one value. */
    int wireType();

    /** What a vocabulary calls it; names that it needs are defined there. */
    String told(VocabularyText text);

    /** Writes one value without its tag, with its length where it has one. */
    void write(WireWriter out, Object value);

    /** Reads one value after its tag. */
    Object read(CodedInputStream in) throws IOException;

    /** What an absent field that may not be null stands for, or null where the field is always written. */
    @Nullable
    default Object byDefault() {
        return null;
    }

    /** Writes a whole field of a record; a default is left out unless the component may be null. */
    default void writeField(WireWriter out, int field, @Nullable Object value, boolean nullable) {
        if (value == null) {
            refuseUnless(nullable);
        } else if (nullable || !value.equals(byDefault())) {
            writeTagged(out, field, value);
        }
    }

    /** Writes one value behind the tag of its field. */
    default void writeTagged(WireWriter out, int field, Object value) {
        out.tag(field, wireType());
        write(out, value);
    }

    private static void refuseUnless(boolean nullable) {
        if (!nullable) {
            throw new IllegalArgumentException("a component that is not @Nullable is null");
        }
    }

    /** Reads a field, once for each tag met; {@code before} is what earlier tags of the same field gave. */
    default Object readField(CodedInputStream in, @Nullable Object before) throws IOException {
        if (before != null) {
            throw new UnreadableBytes("it stands there twice");
        }
        return read(in);
    }

    /** What the reading of all tags of a field comes to. */
    default Object finish(Object read) {
        return read;
    }
}
