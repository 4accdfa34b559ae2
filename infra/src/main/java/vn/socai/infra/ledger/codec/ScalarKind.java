package vn.socai.infra.ledger.codec;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

import com.google.protobuf.CodedInputStream;
import org.jspecify.annotations.Nullable;

/** A value that is one varint: numbers, dates and instants as zigzag, truth values and enum codes as they are. */
final class ScalarKind extends Kind {
    private final ToLongFunction<Object> toLong;
    private final LongFunction<Object> fromLong;
    private final Function<VocabularyText, String> told;
    private final boolean zigzag;
    private final @Nullable Object byDefault;

    ScalarKind(String told, boolean zigzag, @Nullable Object byDefault, ToLongFunction<Object> toLong,
            LongFunction<Object> fromLong) {
        this(text -> told, zigzag, byDefault, toLong, fromLong);
    }

    ScalarKind(Function<VocabularyText, String> told, boolean zigzag, @Nullable Object byDefault,
            ToLongFunction<Object> toLong,
            LongFunction<Object> fromLong) {
        this.zigzag = zigzag;
        this.byDefault = byDefault;
        this.told = told;
        this.toLong = toLong;
        this.fromLong = fromLong;
    }

    @Override
    int wireType() {
        return WireWriter.VARINT;
    }

    @Override
    String told(VocabularyText text) {
        return told.apply(text);
    }

    @Override
    void write(WireWriter out, Object value) {
        write(out, toLong(value));
    }

    @Override
    Object read(CodedInputStream in) throws IOException {
        return fromLong.apply(zigzag ? in.readSInt64() : in.readUInt64());
    }

    @Override
    @Nullable
    Object byDefault() {
        return byDefault;
    }

    long toLong(Object value) {
        return toLong.applyAsLong(value);
    }

    void write(WireWriter out, long value) {
        if (zigzag) {
            out.zigzag(value);
        } else {
            out.varint(value);
        }
    }
}
