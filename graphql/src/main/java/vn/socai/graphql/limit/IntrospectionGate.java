package vn.socai.graphql.limit;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.Introspection;

/** Closes introspection, request by request: the library's own switch would close it for the whole JVM and never open again. */
public final class IntrospectionGate extends SimplePerformantInstrumentation {
    private final boolean open;

    public IntrospectionGate(boolean open) {
        this.open = open;
    }

    @Override
    public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        input.getGraphQLContext().put(Introspection.INTROSPECTION_DISABLED, !open);
        return input;
    }
}
