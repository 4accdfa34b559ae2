package vn.socai.value;

import java.util.List;

/**
 * What an evaluation can look at.
 *
 * @param id such as {@code teams-minimum}, for ever
 * @param kinds the kinds of rule that it rests on, such as {@code team_size}, whatever programme has them
 * @param rules the numbers of further rules of the five documents that it rests on, where their kind alone does not tell
 */
public record Criterion(String id, CriterionFigure figure, List<String> kinds, List<String> rules, String vi,
        String en) {
    public Criterion {
        kinds = List.copyOf(kinds);
        rules = List.copyOf(rules);
    }

    /** Whether it rests on that rule. */
    public boolean restsOn(Rule rule) {
        return kinds.contains(rule.kind()) || rules.contains(rule.number());
    }
}
