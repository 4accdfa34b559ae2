package vn.socai.proof.dossier;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** Lines strictly: UTF-8, and every line ended by one line feed. The JDK's own reader mends what it should refuse. */
final class LineReader {
    /** A leaf of 15 MiB in base64 and as JSON, with room to spare. */
    private static final int LONGEST = 256 << 20;

    private final InputStream in;

    LineReader(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line without its end; null at the end of the file. */
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                return text(line.toByteArray());
            }
            if (line.size() == LONGEST) {
                throw new NotText("a line without an end");
            }
            line.write(next);
        }
        if (line.size() > 0) {
            throw new NotText("the last line is cut short");
        }
        return null;
    }

    private static String text(byte[] line) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
        } catch (CharacterCodingException malformed) {
            throw new NotText("a line that is not UTF-8");
        }
    }

    /** The file is no text of whole lines. */
    static final class NotText extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotText(String what) {
            super(what, null, false, false);
        }
    }
}
