package vn.socai.infra.web;

import java.util.List;

import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** Whoever begins to look at single fields is told that nobody would ask it. */
class WholeRequestsTest {
    static final class Curious extends SimplePerformantInstrumentation {
        @Override
        public @Nullable InstrumentationContext<Object> beginFieldCompletion(
                InstrumentationFieldCompleteParameters parameters, InstrumentationState state) {
            return null;
        }
    }

    static final class Content extends SimplePerformantInstrumentation {}

    @Test
    void whatLooksAtFieldsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WholeRequests(List.of(new Content(), new Curious()),
                new LateLoaders()))
                .withMessageContaining("Curious");
    }

    @Test
    void whatLooksAtRequestsIsTaken() {
        assertThatNoException().isThrownBy(() -> new WholeRequests(List.of(new Content()),
                new LateLoaders()));
    }
}
