package vn.socai.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The source tree, as far as a document can name what stands in it. */
final class SourceTree {
    private static final List<String> MODULES = List.of("command-side/events", "command-side/domain", "query-side",
            "graphql", "demo", "infra");
    private static final Pattern TEXT = Pattern.compile("\\.(?:java|graphqls|yaml|tsv|md)$");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:record|class|interface|enum) (\\w+)");

    /** By name; files of one name stand behind each other. */
    private final Map<String, String> files = new HashMap<>();
    private final Set<String> types = new HashSet<>();

    /** @param root the directory in which the modules lie */
    SourceTree(Path root) throws IOException {
        for (String module : MODULES) {
            try (Stream<Path> all = Files.walk(root.resolve(module).resolve("src"))) {
                all.filter(file -> TEXT.matcher(file.toString()).find())
                        .forEach(file -> files.merge(file.getFileName()
                                .toString(), read(file), String::concat));
            }
        }
        files.values()
                .stream()
                .flatMap(text -> DECLARED.matcher(text).results())
                .forEach(found -> types.add(found.group(1)));
    }

    boolean hasFile(String name) {
        return files.containsKey(name);
    }

    /** Whether there is such a type, nested or not, or such a type, constant or method in one: {@code A}, {@code A.B}, {@code A#b}. */
    boolean declares(String name) {
        String[] parts = name.split("[.#]");
        if (parts.length == 1) {
            return types.contains(name);
        }
        Pattern member = Pattern.compile(name.contains("#") ? "\\b" + parts[1] + "\\("
                : "\\b(?:record|class|interface|enum) " + parts[1] + "\\b|\\b" + parts[1] + "[(,;]");
        return text(parts[0] + ".java").filter(text -> member.matcher(text).find()).isPresent();
    }

    /** Whether a class has such a test. */
    boolean tests(String type, String method) {
        return text(type + ".java").filter(text -> Arrays.stream(text.split("\n\n"))
                .anyMatch(member -> Pattern.compile("@(?:Test|ParameterizedTest|TestFactory)\\b").matcher(member).find()
                        && Pattern.compile("(?m)^    \\w[\\w<>, ]* " + method + "\\(").matcher(member).find()))
                .isPresent();
    }

    /** Whether a class has rule cases of that number, which RuleCasesTest runs. */
    boolean cases(String type, String number) {
        return text("RuleCasesTest.java").filter(text -> text.contains(type + ".")).isPresent()
                && text(type + ".java").filter(text -> text.contains("\"" + number + "\"")).isPresent();
    }

    /** Whether the GraphQL schema has such a field. */
    boolean answers(String field) {
        Pattern line = Pattern.compile("(?m)^ +" + field + "[(:]");
        return files.entrySet()
                .stream()
                .filter(file -> file.getKey().endsWith(".graphqls"))
                .anyMatch(file -> line.matcher(file.getValue()).find());
    }

    private Optional<String> text(String file) {
        return Optional.ofNullable(files.get(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
