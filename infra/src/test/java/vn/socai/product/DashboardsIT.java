package vn.socai.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What the dashboards ask for, asked of a real Prometheus that scrapes the running product. */
class DashboardsIT {
    private static final Path GRAFANA = Path.of("..", "grafana", "dashboards");
    private static final Pattern LISTENING = Pattern.compile("msg=\"Listening on\" address=(127\\.0\\.0\\.1:\\d+)");

    @TempDir
    Path folder;

    @Test
    void promtoolFindsNothingAmissInTheScrape() throws Exception {
        Program.needed("promtool");
        String scrape = RunningDemo.get().product().get("/actuator/prometheus").body();
        Program.Result checked = Program.feed(folder, List.of("promtool", "check", "metrics"), scrape);

        assertThat(checked.out() + checked.err()).isBlank();
        assertThat(checked.exitCode()).isZero();
    }

    @Test
    void everyExpressionOfTheDashboardsHasAnAnswer() throws Exception {
        Program.needed("prometheus");
        Product product = RunningDemo.get().product();
        report(product);
        Files.writeString(folder.resolve("prometheus.yml"), """
                                                            global: { scrape_interval: 1s }
                                                            scrape_configs:
                                                              - job_name: socai
                                                                metrics_path: /actuator/prometheus
                                                                static_configs: [{ targets: ["%s"] }]
                                                            """.formatted(URI.create(String.valueOf(product.address()))
                .getAuthority()));
        Path log = folder.resolve("prometheus.log");
        Process prometheus = new ProcessBuilder("prometheus", "--config.file=prometheus.yml",
                "--storage.tsdb.path=tsdb",
                "--web.listen-address=127.0.0.1:0").directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            String address = Product.until("listening", () -> first(LISTENING, log));
            Map<String, String> expressions = expressions();
            assertThat(expressions).hasSizeGreaterThan(30);
            expressions.forEach((panel, expression) -> Product.until(panel + " answered: " + expression, () -> {
                // Every kind of request that the panels count keeps coming, a mutation among them.
                Campaigner.work(product);
                return answered(address, expression) ? true : null;
            }));
            System.out.println("DASHBOARDS: " + expressions.size() + " expressions answered by Prometheus");
        } finally {
            prometheus.destroy();
            prometheus.waitFor();
        }
    }

    /** Last month's period of Vân Hồ is opened, falls due by itself, and one report comes in time. */
    private static void report(Product product) {
        String token = RunningDemo.get().token("OFFICER");
        YearMonth month = YearMonth.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusMonths(1);
        String period = "programme: \"van-ho-2022\", rule: \"VH17\"";
        JsonNode opened = product.ask(token, "mutation Open($id: UUID!) { openPastPeriods(input: { id: $id, " + period
                + ", from: \"" + month + "\", to: \"" + month + "\" }) { accepted } }", Map.of("id", UUID.randomUUID()
                        .toString()));
        assertThat(opened.at("/data/openPastPeriods/accepted").asInt()).as(opened.toString()).isEqualTo(1);
        String unit = Product.until("the period fell due", () -> {
            JsonNode overdue = product.ask(token,
                    "query Overdue { overdueReports(first: 1) { edges { node { daysOverdue unit { id } } } } }", Map
                            .of());
            JsonNode first = overdue.at("/data/overdueReports/edges/0/node/unit/id");
            return first.isString() ? first.asString() : null;
        });
        JsonNode entered = product.ask(token,
                "mutation Paper($id: UUID!) { enterPaperReport(input: { id: $id, report: { "
                        + period + ", month: \"" + month + "\", unit: \"" + unit
                        + "\" }, by: PROVINCE_DIGITAL, receivedOn: \"" + month.atDay(19)
                        + "\", basis: { number: \"Số đến 1\", date: \"" + month.atDay(19)
                        + "\", office: \"Sở\" }, prefilledAt: 1 }) { status } }", Map.of("id", UUID.randomUUID()
                                .toString()));
        assertThat(entered.at("/data/enterPaperReport/status").asString()).as(entered.toString()).isEqualTo("ACCEPTED");
    }

    /** Every expression with its variables set, by the panel that asks it; the variables' own questions too. */
    private static Map<String, String> expressions() throws IOException {
        Map<String, String> expressions = new TreeMap<>();
        try (Stream<Path> files = Files.list(GRAFANA)) {
            for (Path file : files.toList()) {
                JsonNode dashboard = JsonMapper.shared().readTree(file.toFile());
                for (JsonNode panel : dashboard.get("panels")) {
                    for (JsonNode target : panel.path("targets")) {
                        expressions.put(file.getFileName() + " " + panel.get("title").asString() + " " + target.get(
                                "refId").asString(),
                                set(target.get("expr").asString()));
                    }
                }
                for (JsonNode variable : dashboard.get("templating").get("list")) {
                    Matcher asked = Pattern.compile("label_values\\((\\w+), (\\w+)\\)")
                            .matcher(variable.get("definition").asString());
                    assertThat(asked.matches()).isTrue();
                    expressions.put(file.getFileName() + " $" + variable.get("name").asString(),
                            "count by (" + asked.group(2) + ") (" + asked.group(1) + "{" + asked.group(2) + "!=\"\"})");
                }
            }
        }
        return expressions;
    }

    private static String set(String expression) {
        String set = expression.replace("$__rate_interval", "10s")
                .replace("$province", ".*")
                .replace("$campaign", ".*");
        assertThat(set).doesNotContain("$");
        return set;
    }

    private static boolean answered(String prometheus, String expression) {
        URI question = URI.create("http://" + prometheus + "/api/v1/query?query=" + URLEncoder.encode(expression,
                StandardCharsets.UTF_8));
        try (HttpClient http = HttpClient.newHttpClient()) {
            JsonNode answer = JsonMapper.shared()
                    .readTree(http.send(HttpRequest.newBuilder(question).timeout(Duration.ofSeconds(10)).build(),
                            HttpResponse.BodyHandlers.ofString()).body());
            assertThat(answer.path("status").asString()).as(expression + ": " + answer).isEqualTo("success");
            List<String> values = new ArrayList<>();
            answer.at("/data/result").forEach(series -> values.add(series.at("/value/1").asString()));
            return !values.isEmpty() && !values.contains("NaN");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static @Nullable String first(Pattern pattern, Path file) {
        try {
            Matcher found = pattern.matcher(Files.readString(file));
            return found.find() ? found.group(1) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
