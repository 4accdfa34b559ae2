package vn.socai.programme;

import java.util.function.Consumer;

/**
 * What one numbered rule of a document means, as something that can fail: it holds on the documents that ship, and must not hold
 * where that rule is taken out or altered.
 *
 * @param rule the number, such as {@code VH5}
 * @param what one English sentence
 * @param check asserts on the answers of the interpreter; on a document's own fields only where no answer depends on them
 *              ({@link ToldRuleCases})
 */
record RuleCase(String rule, String what, Consumer<Documents> check) {
    @Override
    public String toString() {
        return rule + ": " + what;
    }
}
