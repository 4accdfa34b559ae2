package vn.socai.graphql.telling;

import vn.socai.event.RuleEvent;
import vn.socai.event.RuleEvent.RuleUnmet;

/** Sentences on rules that an act left unmet. */
final class RuleSentences {
    private RuleSentences() {}

    static Telling of(RuleEvent event, Words words) {
        return switch (event) {
            case RuleUnmet e -> {
                Term strength = words.word(e.strength());
                yield new Telling("Chưa đạt quy định " + e.rule() + " (" + strength.vi() + "): “" + e.vi() + "”.",
                        "Rule " + e.rule() + " (" + strength.en() + ") is not met: “" + e.en() + "”.");
            }
        };
    }
}
