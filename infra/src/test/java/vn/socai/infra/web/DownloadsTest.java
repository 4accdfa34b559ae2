package vn.socai.infra.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import vn.socai.graphql.personal.AccessLog;
import vn.socai.infra.paper.Golden;
import vn.socai.ledger.CommitLog;
import vn.socai.person.Keyring;
import vn.socai.person.PersonCommand.ErasePerson;
import vn.socai.person.Profile;
import vn.socai.programme.ProgrammeDocuments;
import vn.socai.team.TeamCommand.AppointLeader;
import vn.socai.team.TeamCommand.EstablishTeam;
import vn.socai.team.TeamCommand.JoinTeam;
import vn.socai.unit.MapFiles;
import vn.socai.unit.UnitCommand.RegisterVillage;
import vn.socai.value.ErasureReason;
import vn.socai.value.PersonId;
import vn.socai.value.Role;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of teams on Vân Hồ's form, over HTTP, on the real map. */
class DownloadsTest {
    private static final Edge EDGE = new Edge();
    /** Whoever works for the district or the commune of then holds nothing on the map of today. */
    private static final UnitId SON_LA = new UnitId("14.20220305");
    private static final UnitId VAN_HO = new UnitId("128.20220305");
    private static final UnitId QUANG_MINH = new UnitId("04042.20220305");
    private static final UnitId LONG_SAP = new UnitId("04045.20220305");
    private static final LocalDate FOUNDED = LocalDate.of(2022, 6, 16);
    private static final String ON = "&validAt=2022-08-01";
    private static long beforeTheVillages;

    @BeforeAll
    static void teams() {
        MapFiles.commands().forEach(EDGE::submit);
        EDGE.folded();
        ProgrammeDocuments.shipped().forEach(EDGE::submit);
        EDGE.folded();
        TeamId commune = team(1, QUANG_MINH, TeamLevel.COMMUNE, "Xã Quang Minh");
        leader(commune, 1, new Profile("Nguyễn Văn An", "+84914000001", "Bí thư Đoàn xã"), FOUNDED);
        team(2, new UnitId("04048.20220305"), TeamLevel.COMMUNE, "Xã Vân Hồ");
        EDGE.folded();
        beforeTheVillages = EDGE.context.getBean(CommitLog.class).head();
        for (int i = 1; i <= 3; i++) {
            EDGE.submit(new RegisterVillage(EDGE.id(), new UnitId("ban-" + i), QUANG_MINH, UnitKind.BAN, "Bản " + i,
                    LocalDate.of(2022, 3, 5), true));
        }
        EDGE.folded();
        TeamId formula = team(3, new UnitId("ban-1"), TeamLevel.VILLAGE, "=1+1 Bản Một");
        leader(formula, 2, new Profile("Lò Văn Bình", "+85620123456", "Trưởng bản"), FOUNDED);
        TeamId erased = team(4, new UnitId("ban-2"), TeamLevel.VILLAGE, "Bản Hai");
        leader(erased, 3, new Profile("Ẩn Danh", "0914000003", "Trưởng bản"), FOUNDED);
        team(5, new UnitId("ban-3"), TeamLevel.VILLAGE, "Bản Ba");
        leader(commune, 4, new Profile("Đặng Thị Dung", null, "Bí thư Đoàn xã"), LocalDate.of(2023, 1, 1));
        EDGE.submit(new ErasePerson(EDGE.id(), person(3), ErasureReason.REQUEST));
        EDGE.folded();
    }

    @AfterAll
    static void close() {
        EDGE.close();
    }

    private static TeamId team(int number, UnitId unit, TeamLevel level, String name) {
        TeamId team = new TeamId(new UUID(70, number));
        EDGE.submit(new EstablishTeam(EDGE.id(), team, unit, level, name, FOUNDED, Edge.BASIS));
        return team;
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(80, number));
    }

    /** By the founding decision, or by one that reorganises: nobody comes by the chain here. */
    private static void leader(TeamId team, int number, Profile profile, LocalDate on) {
        if (!on.equals(FOUNDED)) {
            EDGE.submit(new vn.socai.team.TeamCommand.ReorganiseTeam(EDGE.id(), team, on, Edge.BASIS));
        }
        EDGE.submit(new JoinTeam(EDGE.id(), team, person(number), EDGE.context.getBean(Keyring.class)
                .seal(person(
                        number), profile), on));
        EDGE.submit(new AppointLeader(EDGE.id(), team, person(number), on));
    }

    private static HttpResponse<byte[]> get(@Nullable String token, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + EDGE.port
                + "/downloads/" + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return Asking.HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<byte[]> list(Role role, UnitId whose, String ending, UnitId unit, String more) {
        return get(EDGE.token(role, whose), "team-list." + ending + "?unit=" + unit + more);
    }

    private static String text(HttpResponse<byte[]> response) {
        assertThat(response.statusCode()).as(new String(response.body(), StandardCharsets.UTF_8)).isEqualTo(200);
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "csv", "xlsx"})
    void theFormOfACommuneComesOutAsThePaperHasIt(String ending) throws IOException {
        HttpResponse<byte[]> response = list(Role.OFFICER, SON_LA, ending, QUANG_MINH, ON + "&at="
                + EDGE.context.getBean(CommitLog.class).head());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow()).contains(
                "danh-sach-to-04042-2022-08-01-", "." + ending);
        Golden.check("team-list." + ending, response.body());
    }

    @Test
    void theWorkbookIsReadBack() throws IOException {
        HttpResponse<byte[]> response = list(Role.OFFICER, SON_LA, "xlsx", QUANG_MINH, ON);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(response.body()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(cells(rows.get(2))).containsExactly("STT", "Tên Tổ Chuyển đổi số cộng đồng",
                    "Họ và tên Tổ trưởng", "Số điện thoại", "Chức vụ chính quyền địa phương");
            assertThat(cells(rows.get(3))).containsExactly("1", "Xã Quang Minh", "Nguyễn Văn An", "0914000001",
                    "Bí thư Đoàn xã");
            assertThat(rows.subList(4, 7)).anySatisfy(row -> assertThat(cells(row)).contains("'=1+1 Bản Một",
                    "Lò Văn Bình", "'+85620123456"));
            assertThat(rows.subList(4, 7)).anySatisfy(row -> assertThat(cells(row)).contains("Bản Hai", "(đã xoá)"));
            assertThat(rows.subList(4, 7)).anySatisfy(row -> assertThat(cells(row).subList(1, 2)).containsExactly(
                    "Bản Ba"));
        }
    }

    private static List<String> cells(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    @Test
    void whoLedOnTheDayStandsThereAndOnlyWhatWasKnown() {
        assertThat(text(list(Role.AUDITOR, SON_LA, "csv", QUANG_MINH, "&validAt=2023-02-01"))).contains(
                "Đặng Thị Dung,,Bí thư Đoàn xã").doesNotContain("Nguyễn Văn An");
        String earlier = text(list(Role.AUDITOR, SON_LA, "csv", QUANG_MINH, ON + "&at=" + beforeTheVillages));
        assertThat(earlier).contains("Nguyễn Văn An").doesNotContain("Bản Ba");
        assertThat(text(list(Role.AUDITOR, SON_LA, "csv", QUANG_MINH, ON + "&knownAt=2100-01-01T00:00:00+07:00")))
                .contains("Bản Ba");
    }

    @Test
    void aDistrictHasAllItsCommunesInOrder() throws IOException {
        HttpResponse<byte[]> response = list(Role.OFFICER, SON_LA, "csv", VAN_HO, ON);
        Golden.check("team-list-district.csv", response.body());
        assertThat(text(response).lines().filter(line -> line.startsWith(",Xã "))).hasSize(14);
        String province = text(list(Role.OFFICER, SON_LA, "csv", SON_LA, ON
                + "&programme=van-ho-2022"));
        assertThat(province).contains(",\"Xã Quang Minh, Huyện Vân Hồ\",,,", "Nguyễn Văn An");
    }

    @Test
    void whoeverMayNotReadPersonalFieldsGetsThemCovered() {
        AccessLog log = EDGE.context.getBean(AccessLog.class);
        long before = log.latest(Long.MAX_VALUE, 1).stream().mapToLong(AccessLog.Entry::number).findFirst().orElse(0);
        for (String ending : List.of("csv", "html")) {
            for (String told : List.of(text(list(Role.VIEWER, UnitId.COUNTRY, ending, QUANG_MINH, ON)), text(list(
                    Role.OFFICER, LONG_SAP, ending, QUANG_MINH, ON)))) {
                assertThat(told).contains("Xã Quang Minh", "(không được xem)")
                        .doesNotContain("Nguyễn", "0914",
                                "Bí thư", "(đã xoá)");
            }
        }
        assertThat(text(list(Role.VIEWER, UnitId.COUNTRY, "html", QUANG_MINH, ON))).contains(
                "chức vụ của 3 tổ trưởng không hiện", "of 3 leaders are covered");
        assertThat(log.latest(Long.MAX_VALUE, 1).stream().mapToLong(AccessLog.Entry::number)).allMatch(
                number -> number == before);
    }

    @Test
    void whatIsGivenOutIsRecorded() {
        text(list(Role.OFFICER, SON_LA, "html", QUANG_MINH, ON));
        List<AccessLog.Entry> latest = EDGE.context.getBean(AccessLog.class).latest(Long.MAX_VALUE, 2);
        assertThat(latest).allSatisfy(entry -> {
            assertThat(entry.subject()).isEqualTo("officer-" + SON_LA);
            assertThat(entry.operation()).isEqualTo("team-list.html");
            assertThat(entry.read().fields()).containsExactlyInAnyOrder("name", "phone", "post");
        });
        assertThat(latest).extracting(entry -> entry.read().person()).containsExactlyInAnyOrder(person(1), person(2));
    }

    @Test
    void badInputIsToldByCode() {
        assertThat(code(get(null, "team-list.csv?unit=" + QUANG_MINH))).isEqualTo("401 UNAUTHENTICATED");
        assertThat(code(officer("team-list.pdf?unit=" + QUANG_MINH))).isEqualTo("400 INVALID_INPUT");
        assertThat(code(officer("team-list.csv"))).isEqualTo("400 INVALID_INPUT");
        assertThat(code(officer("team-list.csv?unit=99999.20220305"))).isEqualTo("404 UNKNOWN_UNIT");
        assertThat(code(officer("team-list.csv?unit=" + QUANG_MINH + "&validAt=2026-01-01"))).isEqualTo(
                "400 UNIT_NOT_IN_FORCE");
        assertThat(code(officer("team-list.csv?unit=" + QUANG_MINH + "&validAt=hom-qua"))).isEqualTo(
                "400 INVALID_INPUT");
        assertThat(code(officer("team-list.csv?unit=" + UnitId.COUNTRY))).isEqualTo("400 INVALID_INPUT");
        assertThat(code(officer("team-list.csv?unit=ban-1" + ON))).isEqualTo("400 INVALID_INPUT");
        assertThat(code(officer("team-list.csv?unit=" + QUANG_MINH + ON + "&at=1&knownAt=2024-01-01T00:00:00Z")))
                .isEqualTo("400 AT_OR_KNOWN_AT");
        assertThat(code(officer("team-list.csv?unit=02671.20220305" + ON))).as("Lào Cai prints no form")
                .isEqualTo(
                        "404 NO_LIST_FORM");
        assertThat(code(officer("team-list.csv?unit=" + QUANG_MINH + ON + "&programme=lao-cai-2022"))).isEqualTo(
                "404 NO_LIST_FORM");
    }

    private static HttpResponse<byte[]> officer(String path) {
        return get(EDGE.token(Role.OFFICER, UnitId.COUNTRY), path);
    }

    private static String code(HttpResponse<byte[]> response) {
        JsonNode body = Asking.JSON.readTree(response.body());
        assertThat(body.path("vi").asString()).isNotBlank();
        assertThat(body.path("en").asString()).isNotBlank();
        return response.statusCode() + " " + body.path("code").asString();
    }
}
