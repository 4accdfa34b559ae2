package vn.socai.architecture;

import java.util.Optional;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

class ArchitectureTest {

    private static final Rooms PRODUCT = new Rooms("vn.socai");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // What Spring generated when the product was packaged before.
            .withImportOption(place -> !place.contains("__"))
            .importPackages(PRODUCT.root());

    @TestFactory
    Stream<DynamicTest> everyRuleHoldsInTheProduct() {
        return Rules.of(PRODUCT)
                .entrySet()
                .stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(CLASSES)));
    }

    /** A module missing from the class path would leave its rules nothing to look at. */
    @Test
    void seesEveryModule() {
        assertThat(CLASSES.stream().map(PRODUCT::roomOf).flatMap(Optional::stream).distinct())
                .contains("", "value", "event", "ledger", "command", "unit", "team", "view", "proof", "graphql", "demo",
                        "infra")
                .doesNotContain("architecture");
    }
}
