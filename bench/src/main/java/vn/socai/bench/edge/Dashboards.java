package vn.socai.bench.edge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;

/** Fifty readers: of ten, one follows the nation by province, four a province by commune, five a commune. */
final class Dashboards {
    static final int READERS = 50;

    private final Caller caller;
    private final List<String> questions;

    Dashboards(Caller caller) {
        this.caller = caller;
        List<String> provinces = units(caller, "VN", "PROVINCE");
        List<String> communes = units(caller, "VN", "COMMUNE");
        questions = IntStream.range(0, READERS).mapToObj(reader -> switch (reader % 10) {
            case 0 -> Caller.body(Caller.document("nation"), Map.of());
            case 1, 3, 5, 7 -> Caller.body(Caller.document("province"), Map.of("unit", provinces.get(reader
                    % provinces.size())));
            default -> Caller.body(Caller.document("commune"), Map.of("unit", communes.get(reader * 61 % communes
                    .size())));
        }).toList();
    }

    private static List<String> units(Caller caller, String within, String level) {
        List<String> found = new ArrayList<>();
        Map<String, Object> variables = new java.util.HashMap<>(Map.of("within", within, "level", level));
        JsonNode page;
        do {
            page = caller.ask(Caller.document("units"), variables).path("units");
            page.path("edges").forEach(edge -> found.add(edge.at("/node/id").asString()));
            variables.put("after", page.at("/pageInfo/endCursor").asString(""));
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        return found;
    }

    /** The reader whose turn it is asks its question. */
    void read(long number) throws IOException, InterruptedException {
        caller.text(questions.get((int) (number % READERS)));
    }
}
