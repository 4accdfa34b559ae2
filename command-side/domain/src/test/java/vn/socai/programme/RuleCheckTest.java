package vn.socai.programme;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.socai.command.Rejection;
import vn.socai.unit.SmallMap;

import static org.assertj.core.api.Assertions.assertThat;

/** A term that could never matter is a mistake of whoever wrote it, and is told before it binds anybody. */
class RuleCheckTest {
    private static final String DOCUMENT = """
                                           id: thu-2026
                                           version: 1
                                           title: Chương trình thử
                                           teamLabel: Tổ công nghệ số cộng đồng
                                           area: "14.20220305"
                                           from: 2023-01-01
                                           basis: {number: 1/QĐ-UBND, date: 2022-12-31, office: UBND tỉnh}
                                           rules: [{number: T1, strength: %s, section: "1", %s}]
                                           """;

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                        optional | kind: member_kind, level: village, posts: [volunteer], min: 1 | , spareBelow: 4 | Only a kind that is required
                        required | kind: member_quality, levels: [village], all: [communication] | , any: [communication] | asked for anyway
                        required | kind: report_duty, from: [team], to: [ministry] | , window: {from: 2023-01-01, lastDay: 2023-02-01} | with a day has a window
                        required | kind: group_channel, scope: province, host: ministry, open: false | open: true | Only a list of platforms
                        """)
    void aTermThatCouldNeverMatterIsRefused(String strength, String rule, String term, String sentence) {
        assertThat(faults(DOCUMENT.formatted(strength, rule))).isEmpty();
        String faulty = term.startsWith(",") ? rule + term : rule.replace("open: false", term);
        assertThat(faults(DOCUMENT.formatted(strength, faulty))).singleElement()
                .satisfies(fault -> assertThat(fault.en()).contains(sentence));
    }

    private static List<Rejection> faults(String yaml) {
        return ProgrammeCheck.faults(ProgrammeDocuments.read("thu.yaml", yaml).command(), SmallMap.map());
    }
}
