package vn.socai.infra.ledger.codec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import com.google.protobuf.CodedInputStream;

/**
 * Texts, strictly: malformed UTF-8 is refused and not mended. Not protobuf's own check, which on newer JDKs warns of an access that
 * will be closed.
 */
final class WireText {
    private static final char MENDED = '\uFFFD';

    private WireText() {}

    static String read(CodedInputStream in) throws IOException {
        return of(in.readByteArray());
    }

    static String of(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(MENDED) >= 0) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            } catch (CharacterCodingException malformed) {
                throw new UnreadableBytes("the text is not UTF-8", malformed);
            }
        }
        return text;
    }
}
