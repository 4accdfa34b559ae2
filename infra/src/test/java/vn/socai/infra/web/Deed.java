package vn.socai.infra.web;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What came of an act, to be held against what the document says. */
record Deed(String act, JsonNode answer) {
    /** Taken, and every rule that looks at it is met. */
    Deed taken() {
        return warned();
    }

    /** Taken, although these rules are not met. */
    Deed warned(String... rules) {
        JsonNode receipt = answer.at("/data/" + act);
        assertThat(answer.has("errors")).as(act + ": " + answer).isFalse();
        assertThat(receipt.path("warnings").valueStream().map(warning -> warning.path("rule").asString())).as(act)
                .containsExactlyInAnyOrder(rules);
        return this;
    }

    /** Refused with this code by this rule; empty where no document says so. */
    void refused(String code, String rule) {
        JsonNode error = answer.at("/errors/0/extensions");
        assertThat(error.path("code").asString("")).as(act + ": " + answer).isEqualTo(code);
        assertThat(error.path("rule").asString("")).as(act + ": " + answer).isEqualTo(rule);
    }

    /** The Vietnamese sentence of a refusal. */
    String sentence() {
        return answer.at("/errors/0/extensions/vi").asString();
    }
}
