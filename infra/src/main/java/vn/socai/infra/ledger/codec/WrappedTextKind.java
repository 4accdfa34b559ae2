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
final class WrappedTextKind extends WrappedKind {
    private static final int PLACES = 1 << 12;
    /** Longer ones are no ids, and hardly ever come again. */
    private static final int LONGEST = 64;

    private final Function<Object, Object> wrap;
    /** Shared by threads without a lock: who misses what another put in makes it once more. */
    private final @Nullable Made[] lately = new Made[PLACES];

    @SuppressWarnings("ArrayRecordComponent") // compared by content, below
    private record Made(byte[] bytes, Object value) {}

    WrappedTextKind(Kind inner, Function<Object, Object> unwrap, Function<Object, Object> wrap) {
        super(inner, unwrap, wrap);
        this.wrap = wrap;
    }

    @Override
    Object read(CodedInputStream in) throws IOException {
        byte[] bytes = in.readByteArray();
        if (bytes.length > LONGEST) {
            return wrap.apply(WireText.of(bytes));
        }
        int hash = Arrays.hashCode(bytes);
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        Made made = lately[place];
        if (made == null || !Arrays.equals(made.bytes, bytes)) {
            made = new Made(bytes, wrap.apply(WireText.of(bytes)));
            lately[place] = made;
        }
        return made.value;
    }
}
