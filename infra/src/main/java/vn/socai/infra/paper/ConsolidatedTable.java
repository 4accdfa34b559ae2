package vn.socai.infra.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.telling.Glossary;
import vn.socai.infra.paper.Table.Column;
import vn.socai.infra.paper.Table.Row;
import vn.socai.value.PeriodKey;
import vn.socai.value.ReportEntry;
import vn.socai.value.ReportFigure;
import vn.socai.value.UnitId;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.UnitCard;
import vn.socai.view.reportbook.Consolidation;
import vn.socai.view.reportbook.Consolidation.Line;
import vn.socai.view.reportbook.Consolidation.Summed;

/** What the accepted reports below a unit come to, unit by unit: a figure that is missing is an empty cell and never 0. */
@Component
public class ConsolidatedTable {
    private static final Cell NONE = new Cell.Words("chưa có báo cáo được duyệt");

    private final Atlas atlas;

    ConsolidatedTable(Atlas atlas) {
        this.atlas = atlas;
    }

    /** One line for each unit directly below, then their sum. */
    public Table of(Consolidation sum, Cut cut) {
        PeriodKey period = sum.report().period();
        List<ReportFigure> figures = sum.figures().stream().map(Summed::figure).toList();
        Map<UnitId, UnitCard> cards = atlas.nearest(units(sum), cut.on(), cut.at());
        List<Row> rows = new ArrayList<>();
        for (Line line : sum.lines()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell.Count(rows.size() + 1L));
            cells.add(new Cell.Words(name(cards, line.unit())));
            cells.add(line.entries() == null ? NONE : Cell.EMPTY);
            figures.forEach(figure -> cells.add(value(line.entries(), figure)));
            rows.add(new Row.Line(cells, false));
        }
        List<Cell> total = new ArrayList<>(List.of(Cell.EMPTY, new Cell.Words("Cộng"), Cell.EMPTY));
        sum.figures().forEach(figure -> total.add(count(figure.sum())));
        rows.add(new Row.Line(total, true));
        String subtitle = "%s, kỳ tháng %d/%d (%s, %s), theo sổ đến vị trí %d".formatted(name(cards, sum.report()
                .unit()), period.month().getMonthValue(), period.month().getYear(), period.programme(), period.rule(),
                sum.at());
        return new Table("Tổng hợp báo cáo", subtitle, columns(figures), rows, notes(sum, cards));
    }

    private static Set<UnitId> units(Consolidation sum) {
        Set<UnitId> units = new TreeSet<>(sum.missing());
        units.add(sum.report().unit());
        sum.lines().forEach(line -> units.add(line.unit()));
        return units;
    }

    private static String name(Map<UnitId, UnitCard> cards, UnitId unit) {
        UnitCard card = cards.get(unit);
        return card == null ? unit.value() : card.fullName();
    }

    private static Cell value(@Nullable List<ReportEntry> entries, ReportFigure figure) {
        return entries == null ? Cell.EMPTY
                : entries.stream()
                        .filter(entry -> entry.figure() == figure)
                        .findFirst()
                        .map(entry -> count(entry.value()))
                        .orElse(Cell.EMPTY);
    }

    private static Cell count(@Nullable Long value) {
        return value == null ? Cell.EMPTY : new Cell.Count(value);
    }

    private static List<Column> columns(List<ReportFigure> figures) {
        List<Column> columns = new ArrayList<>(List.of(new Column("STT", 5, false), new Column("Đơn vị", 28, true),
                new Column("Ghi chú", 20, false)));
        for (ReportFigure figure : figures) {
            String word = Glossary.vi(figure);
            columns.add(new Column(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1), 12, false));
        }
        return columns;
    }

    /** A sum of which parts are missing says so: it must not be read as the whole. */
    private static List<String> notes(Consolidation sum, Map<UnitId, UnitCard> cards) {
        List<String> notes = new ArrayList<>();
        if (!sum.missing().isEmpty()) {
            notes.add("Chưa có báo cáo được duyệt: " + String.join("; ", sum.missing()
                    .stream()
                    .map(unit -> name(cards, unit))
                    .toList()) + ".");
        }
        sum.figures()
                .stream()
                .filter(figure -> figure.lacking() > 0)
                .forEach(figure -> notes.add("Số liệu “%s” thiếu ở %d báo cáo, không tính là 0.".formatted(Glossary.vi(
                        figure.figure()), figure.lacking())));
        return notes;
    }
}
