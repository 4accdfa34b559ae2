package vn.socai.programme;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.programme.Verdict.Grade;
import vn.socai.programme.Verdict.Side;
import vn.socai.value.Clause;
import vn.socai.value.Rule;
import vn.socai.value.Strength;
import vn.socai.value.TeamLevel;
import vn.socai.value.TeamRule;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

class JudgeTest {
    private static final UnitId COMMUNE = new UnitId("04048.20220305");
    private static final UnitId QUANG_MINH = new UnitId("04042.20220305");

    @ParameterizedTest
    @CsvSource({"van-ho-2022,VILLAGE,4,BREACH,BELOW,VH5", "van-ho-2022,COMMUNE,5,FINE,WITHIN,VH5",
            "van-ho-2022,COMMUNE,10,FINE,WITHIN,VH5", "van-ho-2022,VILLAGE,11,BREACH,ABOVE,VH5",
            "phu-luong-2022,VILLAGE,4,BREACH,BELOW,PL4", "phu-luong-2022,VILLAGE,8,BREACH,ABOVE,PL4",
            "ninh-thuan-2022,COMMUNE,6,BREACH,ABOVE,NT4"})
    void sizesAreJudged(String programme, TeamLevel level, int members, Grade grade, Side side, String rule) {
        Verdict verdict = Judge.judge(List.of(adopted(programme)), new Matter.Members(level, members)).orElseThrow();
        assertThat(verdict.grade()).isEqualTo(grade);
        assertThat(verdict.side()).isEqualTo(side);
        assertThat(verdict.rule()).isEqualTo(rule);
        assertThat(verdict.judge().programme().value()).isEqualTo(programme);
    }

    @ParameterizedTest
    @CsvSource({"lao-cai-2022,VILLAGE,1", "phu-luong-2022,COMMUNE,99", "ninh-thuan-2022,SCHOOL,6",
            "ministry-2024,VILLAGE,1"})
    void whereADocumentSaysNothingThereIsNoVerdict(String programme, TeamLevel level, int members) {
        assertThat(Judge.judge(List.of(adopted(programme)), new Matter.Members(level, members))).isEmpty();
    }

    @Test
    void quangMinhNeedsThreeVillagesWithATeamAndTheOthersFive() {
        List<ProgrammeAdopted> vanHo = List.of(adopted("van-ho-2022"));
        assertThat(Judge.judge(vanHo, new Matter.TeamsInCommune(COMMUNE, TeamLevel.VILLAGE, 4)).orElseThrow().grade())
                .isEqualTo(Grade.BREACH);
        assertThat(Judge.judge(vanHo, new Matter.TeamsInCommune(QUANG_MINH, TeamLevel.VILLAGE, 3))
                .orElseThrow()
                .grade()).isEqualTo(Grade.FINE);
        assertThat(Judge.judge(vanHo, new Matter.TeamsInCommune(COMMUNE, TeamLevel.COMMUNE, 2)).orElseThrow().side())
                .isEqualTo(Side.ABOVE);
    }

    @Test
    void theStrengthOfARuleGradesItsBreach() {
        for (Strength strength : Strength.values()) {
            Rule rule = new TeamRule.TeamsPerVillage(new Clause("X", strength, "1", ""), 1, null);
            Grade grade = Judge.judge(rule, adopted("van-ho-2022").programme(), new Matter.TeamsInVillage(0))
                    .orElseThrow()
                    .grade();
            assertThat(grade).isEqualTo(switch (strength) {
                case REQUIRED -> Grade.BREACH;
                case RECOMMENDED -> Grade.WARNING;
                case ENCOURAGED -> Grade.NOTED;
                case OPTIONAL -> Grade.FINE;
            });
        }
    }

    @Test
    void theNearestProgrammeWithARuleOnTheMatterJudges() {
        List<ProgrammeAdopted> both = List.of(adopted("lao-cai-2022"), adopted("van-ho-2022"));
        assertThat(Judge.judge(both, new Matter.Members(TeamLevel.VILLAGE, 11)).orElseThrow().rule())
                .isEqualTo("VH5");
    }

    static ProgrammeAdopted adopted(String id) {
        return ProgrammeDocuments.shipped()
                .stream()
                .filter(c -> c.programme().programme().value().equals(id))
                .map(c -> new ProgrammeAdopted(c.programme(), c.title(), c.teamLabel(), c.area(),
                        LocalDate.of(2022, 3, 5), c.until(), c.basis(), c.rules()))
                .findFirst()
                .orElseThrow();
    }
}
