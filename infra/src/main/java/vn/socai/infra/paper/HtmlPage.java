package vn.socai.infra.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.springframework.web.util.HtmlUtils;

import vn.socai.infra.paper.Table.Column;
import vn.socai.infra.paper.Table.Row;

/** A table as a page to print on A4. It loads nothing and runs nothing. */
final class HtmlPage {
    private static final String STYLE = style();

    private HtmlPage() {}

    static byte[] write(Table table) {
        StringBuilder page = new StringBuilder(8_192);
        page.append("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"UTF-8\">\n<title>")
                .append(safe(table.title()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body")
                .append(table.upright() ? "" : " class=\"across\"")
                .append(">\n<h1>")
                .append(safe(table.title()))
                .append("</h1>\n<p class=\"subtitle\">")
                .append(safe(table.subtitle()))
                .append("</p>\n<table>\n<thead>\n<tr>");
        int width = table.columns().stream().mapToInt(Column::width).sum();
        for (Column column : table.columns()) {
            page.append("<th scope=\"col\" style=\"width: ")
                    .append(100 * column.width() / width)
                    .append("%\">")
                    .append(safe(column.heading()))
                    .append("</th>");
        }
        page.append("</tr>\n</thead>\n<tbody>\n");
        table.rows().forEach(row -> row(page, row, table.columns().size()));
        page.append("</tbody>\n</table>\n");
        table.notes().forEach(note -> page.append("<p class=\"note\">").append(safe(note)).append("</p>\n"));
        return page.append("</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void row(StringBuilder page, Row row, int columns) {
        switch (row) {
            case Row.Heading heading -> page.append("<tr class=\"heading\"><th scope=\"rowgroup\" colspan=\"")
                    .append(columns)
                    .append("\">")
                    .append(safe(heading.text()))
                    .append("</th></tr>\n");
            case Row.Line line -> {
                page.append(line.total() ? "<tr class=\"total\">" : "<tr>");
                line.cells().forEach(cell -> page.append(switch (cell) {
                    case Cell.Words words -> "<td>" + safe(words.text()) + "</td>";
                    case Cell.Count count -> "<td class=\"count\">" + count.value() + "</td>";
                }));
                page.append("</tr>\n");
            }
        }
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static String style() {
        try (InputStream file = HtmlPage.class.getResourceAsStream("/paper/page.css")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
