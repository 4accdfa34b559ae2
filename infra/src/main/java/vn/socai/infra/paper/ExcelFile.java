package vn.socai.infra.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import vn.socai.infra.paper.Table.Column;
import vn.socai.infra.paper.Table.Row;

/** A table as a workbook with one sheet, set to print on A4 with the columns' headings on every page. */
final class ExcelFile {
    private static final String FONT = "Times New Roman";
    private static final int TITLE = 0;
    private static final int SUBTITLE = 1;
    private static final int HEADINGS = 3;

    private final Worksheet sheet;
    private final Table table;
    private final int last;

    private ExcelFile(Worksheet sheet, Table table) {
        this.sheet = sheet;
        this.table = table;
        this.last = table.columns().size() - 1;
    }

    static byte[] write(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "SoCai", "1.0")) {
            book.setGlobalDefaultFont(FONT, 12);
            book.properties().setTitle(table.title());
            new ExcelFile(book.newWorksheet("Bảng"), table).fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void fill() {
        print();
        across(TITLE, table.title());
        sheet.range(TITLE, 0, TITLE, last)
                .style()
                .bold()
                .fontSize(14)
                .horizontalAlignment("center")
                .wrapText(true)
                .set();
        sheet.rowHeight(TITLE, 38);
        across(SUBTITLE, table.subtitle());
        sheet.range(SUBTITLE, 0, SUBTITLE, last).style().italic().horizontalAlignment("center").wrapText(true).set();
        sheet.rowHeight(SUBTITLE, 34);
        int row = HEADINGS;
        for (int i = 0; i <= last; i++) {
            Column column = table.columns().get(i);
            sheet.width(i, column.width());
            words(row, i, column.heading());
        }
        boxed(row, true);
        for (Row line : table.rows()) {
            row++;
            switch (line) {
                case Row.Heading heading -> {
                    words(row, table.trunk(), heading.text());
                    boxed(row, true);
                }
                case Row.Line cells -> {
                    for (int i = 0; i <= last; i++) {
                        put(row, i, cells.cells().get(i));
                    }
                    boxed(row, cells.total());
                }
            }
        }
        row++;
        for (String note : table.notes()) {
            across(++row, note);
            sheet.range(row, 0, row, last).style().italic().wrapText(true).set();
            sheet.rowHeight(row, 34);
        }
    }

    private void print() {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(table.upright() ? "portrait" : "landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEADINGS);
        sheet.freezePane(0, HEADINGS + 1);
    }

    private void across(int row, String text) {
        words(row, 0, text);
        sheet.range(row, 0, row, last).merge();
    }

    private void put(int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Words words -> words(row, column, words.text());
            case Cell.Count count -> sheet.value(row, column, count.value());
        }
    }

    /** An empty cell is left out and not an empty text, which spreadsheets would count. */
    private void words(int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, Cell.harmless(text));
        }
    }

    private void boxed(int row, boolean bold) {
        for (int i = 0; i <= last; i++) {
            var style = sheet.style(row, i).borderStyle(BorderStyle.THIN).wrapText(true).verticalAlignment("top");
            (bold ? style.bold() : style).set();
        }
    }
}
