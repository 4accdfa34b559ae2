package vn.socai.graphql.receipt;

import org.jspecify.annotations.Nullable;

import vn.socai.event.RuleEvent.RuleUnmet;
import vn.socai.value.Strength;

/** A rule that an accepted act does not meet, as the schema names it. */
public record WarningNode(String rule, Strength strength, String programme, int version, String vi, String en,
        @Nullable Integer figure, @Nullable Integer bound) {
    static WarningNode of(RuleUnmet unmet) {
        return new WarningNode(unmet.rule(), unmet.strength(), unmet.judge().programme().value(),
                unmet.judge().version(), unmet.vi(), unmet.en(), unmet.figure(), unmet.bound());
    }
}
