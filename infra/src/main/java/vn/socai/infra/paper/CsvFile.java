package vn.socai.infra.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import vn.socai.infra.paper.Table.Column;
import vn.socai.infra.paper.Table.Row;

/** A table as a CSV file (RFC 4180) in UTF-8 with a byte order mark, by which spreadsheets know it: the columns' headings, then the rows. */
final class CsvFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {}

    static byte[] write(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(String.valueOf(BYTE_ORDER_MARK).getBytes(StandardCharsets.UTF_8));
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(bytes, StandardCharsets.UTF_8)) {
            csv.writeRecord(table.columns().stream().map(Column::heading).map(Cell::harmless).toList());
            table.rows().forEach(row -> csv.writeRecord(texts(row, table)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> texts(Row row, Table table) {
        return switch (row) {
            case Row.Heading heading -> {
                List<String> texts = new ArrayList<>(Collections.nCopies(table.columns().size(), ""));
                texts.set(table.trunk(), Cell.harmless(heading.text()));
                yield texts;
            }
            case Row.Line line -> line.cells().stream().map(CsvFile::text).toList();
        };
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> Cell.harmless(words.text());
            case Cell.Count count -> Long.toString(count.value());
        };
    }
}
