package vn.socai.infra.paper;

import java.text.Normalizer;

/** What stands in one cell of a table. */
public sealed interface Cell {
    /** Nothing: what is missing is never 0. */
    Cell EMPTY = new Words("");

    /** A text, in normal form C. */
    record Words(String text) implements Cell {
        public Words {
            text = Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    }

    /** A count. */
    record Count(long value) implements Cell {}

    /**
     * The text as a spreadsheet may have it: one that begins like a formula gets an apostrophe in front, so that no program takes for
     * a formula what somebody wrote as a team's name, also when a workbook is saved as CSV and opened again.
     */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
