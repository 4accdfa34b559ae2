package vn.socai.infra.paper;

import java.text.Normalizer;
import java.util.List;

/**
 * A table as it is handed out; all its text is in normal form C.
 *
 * @param title as printed
 * @param subtitle of which unit and day it tells, and up to which position of the ledger
 * @param notes what a reader must know besides, one line each
 */
public record Table(String title, String subtitle, List<Column> columns, List<Row> rows, List<String> notes) {
    private static final int UPRIGHT = 7;

    public Table {
        title = Normalizer.normalize(title, Normalizer.Form.NFC);
        subtitle = Normalizer.normalize(subtitle, Normalizer.Form.NFC);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = notes.stream().map(note -> Normalizer.normalize(note, Normalizer.Form.NFC)).toList();
    }

    /**
     * A column.
     *
     * @param width in characters
     * @param trunk in it stands what the lines are about, so the words of a heading do as well
     */
    public record Column(String heading, int width, boolean trunk) {
        public Column {
            heading = Normalizer.normalize(heading, Normalizer.Form.NFC);
        }
    }

    /** A row. */
    public sealed interface Row {
        /** What the lines below it have in common, such as their commune. */
        record Heading(String text) implements Row {
            public Heading {
                text = Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }

        /**
         * One cell for each column.
         *
         * @param total adds up the lines above
         */
        record Line(List<Cell> cells, boolean total) implements Row {
            public Line {
                cells = List.copyOf(cells);
            }
        }
    }

    /** Whether it fits a page that stands upright; a wider one lies across. */
    boolean upright() {
        return columns.size() <= UPRIGHT;
    }

    /** The column in which the words of headings stand. */
    int trunk() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).trunk()) {
                return i;
            }
        }
        return 0;
    }
}
