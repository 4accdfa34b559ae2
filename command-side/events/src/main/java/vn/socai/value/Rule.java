package vn.socai.value;

import java.util.Locale;

/**
 * One rule of a programme document. What a document does not say is no rule: there are no defaults.
 *
 * <p>Every rule is a record whose first component is its {@link Clause}; the others are its terms, which documents and the API name as
 * the record does. Each family has a range of tags of its own: teams 1 to 29 but 4, reports 30 to 49, work 50 to 79,
 * campaigns 80 to 89 and 4, honours 90 to 99.
 */
public sealed interface Rule permits TeamRule, ReportRule, WorkRule, CampaignRule, HonourRule {
    /** Where it stands. */
    Clause clause();

    /** Its number, such as {@code VH5}. */
    default String number() {
        return clause().number();
    }

    /** What documents and the API call its kind: the record's name in snake case, such as {@code teams_per_commune}. */
    default String kind() {
        return kind(getClass());
    }

    /** The word for a kind of rule. */
    static String kind(Class<?> rule) {
        return rule.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /** How strongly the document asks for it. */
    default Strength strength() {
        return clause().strength();
    }
}
