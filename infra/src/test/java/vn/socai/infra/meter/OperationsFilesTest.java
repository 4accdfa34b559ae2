package vn.socai.infra.meter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The files that operators run without this build: no container engine is here, so what can be checked by reading is. */
class OperationsFilesTest {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path DASHBOARDS = ROOT.resolve("grafana/dashboards");

    @Test
    @SuppressWarnings("unchecked")
    void everyFileThatComposeMountsOrBuildsFromExists() throws IOException {
        Map<String, Object> compose = yaml("compose.yaml");
        var services = (Map<String, Map<String, Object>>) compose.get("services");
        var volumes = (Map<String, Object>) compose.get("volumes");

        assertThat(services).containsOnlyKeys("socai", "mongo", "prometheus", "grafana");
        assertThat(ROOT.resolve((String) services.get("socai").get("build")).resolve("Dockerfile")).isRegularFile();
        services.forEach((name, service) -> {
            for (String mount : (List<String>) service.getOrDefault("volumes", List.of())) {
                String from = mount.split(":")[0];
                if (from.startsWith(".")) {
                    assertThat(ROOT.resolve(from)).as("%s mounts %s", name, mount).exists();
                } else {
                    assertThat(volumes).as("%s mounts %s", name, mount).containsKey(from);
                }
            }
        });
        assertThat(Files.readString(ROOT.resolve("Dockerfile"))).contains("COPY infra/target/socai.jar");
        assertThat(Files.readString(ROOT.resolve("infra/pom.xml"))).contains("<finalName>socai</finalName>");
    }

    @Test
    @SuppressWarnings("unchecked")
    void grafanaFindsItsSourceAndItsDashboardsWhereComposePutsThem() throws IOException {
        var sources = (List<Map<String, Object>>) yaml("grafana/provisioning/datasources/prometheus.yaml").get(
                "datasources");
        var providers = (List<Map<String, Object>>) yaml("grafana/provisioning/dashboards/socai.yaml").get("providers");
        var prometheus = (List<Map<String, Object>>) yaml("grafana/prometheus.yaml").get("scrape_configs");
        String folder = (String) ((Map<String, Object>) providers.getFirst().get("options")).get("path");

        assertThat(Files.readString(ROOT.resolve("compose.yaml"))).contains("./grafana/dashboards:" + folder + ":ro")
                .contains("SOCAI_PROMETHEUS_URL");
        assertThat(prometheus.getFirst()).containsEntry("metrics_path", "/actuator/prometheus");
        for (JsonNode dashboard : dashboards()) {
            assertThat(texts(dashboard, "uid").filter(uid -> uid.contains("prometheus")).distinct())
                    .containsExactly((String) sources.getFirst().get("uid"));
        }
    }

    @Test
    void aDashboardAsksForNoMetricOfOursThatTheCodeDoesNotName() throws IOException {
        Set<String> named = Arrays.stream(Metric.values()).map(Metric::scraped).collect(Collectors.toSet());
        Set<String> asked = new TreeSet<>();
        Pattern ours = Pattern.compile("\\bsocai_[a-z_]+");
        for (JsonNode dashboard : dashboards()) {
            texts(dashboard, "expr").forEach(expression -> {
                Matcher found = ours.matcher(expression);
                while (found.find()) {
                    asked.add(found.group().replaceFirst("_(bucket|count|sum)$", ""));
                }
            });
        }
        assertThat(asked).isNotEmpty().allSatisfy(metric -> assertThat(named).contains(metric));
        assertThat(named).as("a metric that no dashboard shows")
                .allSatisfy(metric -> assertThat(asked).contains(metric));
    }

    @Test
    void dashboardsAreInTwoLanguagesAndPanelsDoNotOverlap() throws IOException {
        List<JsonNode> dashboards = dashboards();
        assertThat(dashboards.stream().map(d -> d.get("title").asString())).containsExactly(
                "Tiến độ chiến dịch / Campaign progress", "Báo cáo và hạn / Reports and deadlines",
                "Vận hành / Running the service");
        for (JsonNode dashboard : dashboards) {
            Set<String> cells = new TreeSet<>();
            for (JsonNode panel : dashboard.get("panels")) {
                JsonNode at = panel.get("gridPos");
                for (int x = at.get("x").asInt(); x < at.get("x").asInt() + at.get("w").asInt(); x++) {
                    for (int y = at.get("y").asInt(); y < at.get("y").asInt() + at.get("h").asInt(); y++) {
                        assertThat(cells.add(x + "," + y)).as("%s covers %d,%d twice", panel.get("title"), x, y)
                                .isTrue();
                        assertThat(x).isBetween(0, 23);
                    }
                }
            }
        }
    }

    static List<JsonNode> dashboards() throws IOException {
        try (Stream<Path> files = Files.list(DASHBOARDS)) {
            return files.sorted().map(file -> JsonMapper.shared().readTree(file.toFile())).toList();
        }
    }

    /** Every text under a field of that name, anywhere in the tree. */
    static Stream<String> texts(JsonNode tree, String field) {
        return tree.findValues(field).stream().filter(JsonNode::isString).map(JsonNode::asString);
    }

    private static Map<String, Object> yaml(String file) throws IOException {
        return new Yaml().load(Files.readString(ROOT.resolve(file)));
    }
}
