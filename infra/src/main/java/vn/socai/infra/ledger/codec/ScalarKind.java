package vn.socai.infra.ledger.codec;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

import com.google.protobuf.CodedInputStream;
import org.jspecify.annotations.Nullable;

/** A value that is one varint: numbers, dates and instants as zigzag, truth values and enum codes as they are. */
record ScalarKind(Function<VocabularyText, String> told, boolean zigzag, @Nullable Object byDefault,
        ToLongFunction<Object> toLong, LongFunction<Object> fromLong) implements Kind {
    ScalarKind(String told, boolean zigzag, @Nullable Object byDefault, ToLongFunction<Object> toLong,
            LongFunction<Object> fromLong) {
        this(text -> told, zigzag, byDefault, toLong, fromLong);
    }

    @Override
    public int wireType() {
        return WireWriter.VARINT;
    }

    @Override
    public String told(VocabularyText text) {
        return told.apply(text);
    }

    @Override
    public void write(WireWriter out, Object value) {
        write(out, toLong(value));
    }

    @Override
    public Object read(CodedInputStream in) throws IOException {
        return fromLong.apply(zigzag ? in.readSInt64() : in.readUInt64());
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
