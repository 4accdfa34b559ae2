package vn.socai.product;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

/** Somebody who works with the product over GraphQL: finds a team with a member and logs visits. */
final class Campaigner {
    private static final String COMMUNE = "04042";
    private static final String FIND = """
                                       query {
                                         unit(code: "%s", validAt: "2024-10-05") { id }
                                       }
                                       """.formatted(COMMUNE);
    private static final String MEMBERS = """
                                          query Members($unit: ID!) {
                                            members(unit: $unit, validAt: "2024-10-05", first: 1) { edges { node { person team { id unit { id } } } } }
                                          }
                                          """;
    static final String LOG_VISIT = """
                                    mutation Log($input: LogVisitInput!) {
                                      logVisit(input: $input) { status position }
                                    }
                                    """;

    private Campaigner() {}

    /** Asks, logs one visit, and asks again with the position of the receipt. */
    static void work(Product product) {
        String token = RunningDemo.get().token("OFFICER");
        JsonNode receipt = product.ask(token, LOG_VISIT, Map.of("input", visit(product, token)));
        long position = receipt.at("/data/logVisit/position").asLong(-1);
        if (position < 1) {
            throw new AssertionError("not logged: " + receipt);
        }
        JsonNode seen = product.ask(token, "query Seen($at: Long!) { nation(atLeast: $at) { projectedUpTo } }", Map.of(
                "at", position));
        if (seen.at("/data/nation/projectedUpTo").asLong(-1) < position) {
            throw new AssertionError("not seen: " + seen);
        }
    }

    /** The input of a visit that the product will take: of a member of a team in Quang Minh, on a day of the campaign. */
    static Map<String, Object> visit(Product product, String token) {
        String unit = product.ask(token, FIND, Map.of()).at("/data/unit/id").asString();
        JsonNode member = product.ask(token, MEMBERS, Map.of("unit", unit)).at("/data/members/edges/0/node");
        return Map.of("id", UUID.randomUUID().toString(), "team", member.at("/team/id").asString(), "facts",
                Map.of("unit", member.at("/team/unit/id").asString(), "occurredOn", "2024-10-05", "by", member.at(
                        "/person").asString(),
                        "area", "SOCIETY", "skills", List.of("PAYMENT"), "peopleGuided", 2, "household", UUID
                                .randomUUID()
                                .toString()));
    }
}
