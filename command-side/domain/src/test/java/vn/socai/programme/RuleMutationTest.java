package vn.socai.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.socai.programme.ProgrammeCommand.AdoptProgramme;
import vn.socai.unit.SmallMap;
import vn.socai.unit.Units;
import vn.socai.value.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/** No rule of the documents that ship, and no term of a rule, can be lost or altered without a case of its number failing. */
class RuleMutationTest {
    private static final Documents SHIPPED = Documents.shipped();
    private static final Map<String, List<RuleCase>> CASES = RuleCasesTest.cases()
            .stream()
            .collect(Collectors.groupingBy(RuleCase::rule));
    private static final Units MAP = SmallMap.map();

    /**
     * @param altered the rule as it is now, absent where it is gone
     */
    private record Mutant(Rule rule, String what, @Nullable Rule altered, Documents documents) {
        /** What the check refuses before a programme is adopted can never judge. */
        boolean makesSense() {
            return altered == null || RuleCheck.faults(altered, MAP).findFirst().isEmpty();
        }

        @Override
        public String toString() {
            return rule.number() + " " + RuleKind.of(rule.getClass()) + " " + what;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lao-cai-2022", "phu-luong-2022", "van-ho-2022", "ninh-thuan-2022", "ministry-2024"})
    void noMutantLives(String programme) {
        List<Mutant> mutants = mutants(programme);
        List<Mutant> lived = mutants.stream().filter(mutant -> lives(mutant, CASES)).toList();
        List<Mutant> alive = lived.stream().filter(Mutant::makesSense).toList();
        System.out.println("MUTANTS of " + programme + ": " + mutants.size() + " made, " + (mutants.size() - lived
                .size()) + " killed by a case, " + (lived.size() - alive.size()) + " that no adoption would take");
        assertThat(mutants).hasSizeGreaterThan(1_000);
        assertThat(alive).isEmpty();
    }

    private static List<Mutant> mutants(String programme) {
        AdoptProgramme whole = SHIPPED.all()
                .stream()
                .filter(one -> one.programme().programme().value().equals(programme))
                .findFirst()
                .orElseThrow();
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < whole.rules().size(); i++) {
            Rule rule = whole.rules().get(i);
            mutants.add(new Mutant(rule, "taken out", null, with(whole, i, null)));
            for (Alteration one : Alteration.of((Record) rule).toList()) {
                Rule altered = (Rule) Objects.requireNonNull(one.value());
                mutants.add(new Mutant(rule, one.where() + " " + one.what(), altered, with(whole, i, altered)));
            }
        }
        return mutants;
    }

    private static Documents with(AdoptProgramme whole, int at, @Nullable Rule rule) {
        List<Rule> rules = new ArrayList<>(whole.rules());
        rules.remove(at);
        if (rule != null) {
            rules.add(at, rule);
        }
        AdoptProgramme altered = new AdoptProgramme(whole.id(), whole.programme(), whole.title(), whole.teamLabel(),
                whole.area(), whole.from(), whole.until(), whole.basis(), rules);
        return new Documents(SHIPPED.all().stream().map(one -> one == whole ? altered : one).toList());
    }

    @Test
    void aRuleWithoutACaseIsFound() {
        Map<String, List<RuleCase>> fewer = new HashMap<>(CASES);
        fewer.remove("VH9");
        assertThat(mutants("van-ho-2022").stream().filter(mutant -> lives(mutant, fewer)).filter(Mutant::makesSense))
                .extracting(Mutant::toString)
                .contains("VH9 collaborator_group taken out", "VH9 collaborator_group above 10 -> 11",
                        "VH9 collaborator_group strength OPTIONAL -> REQUIRED")
                .allMatch(mutant -> mutant.startsWith("VH9 "));
    }

    private static boolean lives(Mutant mutant, Map<String, List<RuleCase>> cases) {
        return Stream.ofNullable(cases.get(mutant.rule.number()))
                .flatMap(List::stream)
                .noneMatch(one -> fails(one, mutant.documents));
    }

    private static boolean fails(RuleCase one, Documents documents) {
        try {
            one.check().accept(documents);
            return false;
        } catch (AssertionError | RuntimeException failed) {
            return true;
        }
    }
}
