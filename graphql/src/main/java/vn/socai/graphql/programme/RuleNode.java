package vn.socai.graphql.programme;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.socai.programme.RuleKind;
import vn.socai.value.Clause;
import vn.socai.value.Rule;
import vn.socai.value.Strength;

/** A rule of any kind, in the words of its document. */
public record RuleNode(String number, String kind, Strength strength, String section, String wording,
        List<RuleTerm> terms) {
    /** One word of a rule and what it says, written as in the document. */
    public record RuleTerm(String name, String value) {}

    static RuleNode of(Rule rule) {
        Clause clause = rule.clause();
        List<RuleTerm> terms = new ArrayList<>();
        components((Record) rule, "", terms);
        return new RuleNode(clause.number(), RuleKind.of(rule.getClass()), clause.strength(), clause.section(), clause
                .wording(), terms);
    }

    private static void components(Record record, String prefix, List<RuleTerm> terms) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getType() != Clause.class) {
                terms(prefix + component.getName(), value(record, component), terms);
            }
        }
    }

    private static void terms(String name, @Nullable Object value, List<RuleTerm> terms) {
        switch (value) {
            case null -> {
            }
            case Collection<?> many when many.stream().allMatch(RuleNode::simple) -> {
                if (!many.isEmpty()) {
                    terms.add(new RuleTerm(name, many.stream().map(RuleNode::word).collect(Collectors.joining(", "))));
                }
            }
            case Collection<?> many -> {
                int index = 0;
                for (Object one : many) {
                    terms(name + "[" + index++ + "]", one, terms);
                }
            }
            case Record record when !simple(record) -> {
                if (record.getClass().getInterfaces().length > 0) {
                    terms.add(new RuleTerm(name + ".kind", RuleKind.of(record.getClass())));
                }
                components(record, name + ".", terms);
            }
            default -> terms.add(new RuleTerm(name, word(value)));
        }
    }

    /** Whether a value stands as one word: anything but a record of several components. */
    private static boolean simple(Object value) {
        return !(value instanceof Record record) || record.getClass().getRecordComponents().length == 1;
    }

    private static String word(Object value) {
        return switch (value) {
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
            case Record wrapped -> word(value(wrapped, wrapped.getClass().getRecordComponents()[0]));
            default -> value.toString();
        };
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a component without its accessor: " + component, impossible);
        }
    }
}
