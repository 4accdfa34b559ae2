package vn.socai.graphql.limit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

import vn.socai.graphql.problem.Problem;
import vn.socai.graphql.problem.ProblemResolver;

/** Counts one document against the limits and stops at the first that is passed, so that no document costs more than they. */
final class DocumentWalk {
    private final Limits limits;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private int fields;
    private int aliases;
    private int directives;

    DocumentWalk(Limits limits) {
        this.limits = limits;
    }

    void check(Document document) {
        for (Definition<?> definition : document.getDefinitions()) {
            if (definition instanceof FragmentDefinition fragment) {
                fragments.put(fragment.getName(), fragment);
                directives(fragment.getDirectives().size());
            }
        }
        // Every operation is counted, not only the named one: the parser and the validator work on all of them.
        for (Definition<?> definition : document.getDefinitions()) {
            if (definition instanceof OperationDefinition operation) {
                directives(operation.getDirectives().size());
                selections(operation.getSelectionSet(), 1);
            }
        }
    }

    private void selections(@Nullable SelectionSet set, int depth) {
        if (set == null) {
            return;
        }
        within("QUERY_TOO_DEEP", "Truy vấn lồng quá sâu", "The query is nested too deep", depth, limits.depth());
        if (depth == 1) {
            within("TOO_MANY_ROOT_FIELDS", "Quá nhiều trường gốc", "Too many root fields", set.getSelections().size(),
                    limits.rootFields());
        }
        for (Selection<?> selection : set.getSelections()) {
            switch (selection) {
                case Field field -> field(field, depth);
                case InlineFragment inline -> {
                    directives(inline.getDirectives().size());
                    within("QUERY_TOO_LARGE", "Truy vấn có quá nhiều trường", "The query has too many fields", ++fields,
                            limits.fields());
                    selections(inline.getSelectionSet(), depth);
                }
                case FragmentSpread spread -> spread(spread, depth);
                default -> throw new IllegalStateException("unknown selection " + selection);
            }
        }
    }

    private void field(Field field, int depth) {
        within("QUERY_TOO_LARGE", "Truy vấn có quá nhiều trường", "The query has too many fields", ++fields, limits
                .fields());
        if (field.getAlias() != null) {
            within("TOO_MANY_ALIASES", "Quá nhiều bí danh", "Too many aliases", ++aliases, limits.aliases());
        }
        directives(field.getDirectives().size());
        selections(field.getSelectionSet(), depth + 1);
    }

    private void spread(FragmentSpread spread, int depth) {
        directives(spread.getDirectives().size());
        within("QUERY_TOO_LARGE", "Truy vấn có quá nhiều trường", "The query has too many fields", ++fields, limits
                .fields());
        FragmentDefinition fragment = fragments.get(spread.getName());
        // An unknown fragment or a circle is the validator's to report.
        if (fragment != null && open.add(spread.getName())) {
            selections(fragment.getSelectionSet(), depth);
            open.remove(spread.getName());
        }
    }

    private void directives(int more) {
        directives += more;
        within("TOO_MANY_DIRECTIVES", "Quá nhiều chỉ thị", "Too many directives", directives, limits.directives());
    }

    private static void within(String code, String vi, String en, int value, int limit) {
        if (value > limit) {
            throw refused(code, vi, en, limit);
        }
    }

    static AbortExecutionException refused(String code, String vi, String en, int limit) {
        Problem problem = new Problem(code, vi + " (tối đa " + limit + ").", en + " (at most " + limit + ").");
        return new AbortExecutionException(List.<GraphQLError>of(ProblemResolver.error(problem, null)));
    }
}
