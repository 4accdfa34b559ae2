package vn.socai.bench.edge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/** A team of the demonstration with one of its members, as the product told of it. */
record Team(String id, String unit, String person) {
    /** The day on which they are asked for: within the demonstration's campaign. */
    static final String DAY = "2024-10-05";

    /** So many teams, each once. */
    static List<Team> some(Caller caller, int teams) {
        List<Team> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String after = null;
        do {
            Map<String, Object> variables = new java.util.HashMap<>(Map.of("day", DAY));
            variables.put("after", after);
            JsonNode page = caller.ask(Caller.document("members"), variables).path("members");
            for (JsonNode edge : page.path("edges")) {
                JsonNode member = edge.path("node");
                String id = member.at("/team/id").asString();
                if (found.size() < teams && seen.add(id)) {
                    found.add(new Team(id, member.at("/team/unit/id").asString(), member.path("person").asString()));
                }
            }
            JsonNode more = page.path("pageInfo");
            after = more.path("hasNextPage").asBoolean() ? more.path("endCursor").asString() : null;
        } while (after != null && found.size() < teams);
        return found;
    }
}
