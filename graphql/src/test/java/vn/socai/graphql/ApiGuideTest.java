package vn.socai.graphql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import vn.socai.graphql.scalar.Scalars;

import static org.assertj.core.api.Assertions.assertThat;

/** The queries of the guides fit the schema; that they are answered is tried against the demonstration. */
class ApiGuideTest {
    private static final Pattern BLOCK = Pattern.compile("```(graphql|text)\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyQueryOfTheGuideHasANameAndFitsTheSchema() throws Exception {
        String guide = Files.readString(Path.of("../docs/api.md")) + Files.readString(Path.of("../docs/auditing.md"));
        List<MatchResult> blocks = BLOCK.matcher(guide).results().toList();
        assertThat(blocks).hasSizeGreaterThan(12);
        GraphQLSchema schema = schema();
        for (MatchResult block : blocks) {
            Document document = Parser.parse(block.group(2));
            assertThat(document.getDefinitionsOfType(OperationDefinition.class)).isNotEmpty()
                    .allSatisfy(operation -> assertThat(operation.getName()).isNotBlank());
            assertThat(ParseAndValidate.validate(schema, document, Locale.ROOT)
                    .stream()
                    .filter(error -> !error
                            .getMessage()
                            .contains("must contain only one root field"))).as(block.group(2)).isEmpty();
        }
    }

    private static GraphQLSchema schema() throws Exception {
        TypeDefinitionRegistry types = new TypeDefinitionRegistry();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:graphql/*.graphqls")) {
            types.merge(new SchemaParser().parse(file.getInputStream()));
        }
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring().wiringFactory(new MockedWiringFactory());
        new Scalars().configure(wiring);
        return new SchemaGenerator().makeExecutableSchema(types, wiring.build());
    }
}
