package vn.socai.architecture;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Every rule by its name. ArchUnit itself fails a rule whose subject matches no class at all. */
final class Rules {

    private static final Set<String> EMPTY_NAMES = Set
            .of("Util", "Utils", "Common", "Impl", "Manager", "Helper", "Helpers");
    private static final Map<Class<?>, Set<String>> CHANCE_AND_CLOCKS = Map.of(
            UUID.class, Set.of("randomUUID"),
            System.class, Set.of("currentTimeMillis"),
            Math.class, Set.of("random"),
            Clock.class, Set.of("system", "systemUTC", "systemDefaultZone", "tick", "tickMillis", "tickSeconds",
                    "tickMinutes"),
            ThreadLocalRandom.class, Set.of("current"),
            SecureRandom.class, Set.of("<init>", "getInstance", "getInstanceStrong"));

    private Rules() {}

    static Map<String, ArchRule> of(Rooms rooms) {
        return new TreeMap<>(Map.ofEntries(
                Map.entry("no package cycles", noPackageCycles(rooms)),
                Map.entry("events need only the JDK", eventsNeedOnlyTheJdk(rooms)),
                Map.entry("the core knows no framework and no store", coreKnowsNoFramework(rooms)),
                Map.entry("Axon stays on the command side", axonStaysOnTheCommandSide(rooms)),
                Map.entry("nouns keep to themselves", nounsKeepToThemselves(rooms)),
                Map.entry("writers and readers meet only in events", writersAndReadersMeetInEvents(rooms)),
                Map.entry("nothing depends on infra", nothingDependsOnInfra(rooms)),
                Map.entry("the product does not know its demonstration", theProductDoesNotKnowItsDemo(rooms)),
                Map.entry("every package is null-marked", everyPackageIsNullMarked(rooms)),
                Map.entry("time and chance are parameters", timeAndChanceAreParameters(rooms)),
                Map.entry("names say something", namesSaySomething(rooms))));
    }

    private static ArchRule noPackageCycles(Rooms rooms) {
        return slices().matching(rooms.root() + ".(**)").should().beFreeOfCycles();
    }

    private static ArchRule eventsNeedOnlyTheJdk(Rooms rooms) {
        return classes().that(rooms.vocabulary())
                .should()
                .onlyDependOnClassesThat(rooms.vocabulary().or(resideInAnyPackage("java..", "org.jspecify..")))
                .because("events are the writer's promise to every reader, whatever a reader is built with");
    }

    private static ArchRule coreKnowsNoFramework(Rooms rooms) {
        return noClasses().that(rooms.pure())
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework..", "com.mongodb..", "org.bson..",
                        "org.sqlite..", "java.sql..", "javax.sql..", "graphql.."))
                .because("what is recorded and what is judged must not change with the plumbing");
    }

    private static ArchRule axonStaysOnTheCommandSide(Rooms rooms) {
        return noClasses().that(rooms.own().and(not(rooms.nouns())).and(not(rooms.in("command", "infra", ""))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.axonframework.."))
                .because("views are folded straight from the ledger; Axon's part is the command side");
    }

    private static ArchRule nounsKeepToThemselves(Rooms rooms) {
        var keepToThemselves = new ArchCondition<JavaClass>("know of other nouns only what is open") {
            @Override
            public void check(JavaClass type, ConditionEvents found) {
                type.getDirectDependenciesFromSelf()
                        .stream()
                        .filter(it -> rooms.isNoun(it.getTargetClass()))
                        .filter(it -> !rooms.roomOf(it.getTargetClass()).equals(rooms.roomOf(type)))
                        .filter(it -> !rooms.mayBeKnownByOtherNouns(it.getTargetClass()))
                        .map(Dependency::getDescription)
                        .forEach(fault -> found.add(SimpleConditionEvent.violated(type, fault)));
            }
        };
        return classes().that(rooms.nouns())
                .should(keepToThemselves)
                .because("nouns speak through events, values, commands and ports; unit and programme are open to all");
    }

    private static ArchRule writersAndReadersMeetInEvents(Rooms rooms) {
        return noClasses().that(rooms.in("view", "proof"))
                .should()
                .dependOnClassesThat(rooms.nouns().or(rooms.in("command", "graphql")))
                .because("a reader that can see an aggregate ends by judging again what was already judged");
    }

    private static ArchRule nothingDependsOnInfra(Rooms rooms) {
        return noClasses().that(rooms.own().and(not(rooms.in("infra", ""))))
                .should()
                .dependOnClassesThat(rooms.in("infra", ""));
    }

    private static ArchRule theProductDoesNotKnowItsDemo(Rooms rooms) {
        return noClasses().that(rooms.own().and(not(rooms.in("demo"))).and(not(rooms.composition())))
                .should()
                .dependOnClassesThat(rooms.in("demo"))
                .because("what is invented for a demonstration must never be reached from real work");
    }

    private static ArchRule everyPackageIsNullMarked(Rooms rooms) {
        var standInNullMarked = new ArchCondition<JavaClass>("stand in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents found) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class))
                    found.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
            }
        };
        return classes().that(rooms.own()).should(standInNullMarked);
    }

    private static ArchRule timeAndChanceAreParameters(Rooms rooms) {
        return noClasses().that(rooms.pure().or(rooms.in("demo")))
                .should()
                .accessTargetWhere(DescribedPredicate.describe("the target reads a clock or draws by chance",
                        Rules::readsClockOrDraws))
                .because("the same commands on the same ledger must give the same events and figures, on any day");
    }

    private static boolean readsClockOrDraws(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target))
            return false;
        var owner = target.getOwner();
        var parameters = target.getRawParameterTypes();
        if (owner.getPackageName().startsWith("java.time") && target.getName().equals("now"))
            return parameters.stream().noneMatch(it -> it.isEquivalentTo(Clock.class));
        if (owner.isEquivalentTo(Random.class) && target.getName().equals("<init>"))
            return parameters.isEmpty();
        return CHANCE_AND_CLOCKS.entrySet()
                .stream()
                .anyMatch(it -> owner.isEquivalentTo(it.getKey()) && it.getValue().contains(target.getName()));
    }

    private static ArchRule namesSaySomething(Rooms rooms) {
        return noClasses().that(rooms.own())
                .should(ArchCondition.from(DescribedPredicate.describe("named after nothing in particular",
                        Rules::saysNothing)))
                .because("a class named Helper or a package named util is where things go that nobody has understood");
    }

    private static boolean saysNothing(JavaClass type) {
        return EMPTY_NAMES.stream().anyMatch(type.getSimpleName()::endsWith)
                || Stream.of(type.getPackageName().split("\\."))
                        .anyMatch(part -> EMPTY_NAMES.stream().anyMatch(part::equalsIgnoreCase));
    }
}
