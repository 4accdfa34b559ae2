package vn.socai.graphql.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionStrategy;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Row by row or field by field: nobody can tell from the answer. */
class RowByRowTest {
    /** Its parts are objects, for a property may hold what its field does not allow. */
    public record Place(@Nullable Object code, @Nullable Object name, @Nullable Object kind, @Nullable Object count,
            @Nullable Object words, @Nullable Object figures, @Nullable Object last, @Nullable Object parts) {}

    /** Figures that may be refused, late or missing. */
    public record Figures(@Nullable Object visits, @Nullable Object members) {
        public @Nullable Object getVisits() {
            return visits;
        }
    }

    /** A figure that cannot be told. */
    public static final class Broken {
        public int getVisits() {
            throw new IllegalStateException("không đọc được");
        }

        public int getMembers() {
            return 1;
        }

        @Override
        public String toString() {
            return "broken";
        }
    }

    /** What can be gone through, and is no collection. */
    public record Sequence(List<String> words) implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return words.iterator();
        }
    }

    /** How many fields the engine was asked to look at. */
    private static final class Looks extends SimplePerformantInstrumentation {
        private final AtomicInteger fields = new AtomicInteger();

        @Override
        public @Nullable InstrumentationContext<Object> beginFieldExecution(InstrumentationFieldParameters parameters,
                InstrumentationState state) {
            fields.incrementAndGet();
            return null;
        }
    }

    private static Place sound(int n) {
        return new Place("p" + n, n % 3 == 0 ? null : Optional.of("Xã " + n), n % 2 == 0 ? "TOWN" : "VILLAGE", n,
                List.of("một", "hai"), new Figures(n, null), n % 2 == 0 ? null : new Figures(n, n),
                IntStream.range(0, n % 7).mapToObj(k -> new Figures(k, n)).toList());
    }

    private static List<Place> sound() {
        return IntStream.range(0, 40).mapToObj(RowByRowTest::sound).toList();
    }

    @Test
    void plainListsAreNotGoneThroughFieldByField() {
        Looks looks = new Looks();
        Map<String, Object> answer = run(rows(), "plain", sound(), looks);
        assertThat(answer).doesNotContainKey("errors").isEqualTo(run(stock(), "plain", sound(), new Looks()));
        assertThat(looks.fields).hasValue(2);
    }

    @Test
    void aFieldWithAFetcherOfItsOwnIsAskedInEachRow() {
        Looks looks = new Looks();
        Map<String, Object> answer = run(rows(), "guarded", sound(), looks);
        assertThat(answer).isEqualTo(run(stock(), "guarded", sound(), new Looks()));
        assertThat(answer.toString()).contains("guarded=who may read p7");
        assertThat(looks.fields.get()).as("of a place four fields and its visits, and the parts of short lists")
                .isGreaterThan(5 * 40);
    }

    static Stream<@Nullable Object> odd() {
        return Stream.of(null, "not a number", 1L << 40, CompletableFuture.completedFuture(7),
                CompletableFuture.failedFuture(new IllegalStateException("late and lost")), Optional.empty(),
                DataFetcherResult.newResult()
                        .data(9)
                        .error(GraphqlErrorBuilder.newError()
                                .errorType(ErrorType.DataFetchingException)
                                .message("half")
                                .build())
                        .build(), List.of(), new Broken(), Arrays.asList("a", null), new Sequence(List.of("once")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void oddValuesAreAnsweredAsTheEngineDoes(long seed) {
        for (int round = 0; round < 40; round++) {
            long drawn = seed * 1_000 + round;
            assertThat(run(rows(), "plain", places(drawn), new Looks())).as("seed %d", drawn)
                    .isEqualTo(run(stock(), "plain", places(drawn), new Looks()));
        }
    }

    /** Mostly sound places; up to three properties hold something odd. */
    private static List<Place> places(long seed) {
        RandomGenerator random = new Random(seed);
        List<Place> places = new ArrayList<>(IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(RowByRowTest::sound)
                .toList());
        for (int n = random.nextInt(4); n > 0; n--) {
            int at = random.nextInt(places.size());
            List<@Nullable Object> all = odd().toList();
            places.set(at, with(places.get(at), random.nextInt(10), all.get(random.nextInt(all.size()))));
        }
        return places;
    }

    private static Place with(Place p, int property, @Nullable Object odd) {
        return switch (property) {
            case 0 -> new Place(odd, p.name, p.kind, p.count, p.words, p.figures, p.last, p.parts);
            case 1 -> new Place(p.code, odd, p.kind, p.count, p.words, p.figures, p.last, p.parts);
            case 2 -> new Place(p.code, p.name, odd, p.count, p.words, p.figures, p.last, p.parts);
            case 3 -> new Place(p.code, p.name, p.kind, odd, p.words, p.figures, p.last, p.parts);
            case 4 -> new Place(p.code, p.name, p.kind, p.count, odd, p.figures, p.last, p.parts);
            case 5 -> new Place(p.code, p.name, p.kind, p.count, p.words, odd, p.last, p.parts);
            case 6 -> new Place(p.code, p.name, p.kind, p.count, p.words, p.figures, odd, p.parts);
            case 7 -> new Place(p.code, p.name, p.kind, p.count, p.words, p.figures, p.last, odd);
            case 8 -> new Place(p.code, p.name, p.kind, p.count, p.words, new Figures(odd, 1), p.last, p.parts);
            default -> new Place(p.code, p.name, p.kind, p.count, p.words, p.figures, p.last, Arrays.asList(
                    new Figures(1, odd), odd));
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"few", "shapes"})
    void theRestIsTheEngines(String document) {
        Looks looks = new Looks();
        assertThat(run(rows(), document, sound(), looks)).isEqualTo(run(stock(), document, sound(), new Looks()));
        assertThat(looks.fields.get()).isGreaterThan(4);
    }

    private static ExecutionStrategy rows() {
        return new RowByRow(new SimpleDataFetcherExceptionHandler());
    }

    private static ExecutionStrategy stock() {
        return new AsyncExecutionStrategy(new SimpleDataFetcherExceptionHandler());
    }

    private static Map<String, Object> run(ExecutionStrategy strategy, String document, List<Place> places,
            Looks looks) {
        return GraphQL.newGraphQL(schema(places))
                .queryExecutionStrategy(strategy)
                .instrumentation(looks)
                .build()
                .execute(ExecutionInput.newExecutionInput(text(document + ".graphql")))
                .toSpecification();
    }

    private static GraphQLSchema schema(List<Place> places) {
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(text("rows.graphqls")), RuntimeWiring
                .newRuntimeWiring()
                .type("Query", query -> query
                        .dataFetcher("places", env -> env.containsArgument("few") ? places.subList(0, 2) : places)
                        .dataFetcher("numbers", env -> Arrays.asList(1, 2, null, 4, 5))
                        .dataFetcher("shapes", env -> places))
                .type("Round", round -> round.typeResolver(env -> env.getSchema().getObjectType("Ball")))
                .type("Place", place -> place.dataFetcher("guarded", env -> "who may read " + env.<Place>getSource()
                        .code()))
                .build());
    }

    private static String text(String file) {
        try (InputStream in = RowByRowTest.class.getResourceAsStream("/rows/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
