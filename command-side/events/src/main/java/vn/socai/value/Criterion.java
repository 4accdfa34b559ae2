package vn.socai.value;

import java.util.List;

/**
 * What an evaluation can look at.
 *
 * @param id such as {@code teams-minimum}, for ever
 * @param rules the numbers of the rules that it rests on, over all programmes
 */
public record Criterion(String id, CriterionFigure figure, List<String> rules, String vi, String en) {
    public Criterion {
        rules = List.copyOf(rules);
    }
}
