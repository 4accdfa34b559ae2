package vn.socai.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The reform of 1 July 2025 on the whole map, with the demonstration's work from 2022 to 2026 on both sides of it. */
class ReformIT {
    private static final String OLD = "2024-05-01";
    private static final String NOW = "2026-07-01";
    private static final String NATION = "VN";
    private static final Map<String, Object> AS_WAS = Map.of("asWas", true);
    private static final Map<String, Object> RESTATED = Map.of("restated", true);
    private static final List<Map<String, Object>> HIERARCHIES = List.of(AS_WAS, Map.of("asOf", OLD), Map.of("asOf",
            "2025-06-30"), Map.of("asOf", "2025-07-01"), RESTATED);
    private static final List<Map<String, Object>> WINDOWS = List.of(Map.of("total", true), Map.of("month", "2025-08"),
            Map.of("days", Map.of("from", "2024-11-01", "lastDay", "2025-12-31")));

    @Test
    void teams_are_found_where_they_were_and_where_they_are() {
        Set<String> quangMinh = teams("04042", OLD);
        assertThat(quangMinh).hasSize(4);
        assertThat(teams("128", OLD)).containsAll(quangMinh);
        assertThat(teams("04006", NOW)).containsAll(quangMinh);
        assertThat(unit("04006", NOW).at("/fullName").asString()).isEqualTo("Xã Song Khủa");
        assertThat(teams("04006", OLD)).doesNotContainAnyElementsOf(quangMinh);

        Set<String> chiengXuan = teams("04056", OLD);
        assertThat(chiengXuan).hasSize(6);
        assertThat(teams("03985", NOW)).containsAll(chiengXuan);
        assertThat(unit("03985", NOW).at("/fullName").asString()).isEqualTo("Xã Chiềng Sơn");

        Set<String> ninhThuan = teams("58", OLD);
        assertThat(ninhThuan).hasSize(65);
        assertThat(teams("56", NOW)).containsAll(ninhThuan);
        assertThat(unit("56", NOW).at("/fullName").asString()).isEqualTo("Tỉnh Khánh Hòa");
        assertThat(teams("56", OLD)).doesNotContainAnyElementsOf(ninhThuan);
    }

    @Test
    void additive_totals_of_the_nation_are_the_same_on_every_hierarchy() {
        for (Map<String, Object> window : WINDOWS) {
            Map<String, Long> expected = null;
            for (Map<String, Object> hierarchy : HIERARCHIES) {
                Map<String, Long> whole = reconciled(NATION, window, hierarchy);
                expected = expected == null ? whole : expected;
                assertThat(whole).as(window + " " + hierarchy).isEqualTo(expected);
                assertThat(whole.get("/visits")).isPositive();
                assertThat(whole.get("/teams")).isPositive();
            }
        }
    }

    @Test
    void provinces_reconcile_and_show_what_is_not_assigned() {
        Map<String, Object> after = Map.of("days", Map.of("from", "2025-07-01", "lastDay", "2026-06-30"));
        long open = 0;
        List<String> listed = new ArrayList<>();
        for (JsonNode line : breakdown(NATION, after, RESTATED).at("/childrenRollUp/children")) {
            String province = line.at("/unit/id").asString();
            Map<String, Long> whole = reconciled(province, after, RESTATED);
            assertThat(whole).as(line.toString()).isEqualTo(numbers(line.at("/figures")));
            assertThat(reconciled(province, after, AS_WAS)).as("nothing has moved since").isEqualTo(whole);
            long here = breakdown(province, after, RESTATED).at("/childrenRollUp/unassigned/visits").asLong();
            open += here;
            if (here > 0) {
                JsonNode list = ask("unassigned", Map.of("unit", province, "validAt", NOW)).at("/unassigned/edges");
                assertThat(list.size()).isPositive();
                list.forEach(edge -> {
                    assertThat(edge.at("/node/within/id").asString()).isEqualTo(province);
                    assertThat(edge.at("/node/possible").size()).isNotEqualTo(1);
                    listed.add(edge.at("/node/unit/id").asString());
                });
            }
        }
        assertThat(open).as("work in villages that nobody has assigned").isPositive();
        assertThat(listed).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void as_it_was_old_and_new_provinces_stand_side_by_side_each_with_its_own_work() {
        String ninhThuan = unit("58", OLD).at("/id").asString();
        String khanhHoa = unit("56", NOW).at("/id").asString();
        Map<String, Object> across = Map.of("days", Map.of("from", "2024-11-01", "lastDay", "2026-06-30"));
        Map<String, Object> before = Map.of("days", Map.of("from", "2024-11-01", "lastDay", "2025-06-30"));
        JsonNode asWas = breakdown(NATION, across, AS_WAS).at("/childrenRollUp");
        assertThat(asWas.at("/hierarchy/kind").asString()).isEqualTo("AS_WAS");
        assertThat(asWas.at("/hierarchy/days").valueStream().map(JsonNode::asString)).containsExactly("2024-11-01",
                "2025-03-01", "2025-07-01", "2026-04-30");
        Map<String, Long> old = numbers(line(asWas, ninhThuan).at("/figures"));
        assertThat(line(asWas, ninhThuan).at("/unit/until").asString()).isEqualTo("2025-07-01");
        assertThat(old.get("/visits")).isPositive()
                .isEqualTo(numbers(breakdown(NATION, before, Map.of("asOf", "2025-06-30")).at(
                        "/childrenRollUp/children"),
                        ninhThuan).get("/visits"));
        assertThat(old.get("/teams")).as("on the last day its teams stand elsewhere").isZero();
        long heirs = numbers(line(asWas, khanhHoa).at("/figures")).get("/visits");
        long restated = numbers(line(breakdown(NATION, across, RESTATED).at("/childrenRollUp"), khanhHoa).at(
                "/figures")).get("/visits");
        assertThat(heirs).isPositive().isLessThan(restated);
    }

    @Test
    void dong_nai_is_a_city_since_30_april_2026() {
        assertThat(unit("75", "2026-04-29").at("/fullName").asString()).isEqualTo("Tỉnh Đồng Nai");
        assertThat(unit("75", "2026-04-30").at("/fullName").asString()).isEqualTo("Thành phố Đồng Nai");
        assertThat(unit("26368", "2026-04-29").at("/fullName").asString()).isEqualTo("Xã Long Thành");
        assertThat(unit("26368", "2026-04-30").at("/fullName").asString()).isEqualTo("Phường Long Thành");
        assertThat(unit("75", "2026-04-29").at("/id")).isEqualTo(unit("75", "2026-04-30").at("/id"));
    }

    private static JsonNode unit(String code, String on) {
        return ask("unit-by-code", Map.of("code", code, "validAt", on)).at("/unit");
    }

    private static Set<String> teams(String code, String on) {
        String unit = unit(code, on).at("/id").asString();
        Set<String> teams = new TreeSet<>();
        String after = null;
        do {
            Map<String, Object> variables = new HashMap<>(Map.of("code", code, "unit", unit, "validAt", on));
            variables.put("after", after);
            JsonNode page = ask("teams-of-unit", variables).at("/teams");
            page.at("/edges").forEach(edge -> teams.add(edge.at("/node/id").asString()));
            after = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asString() : null;
        } while (after != null);
        return teams;
    }

    /** The unit's figures, having seen that they are the sum of its lines and what is told of the unit alone. */
    private static Map<String, Long> reconciled(String unit, Map<String, Object> window,
            Map<String, Object> hierarchy) {
        JsonNode answer = breakdown(unit, window, hierarchy);
        JsonNode parts = answer.at("/childrenRollUp");
        Map<String, Long> whole = numbers(parts.at("/whole"));
        Map<String, Long> sum = new TreeMap<>(numbers(parts.at("/own")));
        numbers(parts.at("/unassigned")).forEach((key, value) -> sum.merge(key, value, Long::sum));
        parts.at("/children")
                .forEach(line -> numbers(line.at("/figures")).forEach((key, value) -> sum.merge(key, value,
                        Long::sum)));
        assertThat(sum).as(unit + " " + window + " " + hierarchy).isEqualTo(whole);
        assertThat(numbers(answer.at("/rollUp/figures"))).isEqualTo(whole);
        return whole;
    }

    private static JsonNode breakdown(String unit, Map<String, Object> window, Map<String, Object> hierarchy) {
        return ask("breakdown", Map.of("unit", unit, "validAt", NOW, "window", window, "hierarchy", hierarchy)).at(
                "/unit");
    }

    private static JsonNode line(JsonNode breakdown, String unit) {
        return breakdown.at("/children")
                .valueStream()
                .filter(line -> line.at("/unit/id").asString().equals(unit))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line for " + unit));
    }

    private static Map<String, Long> numbers(JsonNode lines, String unit) {
        return lines.valueStream()
                .filter(line -> line.at("/unit/id").asString().equals(unit))
                .map(line -> numbers(line.at("/figures")))
                .findFirst()
                .orElseThrow();
    }

    /** Every number below, by its path. */
    private static Map<String, Long> numbers(JsonNode figures) {
        Map<String, Long> numbers = new TreeMap<>();
        numbers(figures, "", numbers);
        return numbers;
    }

    private static void numbers(JsonNode node, String path, Map<String, Long> numbers) {
        if (node.isNumber()) {
            numbers.put(path, node.asLong());
        } else if (node.isObject()) {
            node.propertyStream().forEach(field -> numbers(field.getValue(), path + "/" + field.getKey(), numbers));
        } else {
            for (int i = 0; i < node.size(); i++) {
                numbers(node.get(i), path + "/" + i, numbers);
            }
        }
    }

    private static JsonNode ask(String document, Map<String, @Nullable Object> variables) {
        JsonNode answer = RunningDemo.get()
                .product()
                .ask(RunningDemo.get().token("OFFICER"), read(document), variables);
        assertThat(answer.path("errors").isMissingNode()).as(document + variables + answer).isTrue();
        return answer.get("data");
    }

    private static String read(String document) {
        try (InputStream bytes = ReformIT.class.getResourceAsStream("/documents/" + document + ".graphql")) {
            return new String(Objects.requireNonNull(bytes, document).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
