package vn.socai.product;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.socai.product.ProgrammeTable.Line;
import vn.socai.programme.ProgrammeDocuments;
import vn.socai.programme.RuleKind;
import vn.socai.value.Rule;

/** Whether the table of the programmes is complete, and whether what it names exists. */
final class TableCheck {
    private static final Map<String, Integer> STATEMENTS = Map.of("LC", 21, "PL", 27, "VH", 26, "NT", 25, "BT", 18);
    private static final String NOT_CHECKABLE = "not checkable: ";
    private static final int SHORTEST_REASON = 20;
    /** A kind of rule, with words of its terms where several rules of a number must be told apart. */
    private static final Pattern RULE = Pattern.compile("([a-z]+(?:_[a-z]+)*)(?:\\(([a-z_, ]+)\\))?");
    private static final Pattern TYPE = Pattern.compile("[A-Z]\\w*(?:[.#]\\w+)?");
    private static final Pattern FIELD = Pattern.compile("[a-z][a-zA-Z]+");
    private static final Pattern FILE = Pattern.compile("[\\w.-]+\\.(?:yaml|tsv|md|graphqls)");
    private static final Pattern TEST = Pattern.compile("([A-Z]\\w+)(?:#(\\w+)|\\(([A-Z]{2}\\d+)\\))");
    /** What looks like a name of something, and stands outside of back-quotes. */
    private static final Pattern BARE = Pattern.compile("\\b(?:[A-Z][a-z]+[A-Z]\\w+|[A-Z]{2,}_[A-Z_]+|\\w+#\\w+)\\b");

    private final SourceTree tree;
    private final Map<String, List<Rule>> rules = ProgrammeDocuments.shipped()
            .stream()
            .flatMap(document -> document.rules().stream())
            .collect(Collectors.groupingBy(Rule::number));

    TableCheck(SourceTree tree) {
        this.tree = tree;
    }

    /** Everything that is wrong, in the order of the table. */
    List<String> faults(ProgrammeTable table) {
        List<String> faults = new ArrayList<>();
        Map<String, List<Line>> byNumber = table.lines()
                .stream()
                .collect(Collectors.groupingBy(Line::number, TreeMap::new, Collectors.toList()));
        Set<String> statements = STATEMENTS.entrySet()
                .stream()
                .flatMap(one -> IntStream.rangeClosed(1, one.getValue()).mapToObj(n -> one.getKey() + n))
                .collect(Collectors.toCollection(TreeSet::new));
        statements.stream().filter(one -> !byNumber.containsKey(one)).forEach(one -> faults.add(one + " has no line"));
        byNumber.keySet()
                .stream()
                .filter(one -> !statements.contains(one))
                .forEach(one -> faults.add(one + " is no statement"));
        table.lines().forEach(line -> look(line, faults));
        byNumber.forEach((number, lines) -> whole(number, lines, faults));
        return faults;
    }

    private void look(Line line, List<String> faults) {
        if (line.kept().startsWith(NOT_CHECKABLE)) {
            if (!line.shown().equals("-") || line.kept().length() < NOT_CHECKABLE.length() + SHORTEST_REASON) {
                faults.add(line.number() + " says neither why it cannot be checked nor what shows it");
            }
            return;
        }
        if (line.names().isEmpty()) {
            faults.add(line.number() + " names nothing that keeps it");
        }
        line.names()
                .stream()
                .filter(name -> !exists(line, name))
                .forEach(name -> faults.add(line.number() + " names "
                        + name + ", which is not there"));
        line.tests()
                .stream()
                .filter(test -> !shows(test))
                .forEach(test -> faults.add(line.number() + " is shown by "
                        + test + ", which is not there"));
        BARE.matcher(line.words())
                .results()
                .forEach(bare -> faults.add(line.number() + " names " + bare.group()
                        + " without back-quotes"));
    }

    private boolean exists(Line line, String name) {
        Matcher rule = RULE.matcher(name);
        if (rule.matches() && RuleKind.all().containsKey(rule.group(1))) {
            return rules.getOrDefault(line.number(), List.of()).stream().anyMatch(one -> is(one, rule));
        }
        return FILE.matcher(name).matches() ? tree.hasFile(name)
                : TYPE.matcher(name).matches() ? tree.declares(name)
                        : FIELD.matcher(name).matches() && tree.answers(name);
    }

    /** Whether the rule is of that kind and has all these words among its terms. */
    private static boolean is(Rule rule, Matcher named) {
        return rule.kind().equals(named.group(1)) && (named.group(2) == null || Arrays.stream(named.group(2)
                .split(", "))
                .allMatch(word -> Pattern.compile("[=\\[ ]" + word.toUpperCase(Locale.ROOT) + "[,\\]]")
                        .matcher(rule.toString())
                        .find()));
    }

    private boolean shows(String test) {
        Matcher named = TEST.matcher(test);
        return named.matches() && (named.group(2) == null ? tree.cases(named.group(1), named.group(3))
                : tree.tests(named.group(1), named.group(2)));
    }

    /** All rules of a statement are named, and a case of its number shows them. */
    private void whole(String number, List<Line> lines, List<String> faults) {
        List<Rule> its = rules.getOrDefault(number, List.of());
        for (Rule rule : its) {
            if (lines.stream()
                    .flatMap(line -> line.names().stream())
                    .map(RULE::matcher)
                    .noneMatch(name -> name
                            .matches() && is(rule, name))) {
                faults.add(number + " does not name its rule " + rule.kind());
            }
        }
        if (!its.isEmpty() && lines.stream().noneMatch(line -> line.shown().contains("(" + number + ")"))) {
            faults.add(number + " names no case of its number");
        }
    }
}
