package vn.socai.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import graphql.language.AbstractDescribedNode;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaFilesTest {

    @Test
    void everyTypeFieldAndValueIsDescribedInVietnameseThenEnglish() throws IOException {
        List<String> undescribed = new ArrayList<>();
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:graphql/*.graphqls");
        assertThat(files).hasSizeGreaterThan(8);
        for (Resource file : files) {
            for (Definition<?> definition : parse(file).getDefinitions()) {
                if (!definition.getClass().getSimpleName().endsWith("ExtensionDefinition")) {
                    check(file, "", (AbstractDescribedNode<?>) definition, undescribed);
                }
                String of = definition instanceof NamedNode<?> named ? named.getName() + "." : "";
                switch (definition) {
                    case ObjectTypeDefinition type -> fields(file, of, type.getFieldDefinitions(), undescribed);
                    case InterfaceTypeDefinition type -> fields(file, of, type.getFieldDefinitions(), undescribed);
                    case InputObjectTypeDefinition type -> type.getInputValueDefinitions()
                            .forEach(value -> check(file, of, value, undescribed));
                    case EnumTypeDefinition type -> type.getEnumValueDefinitions()
                            .forEach(value -> check(file, of, value, undescribed));
                    default -> {
                    }
                }
            }
        }
        assertThat(undescribed).isEmpty();
    }

    private static void fields(Resource file, String of, List<FieldDefinition> fields, List<String> undescribed) {
        for (FieldDefinition field : fields) {
            check(file, of, field, undescribed);
            field.getInputValueDefinitions()
                    .stream()
                    .filter(argument -> !argument.getName().equals("input"))
                    .forEach(argument -> check(file, of + field.getName() + ".", argument, undescribed));
        }
    }

    private static void check(Resource file, String of, AbstractDescribedNode<?> node, List<String> undescribed) {
        String text = node.getDescription() == null ? "" : node.getDescription().getContent();
        if (!text.contains("/ ")) {
            undescribed.add(file.getFilename() + ": " + of + ((NamedNode<?>) node).getName());
        }
    }

    private static Document parse(Resource file) {
        try {
            return Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(file.getContentAsString(StandardCharsets.UTF_8))
                    .parserOptions(ParserOptions.getDefaultSdlParserOptions())
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
