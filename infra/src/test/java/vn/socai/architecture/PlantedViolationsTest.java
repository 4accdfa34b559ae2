package vn.socai.architecture;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** A rule is worth something only if it can fail: each is run on classes that break it on purpose. */
class PlantedViolationsTest {

    private static final Rooms PLANTED = new Rooms("vn.socai.architecture.planted");
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(PLANTED.root());

    /** What each rule must name in its report. */
    private static final Map<String, List<String>> CULPRITS = Map.ofEntries(
            Map.entry("no package cycles", List.of("infra.day", "infra.night")),
            Map.entry("events need only the JDK", List.of("event.JsonEvent")),
            Map.entry("the core knows no framework and no store", List.of("view.SpringView", "view.MongoView",
                    "team.SqlTeam")),
            Map.entry("Axon stays on the command side", List.of("view.AxonView", "graphql.AxonController")),
            Map.entry("nouns keep to themselves", List.of("team.ClockTeam", "team.TeamCommand$Found")),
            Map.entry("writers and readers meet only in events", List.of("view.NosyView")),
            Map.entry("nothing depends on infra", List.of("graphql.NosyController")),
            Map.entry("the product does not know its demonstration", List.of("graphql.StagedController")),
            Map.entry("every package is null-marked", List.of("planted.unmarked")),
            Map.entry("time and chance are parameters", List.of("team.ClockTeam", "view.ChanceView",
                    "event.ReferenceEvent")),
            Map.entry("names say something", List.of("infra.TeamManager", "infra.util")));

    /** Looks like a fault and is none: no rule may report it. */
    private static final List<String> INNOCENT = List.of("InnocentVisit", "InnocentTeam");

    @TestFactory
    Stream<DynamicTest> everyRuleFindsItsPlantedViolation() {
        return Rules.of(PLANTED).entrySet().stream().map(rule -> dynamicTest(rule.getKey(), () -> {
            var report = rule.getValue().evaluate(CLASSES);
            assertThat(report.hasViolation()).isTrue();
            var faults = String.join("\n", report.getFailureReport().getDetails());
            assertThat(faults).contains(CULPRITS.get(rule.getKey())).doesNotContain(INNOCENT);
        }));
    }

    @Test
    void noRuleGoesUntried() {
        assertThat(CULPRITS.keySet()).isEqualTo(Rules.of(PLANTED).keySet());
    }

    /** Without this a rule over a package that was renamed away would pass for ever. */
    @TestFactory
    Stream<DynamicTest> everyRuleFailsWhereItMatchesNothing() {
        return Rules.of(new Rooms("vn.socai.nowhere"))
                .entrySet()
                .stream()
                .map(rule -> dynamicTest(rule.getKey(),
                        () -> assertThatThrownBy(() -> rule.getValue().check(CLASSES))
                                .isInstanceOf(AssertionError.class)
                                .hasMessageContaining("failed to check any classes")));
    }
}
