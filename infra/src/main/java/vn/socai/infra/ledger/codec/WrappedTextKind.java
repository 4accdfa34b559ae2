package vn.socai.infra.ledger.codec;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Function;

import com.google.protobuf.CodedInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A record of a single text, such as the id of a unit. The same few stand in millions of events, so what was lately made of the same
 * bytes is handed out again: neither decoded nor checked anew, and its hash is known.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record WrappedTextKind(Kind inner, Function<Object, Object> unwrap, Function<Object, Object> wrap,
        @Nullable Made[] lately) implements Wrapper {
    private static final int PLACES = 1 << 12;
    /** Longer ones are no ids, and hardly ever come again. */
    private static final int LONGEST = 64;

    /** @param lately shared by threads without a lock: who misses what another put in makes it once more */
    WrappedTextKind {}

    WrappedTextKind(Kind inner, Function<Object, Object> unwrap, Function<Object, Object> wrap) {
        this(inner, unwrap, wrap, new Made[PLACES]);
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by content, below
    record Made(byte[] bytes, Object value) {}

    @Override
    public Object read(CodedInputStream in) throws IOException {
        byte[] bytes = in.readByteArray();
        return of(bytes, 0, bytes.length);
    }

    /**
     * What is made of some bytes.
     *
     * @param from where they begin
     * @param to behind the last
     */
    Object of(byte[] within, int from, int to) {
        if (to - from > LONGEST) {
            return made(within, from, to).value;
        }
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + within[i];
        }
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        Made made = lately[place];
        if (made == null || !Arrays.equals(made.bytes, 0, made.bytes.length, within, from, to)) {
            made = made(within, from, to);
            lately[place] = made;
        }
        return made.value;
    }

    private Made made(byte[] within, int from, int to) {
        byte[] bytes = Arrays.copyOfRange(within, from, to);
        return new Made(bytes, wrap.apply(WireText.of(bytes)));
    }
}
