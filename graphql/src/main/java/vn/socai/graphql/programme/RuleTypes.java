package vn.socai.graphql.programme;

import graphql.schema.idl.RuntimeWiring;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

import vn.socai.value.Rule;

/** Tells which type of the schema a rule is. */
public final class RuleTypes implements RuntimeWiringConfigurer {
    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        ClassNameTypeResolver resolver = new ClassNameTypeResolver();
        resolver.setClassNameExtractor(RuleTypes::name);
        wiring.type("Rule", type -> type.typeResolver(resolver));
    }

    /** The schema's name for a class of rule. */
    public static String name(Class<?> type) {
        return Rule.class.isAssignableFrom(type) ? type.getSimpleName() + "Rule" : type.getSimpleName();
    }
}
