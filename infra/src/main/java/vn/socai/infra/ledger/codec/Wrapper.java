package vn.socai.infra.ledger.codec;

import java.io.IOException;
import java.util.function.Function;

import com.google.protobuf.CodedInputStream;
import org.jspecify.annotations.Nullable;

/** A record of a single component, such as an id, stands as that component alone. */
sealed interface Wrapper extends Kind permits WrappedKind, WrappedTextKind {
    Kind inner();

    Function<Object, Object> unwrap();

    Function<Object, Object> wrap();

    @Override
    default int wireType() {
        return inner().wireType();
    }

    @Override
    default String told(VocabularyText text) {
        return inner().told(text);
    }

    @Override
    default void write(WireWriter out, Object value) {
        inner().write(out, unwrap().apply(value));
    }

    @Override
    default Object read(CodedInputStream in) throws IOException {
        return wrap().apply(inner().read(in));
    }

    /** Only when it is asked for: a wrapper may well refuse the default, as an id refuses the empty text. */
    @Override
    default @Nullable Object byDefault() {
        Object innerDefault = inner().byDefault();
        return innerDefault == null ? null : wrap().apply(innerDefault);
    }

    @Override
    default void writeField(WireWriter out, int field, @Nullable Object value, boolean nullable) {
        inner().writeField(out, field, unwrapped(value), nullable);
    }

    private @Nullable Object unwrapped(@Nullable Object value) {
        return value == null ? null : unwrap().apply(value);
    }
}
