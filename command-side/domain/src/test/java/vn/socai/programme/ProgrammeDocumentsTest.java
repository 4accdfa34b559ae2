package vn.socai.programme;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.programme.ProgrammeCommand.AdoptProgramme;
import vn.socai.programme.ProgrammeRejection.DocumentFault;
import vn.socai.unit.MapFiles;
import vn.socai.unit.MapFold;
import vn.socai.unit.UnitCommand.EnactReorganisation;
import vn.socai.value.CampaignRule.Campaign;
import vn.socai.value.Clause;
import vn.socai.value.FoundingRule.Founder;
import vn.socai.value.Strength;
import vn.socai.value.TeamLevel;
import vn.socai.value.TeamRule;
import vn.socai.value.TeamRule.Exemption;
import vn.socai.value.TeamRule.TeamSize;
import vn.socai.value.TeamRule.TeamsPerCommune;
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
                                          - {number: T1, kind: team_size, strength: recommended, section: "2", level: village, max: 5}
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
            assertThat(ProgrammeCheck.faults(c, map)).isEmpty();
        }
        assertThat(map.inForce(area("lao-cai-2022"), LocalDate.of(2022, 7, 1))).contains(UnitLevel.PROVINCE);
        assertThat(map.inForce(area("van-ho-2022"), LocalDate.of(2022, 7, 1))).contains(UnitLevel.DISTRICT);
        assertThat(area("ministry-2024")).isEqualTo(UnitId.COUNTRY);
    }

    @Test
    void vanHoAsksForFiveToTenAndQuangMinhIsExcepted() {
        assertThat(programme("van-ho-2022").rules()).contains(
                new TeamSize(new Clause("VH5", Strength.REQUIRED, "1.1a",
                        "Tối thiểu là 05 thành viên, tối đa không quá 10 thành viên"), TeamLevel.VILLAGE, 5, 10),
                new TeamsPerCommune(new Clause("VH2", Strength.REQUIRED, "1.1",
                        "Mỗi xã thành lập 01 Tổ chuyển đổi số cộng đồng (cấp xã)"), TeamLevel.COMMUNE, 1, 1, null, List
                                .of()),
                new TeamsPerCommune(new Clause("VH3", Strength.REQUIRED, "1.1",
                        "Mỗi xã lựa chọn tối thiểu 05 bản, tiểu khu (đối với xã Quang Minh 03 bản)"), TeamLevel.VILLAGE,
                        5,
                        null, null, List.of(new Exemption(new UnitId("04042.20220305"), 3))));
    }

    @Test
    void whatADocumentDoesNotSayIsNoRule() {
        assertThat(programme("lao-cai-2022").rules()).noneMatch(TeamSize.class::isInstance);
        assertThat(programme("ministry-2024").rules()).noneMatch(TeamSize.class::isInstance)
                .noneMatch(Founder.class::isInstance);
        assertThat(programme("lao-cai-2022").basis().number()).contains("(không số)");
        assertThat(programme("ninh-thuan-2022").basis().number()).contains("(không số)");
    }

    @ParameterizedTest
    @CsvSource({"lao-cai-2022,10.20220305,2022-03-05,Tổ công nghệ số cộng đồng,UBND tỉnh Lào Cai",
            "phu-luong-2022,168.20220305,2022-05-16,Tổ công nghệ số cộng đồng,174/KH-UBND",
            "van-ho-2022,128.20220305,2022-06-15,Tổ chuyển đổi số cộng đồng,1480/UBND-VHTT",
            "ninh-thuan-2022,58.20220305,2022-03-05,Tổ công nghệ số cộng đồng,UBND tỉnh Ninh Thuận",
            "ministry-2024,VN,2024-08-08,Tổ công nghệ số cộng đồng,3240/BTTTT-CĐSQG"})
    void eachBindsItsAreaFromItsDayAndHasNoEnd(String id, String area, LocalDate from, String label, String basis) {
        AdoptProgramme own = programme(id);
        assertThat(own.area()).isEqualTo(area.equals("VN") ? UnitId.COUNTRY : new UnitId(area));
        assertThat(own.from()).isEqualTo(from);
        assertThat(own.until()).isNull();
        assertThat(own.teamLabel()).isEqualTo(label);
        assertThat(own.basis().number() + " " + own.basis().office()).contains(basis);
    }

    @Test
    void theCampaignIsTenDays() {
        Campaign campaign = programme("ministry-2024").rules()
                .stream()
                .filter(Campaign.class::isInstance)
                .map(Campaign.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(campaign.from().datesUntil(campaign.lastDay().plusDays(1))).hasSize(10);
    }

    @Test
    void anyProvinceCanWriteItsOwn() {
        AdoptProgramme own = read(VALID);
        assertThat(own.programme().version()).isEqualTo(2);
        assertThat(own.area()).isEqualTo(new UnitId("15.20250701"));
        assertThat(own.until()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(own.rules())
                .containsExactly(new TeamSize(new Clause("T1", Strength.RECOMMENDED, "2", ""), TeamLevel.VILLAGE, null,
                        5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                        title: Chương trình thử | '' | title is missing
                        title: Chương trình thử | title: 5 | title must be a text, in quotes: 5
                        version: 2 | version: 0 | versions count from 1
                        version: 2 | version: 1.5 | version 1.5 is not int
                        id: thu-2026 | id: thử | id has not its form
                        max: 5 | mx: 5 | rule T1, rules[0].mx is not known here; known are kind, level, max, min, number
                        max: 5 | max: "5" | rule T1, rules[0].max "5" is not integer
                        max: 5 | max: 5, max: 6 | Duplicate
                        kind: team_size | kind: team_sise | rule T1, rules[0].kind knows no "team_sise"; known are accountability,
                        kind: team_size, | '' | rule T1, rules[0].kind is missing
                        level: village, | '' | rule T1, rules[0].level is missing
                        level: village, | level: xã, | rule T1, rules[0].level "xã" is not commune | village | school
                        strength: recommended, | '' | rule T1, rules[0].strength is missing
                        section: "2", | '' | rule T1, rules[0].section is missing
                        2025-12-31 | 31/12/2025 | basis.date "31/12/2025" is not yyyy-mm-dd
                        number: 1/QĐ-UBND, | '' | basis.number is missing
                        area: {code | area: {cde | area.cde is not known here; known are code, on
                        code: "15" | code: 15 | area.code must be a text
                        on: 2025-07-01} | on: 2025-07-01, country: true} | area.code is not known here
                        rules: | rules: [ | is no YAML
                        """)
    void aFaultyDocumentIsRefusedWithItsNameAndPlace(String valid, String faulty, String message) {
        assertThat(VALID).contains(valid);
        assertThatThrownBy(() -> read(VALID.replace(valid, faulty))).isInstanceOf(DocumentFaulty.class)
                .hasMessageStartingWith("thu.yaml")
                .hasMessageContaining(message);
    }

    @Test
    void allFaultsAreToldAtOnceInBothLanguages() {
        String yaml = VALID.replace("title: Chương trình thử\n", "").replace("level: village", "level: làng")
                + "  - {kind: campaign, strength: required, section: '3', id: ra-quan, from: 2026-10-01}\n  - nonsense\n";
        assertThatThrownBy(() -> read(yaml)).isInstanceOfSatisfying(DocumentFaulty.class, faulty -> {
            assertThat(faulty.faults()).extracting(DocumentFault::field)
                    .containsExactly("title", "rules[0].level", "rules[1].number", "rules[1].name", "rules[1].lastDay",
                            "rules[2].kind");
            assertThat(faulty.faults()).extracting(DocumentFault::rule)
                    .containsExactly(null, "T1", null, null, null, null);
            assertThat(faulty.faults()).allSatisfy(fault -> assertThat(fault.code())
                    .isEqualTo("PROGRAMME_DOCUMENT_FAULTY"));
            assertThat(faulty.faults().getFirst().vi()).isEqualTo("Trường title: còn thiếu.");
            assertThat(faulty.faults().getFirst().en()).isEqualTo("title is missing.");
        });
    }

    @Test
    void anAreaMayBeNamedByItsId() {
        assertThat(read(VALID.replace("{code: \"15\", on: 2025-07-01}", "\"15.20250701\""))).isEqualTo(read(VALID));
    }

    @Test
    void aDocumentIsBroughtToNormalFormC() {
        String decomposed = Normalizer.normalize(VALID, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(VALID);
        assertThat(read(decomposed)).isEqualTo(read(VALID));
    }

    @Test
    void everyKindHasAWord() {
        assertThat(RuleKind.all()).containsEntry("team_size", TeamSize.class)
                .containsEntry("teams_per_commune", TeamsPerCommune.class)
                .containsEntry("campaign", Campaign.class);
        RuleKind.all().forEach((word, kind) -> {
            assertThat(word).matches("[a-z]+(_[a-z0-9]+)*");
            assertThat(kind.getRecordComponents()[0].getType()).as(word).isEqualTo(Clause.class);
        });
    }

    private static AdoptProgramme read(String yaml) {
        return ProgrammeDocuments.read("thu.yaml", yaml).command();
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
