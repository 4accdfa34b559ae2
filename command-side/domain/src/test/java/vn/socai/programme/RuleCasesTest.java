package vn.socai.programme;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case holds on the documents that ship. */
class RuleCasesTest {
    /** One line for each noun's cases. */
    static List<RuleCase> cases() {
        return Stream.of(TeamRuleCases.all(), StaffRuleCases.all(), FoundingRuleCases.all(), MembershipRuleCases.all(),
                HonourRuleCases.all(), ReportRuleCases.all(), DutyRuleCases.duties(),
                DutyRuleCases.supports(), WorkRuleCases.all(), GroupRuleCases.all(), ToldRuleCases.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holds(RuleCase rule) {
        rule.check().accept(Documents.shipped());
    }
}
