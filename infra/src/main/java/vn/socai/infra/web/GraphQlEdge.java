package vn.socai.infra.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import graphql.execution.instrumentation.Instrumentation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

import vn.socai.graphql.caller.ActorArgument;
import vn.socai.graphql.limit.ErrorCodes;
import vn.socai.graphql.limit.IntrospectionGate;
import vn.socai.graphql.limit.Limits;
import vn.socai.graphql.limit.RequestLimits;
import vn.socai.graphql.member.NameIndex;
import vn.socai.graphql.personal.AccessLog;
import vn.socai.graphql.personal.AccessRecording;
import vn.socai.graphql.personal.PersonalDirective;
import vn.socai.graphql.personal.PersonalGuard;
import vn.socai.graphql.problem.ProblemResolver;
import vn.socai.graphql.progress.Touches;
import vn.socai.graphql.reading.CutArgument;
import vn.socai.graphql.reading.Positions;
import vn.socai.graphql.rows.RowByRow;
import vn.socai.graphql.scalar.Scalars;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.Moments;
import vn.socai.person.Keyring;
import vn.socai.view.Horizon;
import vn.socai.view.atlas.Atlas;

/** Everything around the controllers: arguments, scalars, limits, errors, personal fields. */
@Configuration(proxyBeanMethods = false)
public class GraphQlEdge {
    @Bean
    Positions positions(Horizon horizon, CommitLog log, @Value("${socai.graphql.patience:5s}") Duration patience) {
        return new Positions(horizon, new Moments(log)::by, patience);
    }

    /** Without an executor: controllers run on the request's own virtual thread, not on one for every field. */
    @Bean
    AnnotatedControllerConfigurer annotatedControllerConfigurer(Positions positions, Clock clock) {
        AnnotatedControllerConfigurer configurer = new AnnotatedControllerConfigurer();
        configurer.addCustomArgumentResolver(new CutArgument(positions, clock));
        configurer.addCustomArgumentResolver(new ActorArgument());
        return configurer;
    }

    @Bean
    @Order(1)
    RuntimeWiringConfigurer scalars() {
        return new Scalars();
    }

    @Bean
    PersonalGuard personalGuard(Atlas atlas, Horizon horizon, Clock clock) {
        return new PersonalGuard(atlas, horizon, clock);
    }

    @Bean
    GraphQlSourceBuilderCustomizer personalFields(PersonalGuard guard) {
        return source -> source.typeVisitors(List.of(new PersonalDirective(guard)));
    }

    @Bean
    GraphQlSourceBuilderCustomizer schemaFiles() {
        return source -> source.configureTypeDefinitions(types -> types.merge(SchemaFiles.definitions()));
    }

    @Bean
    @Order(0)
    ProblemResolver problemResolver() {
        return new ProblemResolver(() -> UUID.randomUUID().toString());
    }

    @Bean
    @Order(1)
    IntrospectionGate introspectionGate(@Value("${socai.development:false}") boolean development) {
        return new IntrospectionGate(development);
    }

    @Bean
    @Order(2)
    RequestLimits requestLimits() {
        return new RequestLimits(Limits.STANDARD);
    }

    @Bean
    @Order(3)
    AccessRecording accessRecording(AccessLog log, Clock clock) {
        return new AccessRecording(log, clock);
    }

    @Bean
    @Order(4)
    ErrorCodes errorCodes() {
        return new ErrorCodes();
    }

    @Bean
    PreparedDocuments preparedDocuments() {
        return new PreparedDocuments();
    }

    @Bean
    LateLoaders lateLoaders() {
        return new LateLoaders();
    }

    @Bean
    GraphQlSourceBuilderCustomizer prepared(PreparedDocuments documents, ObjectProvider<Instrumentation> looking,
            LateLoaders loaders) {
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents)
                .instrumentation(new WholeRequests(looking.orderedStream().toList(), loaders)));
    }

    /** The engine's own way of executing would be made with the same resolvers of what fails. */
    @Bean
    GraphQlSourceBuilderCustomizer rowByRow(ObjectProvider<DataFetcherExceptionResolver> failures) {
        return source -> source.configureGraphQl(graphQl -> graphQl.queryExecutionStrategy(new RowByRow(
                DataFetcherExceptionResolver.createExceptionHandler(failures.orderedStream().toList()))));
    }

    @Bean
    Touches touches(Horizon horizon, Atlas atlas) {
        return new Touches(horizon, atlas);
    }

    @Bean
    NameIndex nameIndex(CommitLog log, Keyring keyring, Horizon horizon) {
        return new NameIndex(log, keyring, horizon);
    }

    /** Names are read from the whole ledger: only once the web is up, which waits for nobody's name. */
    @Bean
    ApplicationListener<ContextRefreshedEvent> namesFilled(NameIndex names) {
        return event -> names.start();
    }
}
