package vn.socai.graphql.personal;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import vn.socai.graphql.caller.ActorArgument;
import vn.socai.graphql.problem.ProblemResolver;
import vn.socai.graphql.problem.Problems;

/** Records what an answer gives out before it leaves, in one batch; what cannot be recorded is not given out. */
public final class AccessRecording extends SimplePerformantInstrumentation {
    private static final Log LOG = LogFactory.getLog(AccessRecording.class);

    private final AccessLog log;
    private final Clock clock;

    public AccessRecording(AccessLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** The name stands in the document; clients need not send it apart. */
    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        Reads.of(context.getGraphQLContext()).in(context.getOperationDefinition().getName());
        return null;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        Reads all = Reads.of(parameters.getGraphQLContext());
        List<AccessLog.Read> reads = all.list();
        if (reads.isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        try {
            log.record(new AccessLog.Access(ActorArgument.of(parameters.getGraphQLContext()), clock.instant(),
                    all.operation(), reads));
            return CompletableFuture.completedFuture(result);
        } catch (RuntimeException e) {
            LOG.error("the access log cannot be written; the answer was held back", e);
            return CompletableFuture.completedFuture(ExecutionResult.newExecutionResult()
                    .addError(ProblemResolver.error(Problems.ACCESS_LOG_UNAVAILABLE, null))
                    .build());
        }
    }
}
