package vn.socai.infra.web;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import org.jspecify.annotations.Nullable;

import vn.socai.infra.view.LiveRoom;

/** Lets an answer end in the room in which it was begun, when rebuilt views take the place of the live ones in its midst. */
public final class OneRoom extends SimplePerformantInstrumentation {
    private final LiveRoom live;

    public OneRoom(LiveRoom live) {
        this.live = live;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        LiveRoom.Answer answer = live.answer();
        return SimpleInstrumentationContext.whenCompleted((result, failure) -> answer.close());
    }
}
