package vn.socai.infra.boot;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.socai.value.Purpose;

/**
 * What stands on the terminal once the product serves.
 *
 * @param tokens by what they are for; empty outside the demonstration
 */
record Announcement(int port, @Nullable Purpose purpose, Map<String, String> tokens) {
    private static final String QUERIES = """

                                          Thử hỏi / queries to try (dán vào GraphiQL / paste into GraphiQL):

                                            { nation(validAt: "2024-10-10") { rollUp(window: {total: true}) { figures { teams members visits households } projectedUpTo } } }

                                            { unit(code: "04042", validAt: "2024-10-10") { fullName ancestors { fullName } rollUp { figures { teams visits peopleGuided } } } }

                                            { units(search: "van ho", validAt: "2024-10-10", first: 5) { edges { node { code fullName parent { fullName } } } } }
                                          """;

    String text() {
        String address = "http://localhost:" + port;
        StringBuilder text = new StringBuilder();
        text.append("Sổ Cái đang phục vụ / is serving")
                .append(purpose == Purpose.DEMO ? " (dữ liệu mẫu / demonstration)" : "")
                .append('\n');
        line(text, "GraphQL", address + "/graphql");
        if (!tokens.isEmpty()) {
            line(text, "GraphiQL", address + "/graphiql");
        }
        line(text, "metrics", address + "/actuator/prometheus");
        line(text, "health", address + "/actuator/health");
        if (!tokens.isEmpty()) {
            text.append(
                    "\nTokens (Authorization: Bearer …), chỉ dùng cho bản mẫu này / for this demonstration alone:\n");
            tokens.forEach((name, token) -> line(text, name, token));
            text.append(QUERIES);
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(String.format(java.util.Locale.ROOT, "  %-12s %s%n", name, value));
    }
}
