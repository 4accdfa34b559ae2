package vn.socai.infra.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** In what form a table is handed out. */
public enum Format {
    /** A page to print. */
    HTML("text/html;charset=UTF-8", HtmlPage::write),
    /** For other programs. */
    CSV("text/csv;charset=UTF-8", CsvFile::write),
    /** A workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ExcelFile::write);

    private final String mediaType;
    private final Function<Table, byte[]> writer;

    Format(String mediaType, Function<Table, byte[]> writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** The format by the ending of a file's name. */
    public static Optional<Format> of(String ending) {
        return Arrays.stream(values()).filter(format -> format.ending().equals(ending)).findFirst();
    }

    /** The ending of a file's name. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media type. */
    public String mediaType() {
        return mediaType;
    }

    /** The table in this form. */
    public byte[] write(Table table) {
        return writer.apply(table);
    }
}
