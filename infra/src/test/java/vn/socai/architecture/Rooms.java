package vn.socai.architecture;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;

/**
 * The rooms below one root package. The product and the planted violations differ only in that root, so that a rule
 * shown to fail on the one is the rule that guards the other.
 *
 * <p>A noun is every room that is none of the named ones: a new noun stands under the rules from its first class.
 */
record Rooms(String root) {

    private static final Set<String> VOCABULARY = Set.of("value", "event", "ledger");
    private static final Set<String> NOT_A_NOUN = Set
            .of("", "value", "event", "ledger", "command", "view", "proof", "graphql", "demo", "infra");
    /** Nouns whose public types every other noun may use. */
    private static final Set<String> OPEN_NOUNS = Set.of("unit", "programme");

    /** The first package segment below the root; empty for the root itself, absent for classes of others. */
    Optional<String> roomOf(JavaClass type) {
        var name = type.getPackageName();
        if (name.equals(root))
            return Optional.of("");
        if (!name.startsWith(root + "."))
            return Optional.empty();
        var below = name.substring(root.length() + 1);
        var dot = below.indexOf('.');
        return Optional.of(dot < 0 ? below : below.substring(0, dot));
    }

    boolean isNoun(JavaClass type) {
        return roomOf(type).filter(room -> !NOT_A_NOUN.contains(room)).isPresent();
    }

    /**
     * Public types of the open nouns; of every other noun its ports and what these speak in. Commands, rejections and
     * all the rest of a noun are its own affair.
     */
    boolean mayBeKnownByOtherNouns(JavaClass type) {
        if (!type.getModifiers().contains(JavaModifier.PUBLIC))
            return false;
        return roomOf(type).filter(OPEN_NOUNS::contains).isPresent()
                || type.getPackage().getClasses().stream().filter(this::isPort).anyMatch(port -> speaksOf(port, type));
    }

    /** A port is a public interface that no noun implements itself: it is answered from outside, by infra. */
    private boolean isPort(JavaClass type) {
        return type.isInterface() && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getAllSubclasses().stream().noneMatch(this::isNoun);
    }

    private static boolean speaksOf(JavaClass port, JavaClass type) {
        return Stream.iterate(Optional.of(type), Optional::isPresent, it -> it.flatMap(JavaClass::getEnclosingClass))
                .flatMap(Optional::stream)
                .anyMatch(it -> it.equals(port)
                        || port.getMethods().stream().anyMatch(method -> method.getAllInvolvedRawTypes().contains(it)));
    }

    DescribedPredicate<JavaClass> own() {
        return real("the project's classes", type -> roomOf(type).isPresent());
    }

    DescribedPredicate<JavaClass> nouns() {
        return real("classes of a noun", this::isNoun);
    }

    DescribedPredicate<JavaClass> vocabulary() {
        return real("classes of the events module", type -> roomOf(type).filter(VOCABULARY::contains).isPresent());
    }

    DescribedPredicate<JavaClass> in(String... rooms) {
        var wanted = Set.of(rooms);
        return real("classes in " + Arrays.toString(rooms), type -> roomOf(type).filter(wanted::contains).isPresent());
    }

    /** Everything that must stay free of frameworks, clocks and chance: events, domain and query side. */
    DescribedPredicate<JavaClass> pure() {
        return vocabulary().or(nouns())
                .or(in("command", "view", "proof"))
                .as("classes of events, domain and query side");
    }

    /** Where the product is put together: the root package, and the rooms of infra that start it. */
    DescribedPredicate<JavaClass> composition() {
        return real("classes that put the product together", type -> roomOf(type).filter(String::isEmpty).isPresent()
                || (type.getPackageName() + ".").startsWith(root + ".infra.boot."));
    }

    // A package-info is a class file as well, and a rule that matched only those would pass without guarding anything.
    private static DescribedPredicate<JavaClass> real(String name, Predicate<JavaClass> test) {
        return DescribedPredicate.describe(name, type -> !type.getSimpleName().equals("package-info") && test.test(
                type));
    }
}
