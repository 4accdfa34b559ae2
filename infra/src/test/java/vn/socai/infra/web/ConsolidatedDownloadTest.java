package vn.socai.infra.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.socai.infra.paper.Golden;
import vn.socai.programme.ProgrammeDocuments;
import vn.socai.value.Role;
import vn.socai.value.UnitId;
import vn.socai.view.Horizon;

import static org.assertj.core.api.Assertions.assertThat;

/** The reports of a period as a table: one commune has reported without its members, the other has not reported. */
class ConsolidatedDownloadTest {
    private static final Edge EDGE = Edge.shared();
    private static final UnitId PROVINCE = new UnitId("13.20220305");
    private static final UnitId COMMUNE = new UnitId("13001.20220305");
    private static final Map<String, Object> REPORT = Map.of("programme", "thu-13", "rule", "T1", "month", "2024-01",
            "unit", COMMUNE.value());

    @BeforeAll
    static void oneOfTwoCommunesReports() {
        EDGE.submit(ProgrammeDocuments.read("thu-13.yaml", """
                                                           id: thu-13
                                                           version: 1
                                                           title: Chương trình thử
                                                           teamLabel: Tổ công nghệ số cộng đồng
                                                           area: {code: "13", on: 2022-03-05}
                                                           from: 2022-07-01
                                                           basis: {number: 1/KH, date: 2022-07-01, office: UBND tỉnh}
                                                           rules:
                                                             - {number: T1, kind: report_duty, strength: required,
                                                                section: "1", from: [commune_committee],
                                                                to: [province_digital], frequency: [monthly],
                                                                contents: [activity], due: {day: 31, inclusive: true}}
                                                           """).command());
        EDGE.folded();
        mutate(PROVINCE, "open-past-periods", Map.of("programme", "thu-13", "rule", "T1", "from", "2024-01", "to",
                "2024-01"));
        Map<String, Object> submit = Map.of("report", REPORT, "by", "COMMUNE_COMMITTEE", "figures", List.of(Map.of(
                "figure", "VISITS", "value", 30), Map.of("figure", "PEOPLE_GUIDED", "value", 0)), "prefilledAt",
                EDGE.context.getBean(Horizon.class).projectedUpTo());
        mutate(COMMUNE, "submit-report", submit);
        mutate(PROVINCE, "accept-report", Map.of("report", REPORT, "by", "PROVINCE_DIGITAL"));
    }

    private static void mutate(UnitId whose, String document, Map<String, Object> input) {
        Map<String, Object> full = new java.util.HashMap<>(input);
        full.put("id", EDGE.uuid().toString());
        assertThat(Asking.codes(EDGE.as(Role.OFFICER, whose).ask(Documents.read(document), Map.of("input", full))))
                .isEmpty();
        EDGE.folded();
    }

    private static HttpResponse<byte[]> get(String ending, String month) throws IOException {
        try {
            return Asking.HTTP.send(HttpRequest.newBuilder(URI.create("http://localhost:" + EDGE.port
                    + "/downloads/consolidated-report." + ending + "?programme=thu-13&rule=T1&month=" + month + "&unit="
                    + PROVINCE))
                    .header("Authorization", "Bearer " + EDGE.token(Role.VIEWER, UnitId.COUNTRY))
                    .build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "csv", "xlsx"})
    void comesOutAsApproved(String ending) throws IOException {
        HttpResponse<byte[]> response = get(ending, "2024-01");
        assertThat(response.statusCode()).isEqualTo(200);
        Golden.check("consolidated." + ending, response.body());
    }

    @Test
    void whatIsMissingIsEmptyAndWhatIsZeroIsZero() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(get("xlsx", "2024-01").body()))) {
            List<Row> rows = book.getFirstSheet().read();
            List<String> headings = rows.get(2).stream().map(cell -> cell.getText()).toList();
            int visits = headings.indexOf("Lượt hướng dẫn");
            int guided = headings.indexOf("Lượt người được hướng dẫn");
            Row reported = rows.get(3);
            assertThat(reported.getCellText(1)).isEqualTo("Xã Xã thử 13001");
            assertThat(reported.getCellAsNumber(visits)).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(
                    "30"));
            assertThat(reported.getCellAsNumber(guided)).hasValueSatisfying(n -> assertThat(n).isZero());
            Row missing = rows.get(4);
            assertThat(missing.getCellText(2)).isEqualTo("chưa có báo cáo được duyệt");
            for (int figure = 3; figure < headings.size(); figure++) {
                assertThat(missing.getCell(figure).getType()).as(headings.get(figure)).isEqualTo(CellType.EMPTY);
            }
            assertThat(rows.get(5).getCellText(1)).isEqualTo("Cộng");
            assertThat(rows.get(5).getCellAsNumber(visits)).hasValueSatisfying(n -> assertThat(n)
                    .isEqualByComparingTo("30"));
        }
    }

    @Test
    void aPeriodInWhichNobodyOwesHasNoTable() throws IOException {
        HttpResponse<byte[]> response = get("csv", "2024-02");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Asking.JSON.readTree(response.body()).path("code").asString()).isEqualTo("NO_SUCH_REPORTS");
    }
}
