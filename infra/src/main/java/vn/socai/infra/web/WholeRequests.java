package vn.socai.infra.web;

import java.util.Arrays;
import java.util.List;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.schema.DataFetcher;
import org.jspecify.annotations.Nullable;

/**
 * What looks at requests as a whole. Nothing of ours looks at single fields; to ask all of them three times for each field of
 * thousands of rows took a quarter of the time of such an answer.
 */
final class WholeRequests extends ChainedInstrumentation {
    private final LateLoaders loaders;

    /** @throws IllegalArgumentException where one of ours would look at single fields, since it would never be asked */
    WholeRequests(List<Instrumentation> all, LateLoaders loaders) {
        super(all);
        this.loaders = loaders;
        all.stream().filter(WholeRequests::looksAtFields).findFirst().ifPresent(one -> {
            throw new IllegalArgumentException(one.getClass() + " looks at single fields");
        });
    }

    private static boolean looksAtFields(Instrumentation one) {
        return Arrays.stream(one.getClass().getMethods())
                .filter(method -> method.getDeclaringClass().getName().startsWith("vn.socai."))
                .anyMatch(method -> method.getName().startsWith("beginField") || method.getName()
                        .equals("instrumentDataFetcher"));
    }

    /** After all others, of which the platform's would copy the loaders, and so make them. */
    @Override
    public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        return super.instrumentExecutionInput(input, parameters, state).transform(made -> made.dataLoaderRegistry(
                loaders
                        .of(input.getGraphQLContext())));
    }

    @Override
    public @Nullable InstrumentationContext<Object> beginFieldExecution(InstrumentationFieldParameters parameters,
            InstrumentationState state) {
        return null;
    }

    @Override
    public @Nullable FieldFetchingInstrumentationContext beginFieldFetching(
            InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        return null;
    }

    @Override
    public @Nullable InstrumentationContext<Object> beginFieldCompletion(
            InstrumentationFieldCompleteParameters parameters, InstrumentationState state) {
        return null;
    }

    @Override
    public @Nullable InstrumentationContext<Object> beginFieldListCompletion(
            InstrumentationFieldCompleteParameters parameters, InstrumentationState state) {
        return null;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
            InstrumentationState state) {
        return fetcher;
    }
}
