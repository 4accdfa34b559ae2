package vn.socai.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The table in docs/programmes.md is complete, and everything that it names exists. */
class ProgrammeTableTest {
    private static final Path ROOT = Path.of("..");
    private static TableCheck check;
    private static String document;

    @BeforeAll
    static void read() throws IOException {
        check = new TableCheck(new SourceTree(ROOT));
        document = Files.readString(ROOT.resolve("docs/programmes.md"));
    }

    @Test
    void everyStatementHasItsLineAndWhatItNamesExists() {
        ProgrammeTable table = ProgrammeTable.read(document);
        assertThat(check.faults(table)).isEmpty();
        assertThat(table.lines()).as("no row was left unread")
                .hasSize((int) document.lines().filter(line -> line.matches("\\| *[A-Z]{2}\\d+ .*")).count())
                .hasSizeGreaterThanOrEqualTo(21 + 27 + 26 + 25 + 18);
    }

    /** What somebody could break on purpose or by renaming something. */
    @ParameterizedTest
    @CsvSource(delimiter = ';',
            textBlock = """
                        | VH9 | ; | VH99 | ; VH9 has no line, VH99 is no statement, VH99 names collaborator_group, which is not there
                        `SharePractice` ; `ShareNothing` ; LC11 names ShareNothing, which is not there
                        `TeamRejection.WrongFounder` ; `TeamRejection.NoFounder` ; LC4 names TeamRejection.NoFounder, which is not there
                        `ReportRouting#duty` ; `ReportRouting#task` ; PL15 names ReportRouting#task, which is not there
                        `Measure.ON_PLATFORM` ; `Measure.OFF_PLATFORM` ; PL12 names Measure.OFF_PLATFORM, which is not there
                        `overdueReports` ; `lateReports` ; NT16 names lateReports, which is not there
                        `join_chain` ; `leave_chain` ; VH10 names leave_chain, which is not there, VH10 does not name its rule join_chain
                        `duty(surveys)` ; `duty(digital_day)` ; NT11 names duty(digital_day), which is not there, NT11 does not name its rule duty
                        `lao-cai-2022.yaml` ; `lao-cai-2023.yaml` ; LC1 names lao-cai-2023.yaml, which is not there
                        `TeamLifeTest#inVanHoOneJoinsByThreeSteps` ; `TeamLifeTest#found` ; VH10 is shown by TeamLifeTest#found, which is not there
                        `CampaignPartTest#aTeamHasItsPlanWithinTheTenDays` ; `CampaignPlanTest#aTeamHasItsPlanWithinTheTenDays` ; BT11 is shown by CampaignPlanTest#aTeamHasItsPlanWithinTheTenDays, which is not there
                        `MembershipRuleCases(VH9)` ; `MembershipRuleCases(VH8)` ; VH9 is shown by MembershipRuleCases(VH8), which is not there, VH9 names no case of its number
                        `CampaignPart` ; CampaignPart ; BT10 names CampaignPart without back-quotes
                        not checkable: a manner of working (every alley, simple, from need) has no figure of its own ; not checkable: so ; NT25 says neither why it cannot be checked nor what shows it
                        """)
    void aPlantedErrorIsFound(String right, String wrong, String faults) {
        assertThat(document).contains(right);
        List<String> found = check.faults(ProgrammeTable.read(document.replace(right, wrong)));
        assertThat(String.join(", ", found)).isEqualTo(faults);
    }
}
