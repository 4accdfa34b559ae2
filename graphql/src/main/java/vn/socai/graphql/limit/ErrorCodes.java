package vn.socai.graphql.limit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;

import vn.socai.graphql.problem.Problem;

/** Gives the errors of GraphQL itself (syntax, unknown fields, wrong types) a stable code and both languages too. */
public final class ErrorCodes extends SimplePerformantInstrumentation {
    private static final Problem SYNTAX = new Problem("GRAPHQL_SYNTAX", "Tài liệu GraphQL sai cú pháp.",
            "The GraphQL document cannot be parsed.");
    private static final Problem INVALID = new Problem("GRAPHQL_VALIDATION", "Truy vấn không hợp với lược đồ.",
            "The query does not fit the schema.");
    private static final Problem INTROSPECTION = new Problem("INTROSPECTION_DISABLED",
            "Không cho phép xem lược đồ trên máy chủ này.", "Introspection is closed on this server.");

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (result.getErrors().stream().allMatch(ErrorCodes::coded)) {
            return CompletableFuture.completedFuture(result);
        }
        List<GraphQLError> errors = result.getErrors()
                .stream()
                .map(error -> coded(error) ? error : withCode(error))
                .toList();
        return CompletableFuture.completedFuture(result.transform(builder -> builder.errors(errors)));
    }

    private static boolean coded(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().containsKey("code");
    }

    private static GraphQLError withCode(GraphQLError error) {
        Problem problem = switch (error.getErrorType().toString()) {
            case "InvalidSyntax" -> SYNTAX;
            case "IntrospectionDisabled" -> INTROSPECTION;
            default -> INVALID;
        };
        Map<String, Object> extensions = new LinkedHashMap<>(problem.extensions());
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError()
                .message("%s", error.getMessage())
                .extensions(
                        extensions)
                .errorType(error.getErrorType() == null ? ErrorType.ValidationError : error.getErrorType());
        if (error.getLocations() != null) {
            builder.locations(error.getLocations());
        }
        if (error.getPath() != null) {
            builder.path(error.getPath());
        }
        return builder.build();
    }
}
