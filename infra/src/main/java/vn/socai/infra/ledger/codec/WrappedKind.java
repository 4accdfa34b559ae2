package vn.socai.infra.ledger.codec;

import java.io.IOException;
import java.util.function.Function;

import com.google.protobuf.CodedInputStream;
import org.jspecify.annotations.Nullable;

/** A record of a single component, such as an id, stands as that component alone. */
class WrappedKind extends Kind {
    private final Kind inner;
    private final Function<Object, Object> unwrap;
    private final Function<Object, Object> wrap;
    private final @Nullable Object innerDefault;

    WrappedKind(Kind inner, Function<Object, Object> unwrap, Function<Object, Object> wrap) {
        this.inner = inner;
        this.unwrap = unwrap;
        this.wrap = wrap;
        this.innerDefault = inner.byDefault();
    }

    @Override
    int wireType() {
        return inner.wireType();
    }

    @Override
    String told(VocabularyText text) {
        return inner.told(text);
    }

    @Override
    void write(WireWriter out, Object value) {
        inner.write(out, unwrap.apply(value));
    }

    @Override
    Object read(CodedInputStream in) throws IOException {
        return wrap.apply(inner.read(in));
    }

    /** Only when it is asked for: a wrapper may well refuse the default, as an id refuses the empty text. */
    @Override
    @Nullable
    Object byDefault() {
        return innerDefault == null ? null : wrap.apply(innerDefault);
    }

    @Override
    void writeField(WireWriter out, int field, @Nullable Object value, boolean nullable) {
        inner.writeField(out, field, value == null ? null : unwrap.apply(value), nullable);
    }
}
