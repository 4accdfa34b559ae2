package vn.socai.infra.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.socai.infra.paper.Table.Column;
import vn.socai.infra.paper.Table.Row.Heading;
import vn.socai.infra.paper.Table.Row.Line;

import static org.assertj.core.api.Assertions.assertThat;

class FormatTest {
    private static final Table TABLE = new Table("Danh sách <tổ>", "Xã Vân Hồ, ngày 1/10/2024", List.of(new Column(
            "STT", 5, false), new Column("Tên tổ", 30, true), new Column("Số liệu", 12, false)), List.of(new Heading(
                    "Xã Vân Hồ"), line(1, "=1+1", new Cell.Count(0)), line(2, "Tổ \"Ba\", \"Tư\"; & <b>", Cell.EMPTY),
                    new Line(List.of(Cell.EMPTY, new Cell.Words("Cộng"), new Cell.Count(1_234)), true)), List.of(
                            "+ghi chú"));

    private static Line line(int number, String name, Cell figure) {
        return new Line(List.of(new Cell.Count(number), new Cell.Words(name), figure), false);
    }

    @ParameterizedTest
    @EnumSource
    void comesOutAsApproved(Format format) throws IOException {
        Golden.check("table." + format.ending(), format.write(TABLE));
    }

    @Test
    void aWorkbookReadBackHoldsWhatWasPutIn() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(Format.XLSX.write(TABLE)))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Danh sách <tổ>");
            assertThat(rows.get(4).getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(4).getCellText(1)).isEqualTo("'=1+1");
            assertThat(rows.get(4).getCellAsNumber(2)).hasValueSatisfying(zero -> assertThat(zero).isZero());
            assertThat(rows.get(5).getCellText(1)).isEqualTo("Tổ \"Ba\", \"Tư\"; & <b>");
            assertThat(rows.get(5).getCell(2).getType()).as("missing is empty and not 0").isEqualTo(CellType.EMPTY);
            assertThat(rows.get(6).getCellAsNumber(2)).hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo(
                    "1234"));
            assertThat(rows.getLast().getCellText(0)).isEqualTo("'+ghi chú");
        }
    }

    @Test
    void aCsvFileReadBackHoldsWhatWasPutIn() {
        byte[] bytes = Format.CSV.write(TABLE);
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        List<CsvRecord> records = CsvReader.builder()
                .ofCsvRecord(new String(bytes, 3, bytes.length - 3,
                        StandardCharsets.UTF_8))
                .stream()
                .toList();
        assertThat(records).extracting(CsvRecord::getFields)
                .containsExactly(List.of("STT", "Tên tổ", "Số liệu"), List
                        .of("", "Xã Vân Hồ", ""), List.of("1", "'=1+1", "0"), List.of("2", "Tổ \"Ba\", \"Tư\"; & <b>",
                                ""), List.of("", "Cộng", "1234"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=A1", "+84", "-1", "@x", "\tx", "\rx"})
    void whatBeginsLikeAFormulaIsNone(String text) {
        assertThat(Cell.harmless(text)).isEqualTo("'" + text);
    }

    @Test
    void textIsInNormalFormC() {
        String decomposed = Normalizer.normalize("Tổ bản Đặng", Normalizer.Form.NFD);
        Table table = new Table(decomposed, "", List.of(new Column(decomposed, 9, true)), List.of(new Line(List.of(
                new Cell.Words(decomposed)), false)), List.of());
        assertThat(new String(Format.CSV.write(table), StandardCharsets.UTF_8)).contains("Tổ bản Đặng")
                .doesNotContain(
                        decomposed);
    }
}
