package vn.socai.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Every GraphQL and shell block of the README and of docs/ is tried on a demonstration, as a reader would. */
class DocumentsIT {
    private static final Path ROOT = Path.of("..");
    private static final Pattern SHELL = Pattern.compile("(?m)^```sh\\n(.*?)^```", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("(?m)^```graphql\\n(.*?)^```", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> everyBlockIsAnswered() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path document : documents()) {
            Matcher block = BLOCK.matcher(Files.readString(document));
            for (int number = 1; block.find(); number++) {
                String query = block.group(1);
                tests.add(DynamicTest.dynamicTest(document.getFileName() + " #" + number, () -> answered(query)));
            }
        }
        return tests.stream();
    }

    /** In the order of the document and in one folder: what one block makes, the next may use. */
    @TestFactory
    Stream<DynamicTest> everyShellBlockRuns() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path document : documents()) {
            Matcher block = SHELL.matcher(Files.readString(document));
            for (int number = 1; block.find(); number++) {
                String script = block.group(1);
                tests.add(DynamicTest.dynamicTest(document.getFileName() + " sh #" + number, () -> ran(script)));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests.stream();
    }

    private static void ran(String script) throws Exception {
        Path folder = RunningDemo.get().atRest();
        Path socai = folder.resolve("socai");
        if (!Files.exists(socai)) {
            Files.writeString(socai, "#!/bin/sh\nexec " + String.join(" ", Product.command()) + " \"$@\"\n");
            assertThat(socai.toFile().setExecutable(true)).isTrue();
        }
        Program.Result result = Program.run(folder, List.of("bash", "-euo", "pipefail", "-c", script));

        assertThat(result.exitCode()).as(script + result.out() + result.err()).isZero();
    }

    @Test
    void thereAreQueriesToTry() throws IOException {
        long blocks = 0;
        for (Path document : documents()) {
            blocks += BLOCK.matcher(Files.readString(document)).results().count();
        }
        assertThat(blocks).isPositive();
    }

    private static void answered(String query) {
        JsonNode answer = RunningDemo.get().product().ask(RunningDemo.get().token("OFFICER"), query, Map.of());

        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        assertThat(answer.path("data").isEmpty()).isFalse();
        assertThat(empty(answer.get("data"))).as(answer.toString()).isFalse();
    }

    /** Whether the tree holds no figure but zero, no text and no list entry anywhere. */
    private static boolean empty(JsonNode tree) {
        if (tree.isContainer()) {
            return tree.valueStream().allMatch(DocumentsIT::empty);
        }
        return tree.isNull() || tree.isString() && tree.asString().isEmpty() || tree.isNumber() && tree.asDouble() == 0;
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.exists(ROOT.resolve("docs")) ? Files.walk(ROOT.resolve("docs"))
                : Stream.empty()) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs.filter(file -> file.toString()
                    .endsWith(".md"))).toList();
        }
    }
}
