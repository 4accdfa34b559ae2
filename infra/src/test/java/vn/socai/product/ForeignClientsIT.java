package vn.socai.product;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients that nobody here wrote, from npm; their own sources stand in {@code src/test/node}. */
class ForeignClientsIT {
    private static final Path SOURCES = Path.of("src", "test", "node");
    private static final String PROGRESS = """
                                           subscription Progress($unit: ID!) {
                                             unitProgress(unit: $unit, hierarchy: {asOf: "2024-10-05"}) { figures { visits } projectedUpTo }
                                           }
                                           """;

    @TempDir
    Path folder;

    @Test
    void graphqlWsReceivesTheProgressOfAUnitAsItHappens() throws Exception {
        install();
        Product product = RunningDemo.get().product();
        String token = RunningDemo.get().token("OFFICER");
        Map<String, Object> request = Map.of("ws", String.valueOf(product.address()).replace("http://", "ws://")
                + "/graphql", "http",
                product.address() + "/graphql", "token", token, "subscription",
                Map.of("query", PROGRESS, "variables", Map.of("unit", "VN")), "mutation",
                Map.of("query", Campaigner.LOG_VISIT, "variables", Map.of("input", Campaigner.visit(product, token))));
        Files.writeString(folder.resolve("request.json"), JsonMapper.shared().writeValueAsString(request));

        Program.Result live = Program.run(folder, List.of("node", "live.mjs", "request.json"));

        assertThat(live.exitCode()).as(live.err()).isZero();
        JsonNode told = JsonMapper.shared().readTree(live.out());
        JsonNode before = told.at("/messages/0/unitProgress");
        JsonNode after = told.at("/messages/1/unitProgress");
        assertThat(after.at("/figures/visits").asLong()).isEqualTo(before.at("/figures/visits").asLong() + 1);
        assertThat(after.at("/projectedUpTo").asLong()).isGreaterThanOrEqualTo(told.at(
                "/mutation/data/logVisit/position").asLong());
        System.out.println("GRAPHQL-WS: " + live.out().strip());
    }

    @Test
    void theAuditOfGraphqlOverHttpHasNoFailures() throws Exception {
        install();
        Product product = RunningDemo.get().product();

        Program.Result audit = Program.run(folder,
                List.of("node", "audit.mjs", product.address() + "/graphql", RunningDemo.get().token("OFFICER")));

        JsonNode counts = JsonMapper.shared()
                .readTree(audit.out().strip().lines().reduce((first, last) -> last).orElse(""));
        System.out.println("GRAPHQL-HTTP AUDIT: " + counts);
        assertThat(counts.path("error").asInt(-1)).as(audit.out() + audit.err()).isZero();
        assertThat(counts.path("warn").asInt(-1)).as(audit.out() + audit.err()).isZero();
    }

    /** The clients in the pinned versions, in a folder of this test. */
    private void install() throws Exception {
        Program.needed("node", "npm");
        for (String file : List.of("package.json", "package-lock.json", "audit.mjs", "live.mjs")) {
            Files.copy(SOURCES.resolve(file), folder.resolve(file));
        }
        Program.Result installed = Program.run(folder, List.of("npm", "ci", "--no-audit", "--no-fund",
                "--ignore-scripts"));
        assertThat(installed.exitCode()).as(installed.err()).isZero();
    }
}
