package vn.socai.graphql.limit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.analysis.QueryComplexityCalculator;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.parser.ParserOptions;
import org.jspecify.annotations.Nullable;

/** Refuses what asks too much: by size before parsing, by shape before validating, by cost before fetching. */
public final class RequestLimits extends SimplePerformantInstrumentation {
    private final Limits limits;
    private final Cost cost = new Cost();
    private final ParserOptions parsing;

    public RequestLimits(Limits limits) {
        this.limits = limits;
        this.parsing = ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options
                        .maxTokens(limits.tokens())
                        .maxCharacters(limits.characters())
                        .redactTokenParserErrorMessages(true));
    }

    @Override
    public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        if (input.getQuery().length() > limits.characters()) {
            throw DocumentWalk.refused("DOCUMENT_TOO_LARGE", "Tài liệu truy vấn quá dài", "The document is too long",
                    limits.characters());
        }
        input.getGraphQLContext().put(ParserOptions.class, parsing);
        return input;
    }

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(DocumentAndVariables document,
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        new DocumentWalk(limits).check(document.getDocument());
        return document;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        int total = QueryComplexityCalculator.newCalculator()
                .fieldComplexityCalculator(cost)
                .schema(context.getGraphQLSchema())
                .document(context.getDocument())
                .operationName(context.getExecutionInput().getOperationName())
                .variables(withoutItems(context.getCoercedVariables()))
                .build()
                .calculate();
        if (total > limits.cost()) {
            throw DocumentWalk.refused("QUERY_TOO_COSTLY", "Truy vấn đòi hỏi quá nhiều mục",
                    "The query asks for too much",
                    limits.cost());
        }
        return null;
    }

    /** No cost depends on what stands in a list, and the calculator would look at each of a thousand visits once more. */
    private static CoercedVariables withoutItems(CoercedVariables variables) {
        Map<String, Object> bare = new HashMap<>(variables.toMap());
        bare.replaceAll((name, value) -> value instanceof Collection ? List.of() : value);
        return CoercedVariables.of(bare);
    }
}
