package vn.socai.programme;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.programme.ProgrammeCommand.AdoptProgramme;
import vn.socai.unit.MapFiles;
import vn.socai.unit.MapFold;
import vn.socai.unit.UnitCommand.EnactReorganisation;
import vn.socai.value.Rule;
import vn.socai.value.Strength;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProgrammeDocumentsTest {
    private static final String VALID = """
                                        id: thu-2026
                                        version: 2
                                        title: Chương trình thử
                                        teamLabel: Tổ thử
                                        area: {code: "15", on: 2025-07-01}
                                        from: 2026-01-01
                                        until: 2027-01-01
                                        basis: {number: 1/QĐ-UBND, date: 2025-12-31, office: UBND tỉnh}
                                        rules:
                                          - {number: T1, kind: team_size, strength: recommended, level: village, max: 5}
                                        """;

    @Test
    void fiveDocumentsShip() {
        assertThat(ProgrammeDocuments.shipped()).extracting(c -> c.programme().programme().value())
                .containsExactly("lao-cai-2022", "phu-luong-2022", "van-ho-2022", "ninh-thuan-2022", "ministry-2024");
        assertThat(ProgrammeDocuments.shipped()).isEqualTo(ProgrammeDocuments.shipped());
        assertThat(ProgrammeDocuments.shipped()).extracting(AdoptProgramme::id).doesNotHaveDuplicates();
    }

    @Test
    void theirAreasAndExceptionsAreOnTheMap() {
        MapFold map = new MapFold();
        for (EnactReorganisation c : MapFiles.commands()) {
            map.with(new UnitsReorganised(c.basis(), c.effective(), c.dateInferred(), c.changes()));
        }
        for (AdoptProgramme c : ProgrammeDocuments.shipped()) {
            assertThat(map.inForce(c.area(), c.from())).describedAs(c.programme().toString()).isPresent();
            c.rules().forEach(rule -> RuleCheck.check(rule, map));
        }
        assertThat(map.inForce(area("lao-cai-2022"), LocalDate.of(2022, 7, 1))).contains(UnitLevel.PROVINCE);
        assertThat(map.inForce(area("van-ho-2022"), LocalDate.of(2022, 7, 1))).contains(UnitLevel.DISTRICT);
        assertThat(area("ministry-2024")).isEqualTo(UnitId.COUNTRY);
    }

    @Test
    void vanHoAsksForFiveToTenAndQuangMinhIsExcepted() {
        assertThat(programme("van-ho-2022").rules()).contains(
                new Rule.TeamSize("VH5", Strength.REQUIRED, TeamLevel.VILLAGE, 5, 10),
                new Rule.TeamsPerCommune("VH2", Strength.REQUIRED, TeamLevel.COMMUNE, 1, 1, null, List.of()),
                new Rule.TeamsPerCommune("VH3", Strength.REQUIRED, TeamLevel.VILLAGE, 5, null, null,
                        List.of(new Rule.Exemption(new UnitId("04042.20220305"), 3))));
    }

    @Test
    void whatADocumentDoesNotSayIsNoRule() {
        assertThat(programme("lao-cai-2022").rules()).noneMatch(Rule.TeamSize.class::isInstance);
        assertThat(programme("ministry-2024").rules()).hasSize(1).allMatch(Rule.Campaign.class::isInstance);
        assertThat(programme("lao-cai-2022").basis().number()).contains("(không số)");
        assertThat(programme("ninh-thuan-2022").basis().number()).contains("(không số)");
    }

    @Test
    void theCampaignIsTenDays() {
        Rule.Campaign campaign = (Rule.Campaign) programme("ministry-2024").rules().getFirst();
        assertThat(campaign.from().datesUntil(campaign.lastDay().plusDays(1))).hasSize(10);
    }

    @Test
    void anyProvinceCanWriteItsOwn() {
        AdoptProgramme own = read(VALID);
        assertThat(own.programme().version()).isEqualTo(2);
        assertThat(own.area()).isEqualTo(new UnitId("15.20250701"));
        assertThat(own.until()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(own.rules())
                .containsExactly(new Rule.TeamSize("T1", Strength.RECOMMENDED, TeamLevel.VILLAGE, null, 5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            title: Chương trình thử | '' | title is missing
                                            version: 2 | version: 0 | count from 1
                                            max: 5 | mx: 5 | mx
                                            kind: team_size | kind: team_sise | team_sise
                                            level: village, | '' | T1.level is missing
                                            strength: recommended, | '' | T1.strength is missing
                                            2025-12-31 | 31/12/2025 | 31/12/2025
                                            number: 1/QĐ-UBND, | '' | basis.number is missing
                                            area: {code | area: {cde | cde
                                            """)
    void aFaultyDocumentIsRefusedWithItsNameAndPlace(String valid, String faulty, String message) {
        assertThat(VALID).contains(valid);
        assertThatThrownBy(() -> read(VALID.replace(valid, faulty))).isInstanceOf(DocumentFaulty.class)
                .hasMessageStartingWith("thu.yaml")
                .hasMessageContaining(message);
    }

    private static AdoptProgramme read(String yaml) {
        return ProgrammeDocuments.read("thu.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static AdoptProgramme programme(String id) {
        return ProgrammeDocuments.shipped()
                .stream()
                .filter(c -> c.programme().programme().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static UnitId area(String id) {
        return programme(id).area();
    }
}
