package vn.socai.infra.security;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import graphql.ExecutionResult;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.graphql.server.support.BearerTokenAuthenticationExtractor;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import vn.socai.graphql.caller.ActorArgument;
import vn.socai.graphql.problem.Problem;
import vn.socai.graphql.problem.ProblemResolver;
import vn.socai.graphql.problem.Problems;

/**
 * Says on every transport who asks. A WebSocket may bring its token in the handshake's header or in {@code connection_init}; no
 * stream outlives its token, and no subject holds more streams than it may.
 */
final class CallerInterceptor implements WebSocketGraphQlInterceptor {
    private static final String KEY = CallerInterceptor.class.getName();
    private static final Problem TOO_MANY = new Problem("TOO_MANY_SUBSCRIPTIONS", "Bạn đang theo dõi quá nhiều luồng.",
            "You follow too many streams already.");

    private final AuthenticationManager authentication;
    private final Clock clock;
    private final int streamsPerCaller;
    private final BearerTokenAuthenticationExtractor extractor = new BearerTokenAuthenticationExtractor();
    private final Map<String, Integer> streams = new ConcurrentHashMap<>();

    CallerInterceptor(AuthenticationManager authentication, Clock clock, int streamsPerCaller) {
        this.authentication = authentication;
        this.clock = clock;
        this.streamsPerCaller = streamsPerCaller;
    }

    @Override
    public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo session, Map<String, Object> payload) {
        return extractor.getAuthentication(payload)
                .map(authentication::authenticate)
                .switchIfEmpty(session.getPrincipal().cast(Authentication.class))
                .filter(ActorToken.class::isInstance)
                .switchIfEmpty(Mono.error(() -> new InvalidBearerTokenException("no token")))
                .doOnNext(token -> session.getAttributes().put(KEY, token))
                .then(Mono.empty());
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        ActorToken token = token(request);
        if (token == null) {
            return refused(request, Problems.UNAUTHENTICATED);
        }
        if (!token.expires().isAfter(clock.instant())) {
            return refused(request, Unauthorised.expired());
        }
        request.configureExecutionInput((input, builder) -> {
            ActorArgument.put(input.getGraphQLContext(), token.actor());
            return input;
        });
        return chain.next(request)
                .map(response -> response.getData() instanceof Publisher<?> stream ? bounded(response, stream, token)
                        : response);
    }

    private static @Nullable ActorToken token(WebGraphQlRequest request) {
        Object found = request instanceof WebSocketGraphQlRequest socket ? socket.getSessionInfo()
                .getAttributes()
                .get(
                        KEY) : SecurityContextHolder.getContext().getAuthentication();
        return found instanceof ActorToken token ? token : null;
    }

    private WebGraphQlResponse bounded(WebGraphQlResponse response, Publisher<?> stream, ActorToken token) {
        String subject = token.actor().subject();
        // Counted while somebody listens: an answer whose stream nobody takes must hold no place for ever.
        Flux<?> bounded = Flux.defer(() -> {
            if (streams.merge(subject, 1, Integer::sum) > streamsPerCaller) {
                release(subject);
                return Flux.error(ended(TOO_MANY, "too many streams"));
            }
            return Flux.<Object>from(stream)
                    .takeUntilOther(Mono.delay(Duration.between(clock.instant(), token.expires()))
                            .then(Mono.error(() -> ended(Unauthorised.expired(), "expired"))))
                    .doFinally(signal -> release(subject));
        });
        return response.transform(builder -> builder.data(bounded));
    }

    private static SubscriptionPublisherException ended(Problem problem, String why) {
        return new SubscriptionPublisherException(List.of(ProblemResolver.error(problem, null)),
                new IllegalStateException(why));
    }

    private void release(String subject) {
        streams.computeIfPresent(subject, (who, held) -> held <= 1 ? null : held - 1);
    }

    private static Mono<WebGraphQlResponse> refused(WebGraphQlRequest request, Problem problem) {
        ExecutionResult result = ExecutionResult.newExecutionResult()
                .addError(ProblemResolver.error(problem, null))
                .build();
        return Mono.just(new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(),
                result)));
    }
}
