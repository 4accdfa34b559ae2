package vn.socai.infra.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** What somebody read: one question's answer. */
record Reading(JsonNode node) {
    /** A field, by its path in the answer. */
    String at(String path) {
        return node.at(path).asString("");
    }

    /** Each entry of a list as one line: the named fields with a blank between. */
    List<String> lines(String list, String... fields) {
        return entries(list).map(entry -> Stream.of(fields)
                .map(field -> entry.at("/" + field).asString("-"))
                .collect(Collectors.joining(" "))).toList();
    }

    private Stream<JsonNode> entries(String list) {
        JsonNode entries = node.at(list);
        if (!entries.isArray()) {
            throw new AssertionError("no list " + list + " in " + node);
        }
        return entries.valueStream().map(entry -> entry.has("node") ? entry.path("node") : entry);
    }
}
