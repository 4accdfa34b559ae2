package vn.socai.value;

/**
 * Where a rule stands in its document, and how strongly the document puts it.
 *
 * @param number of the rule, such as {@code VH5}
 * @param section of the document, such as {@code 1.1b}; empty for rules that were adopted before sections were kept
 * @param wording the document's own Vietnamese words, a short quotation; may be empty
 */
public record Clause(String number, Strength strength, String section, String wording) {}
