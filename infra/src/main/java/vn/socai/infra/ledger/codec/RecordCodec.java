package vn.socai.infra.ledger.codec;

import java.io.IOException;

import com.google.protobuf.CodedInputStream;

import vn.socai.view.Values;

/**
 * Records to bytes and back, in protobuf's wire format, so that any protobuf tool can read them.
 *
 * <ul>
 * <li>A component's field number is its place in the record, from 1. Fields stand in this order, so equal records have equal bytes.
 * <li>int, long, LocalDate (days since 1970), YearMonth (months) and Instant (milliseconds) are zigzag varints; boolean and
 * {@link vn.socai.value.Coded} enums plain varints; other enums their name; String UTF-8; UUID 16 bytes, most significant first;
 * double fixed64.
 * <li>A record of one simple component stands as that component; any other record as a nested message; a sealed family as a
 * message with one field, numbered by the {@link vn.socai.value.Tag}.
 * <li>Lists and sets are repeated fields, varints packed; sets and maps in the order of their bytes.
 * <li>0, false, "" and empty collections are left out, and absence reads as such, unless the component is
 * {@code @Nullable}: then absent is null, and a present default is written.
 * <li>Fields with higher numbers than the record knows are skipped; anything else that does not fit is refused.
 * </ul>
 *
 * <p>Safe for use by many threads.
 */
public final class RecordCodec implements Values {
    private final Shapes shapes = new Shapes();

    /** The bytes of a record, the same for equal records. */
    @Override
    public byte[] encode(Record value) {
        var out = new WireWriter(256);
        write(out, value);
        return out.toBytes();
    }

    /**
     * The record again.
     *
     * @throws UnreadableBytes where the bytes are cut short or do not fit the record
     */
    @Override
    public <T extends Record> T decode(Class<T> type, byte[] bytes) {
        var in = CodedInputStream.newInstance(bytes);
        try {
            return read(in, type);
        } catch (IOException cut) {
            throw new UnreadableBytes(type.getSimpleName() + ": " + cut.getMessage(), cut);
        }
    }

    /** Fails now, with the component's name, for a record that has no stored form. */
    public void check(Class<? extends Record> type) {
        shapes.of(type);
    }

    /** How a class is read: looked up once for many records. */
    Shape shape(Class<? extends Record> type) {
        return shapes.of(type);
    }

    /** How a record of a single text is read. */
    WrappedTextKind text(Class<? extends Record> type) {
        return (WrappedTextKind) shapes.kind(type);
    }

    /** The name under which a vocabulary defines a record. */
    String told(VocabularyText text, Class<? extends Record> type) {
        return shapes.of(type).told(text);
    }

    void write(WireWriter out, Record value) {
        shapes.of(value.getClass()).write(out, value);
    }

    <T extends Record> T read(CodedInputStream in, Class<T> type) throws IOException {
        return type.cast(shapes.of(type).read(in));
    }
}
