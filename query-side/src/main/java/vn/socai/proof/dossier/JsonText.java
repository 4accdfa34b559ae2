package vn.socai.proof.dossier;

import java.util.ArrayList;
import java.util.List;

/** JSON's strings in the one form that a dossier uses, which is that of ECMAScript's {@code JSON.stringify}. */
final class JsonText {
    private static final String SHORT = "\b\t\n\f\r\"\\";
    private static final String LETTERS = "btnfr\"\\";

    private JsonText() {}

    static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int known = SHORT.indexOf(c);
            if (known >= 0) {
                out.append('\\').append(LETTERS.charAt(known));
            } else if (c < ' ') {
                out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    static void quoteAll(List<String> texts, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < texts.size(); i++) {
            out.append(i == 0 ? "" : ",");
            quote(texts.get(i), out);
        }
        out.append(']');
    }

    /** Reads what {@link #quote} and {@link #quoteAll} write, one piece after the other; lax, since the line is written again and compared. */
    static final class Reader {
        private final String line;
        private int at;

        Reader(String line) {
            this.line = line;
        }

        /** Passes over a piece of the line. */
        Reader pass(String piece) {
            if (!line.startsWith(piece, at)) {
                throw new Wire.Unreadable("no " + piece + " at character " + (at + 1));
            }
            at += piece.length();
            return this;
        }

        String quoted() {
            pass("\"");
            StringBuilder out = new StringBuilder();
            while (at < line.length() && line.charAt(at) != '"') {
                char c = line.charAt(at++);
                out.append(c == '\\' ? escaped() : c);
            }
            pass("\"");
            return out.toString();
        }

        private char escaped() {
            char letter = at < line.length() ? line.charAt(at++) : ' ';
            int known = LETTERS.indexOf(letter);
            if (known >= 0) {
                return SHORT.charAt(known);
            }
            if (letter == 'u' && at + 4 <= line.length()) {
                at += 4;
                try {
                    return (char) Integer.parseInt(line.substring(at - 4, at), 16);
                } catch (NumberFormatException noEscape) {
                    // The same answer as for any other.
                }
            }
            throw new Wire.Unreadable("an escape that JSON does not have");
        }

        List<String> quotedAll() {
            List<String> all = new ArrayList<>();
            pass("[");
            while (!line.startsWith("]", at)) {
                if (!all.isEmpty()) {
                    pass(",");
                }
                all.add(quoted());
            }
            pass("]");
            return all;
        }

        String digits() {
            int from = at;
            while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
                at++;
            }
            return line.substring(from, at);
        }
    }
}
