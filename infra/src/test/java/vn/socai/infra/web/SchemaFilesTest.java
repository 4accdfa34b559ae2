package vn.socai.infra.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema's files are read with their letters escaped, and mean the same. */
class SchemaFilesTest {
    @Test
    void everyFileDefinesTheSameWithItsLettersEscaped() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls");
        assertThat(files).hasSizeGreaterThan(10);
        for (Resource file : files) {
            String text = file.getContentAsString(StandardCharsets.UTF_8);
            String escaped = SchemaFiles.escaped(text);
            assertThat(printed(escaped)).as(file.getFilename()).isEqualTo(printed(text));
            assertThat(escaped.replaceAll("(?s)\"\"\".*?\"\"\"", "")).as(file.getFilename()).isASCII();
        }
    }

    @Test
    void aBlockStringKeepsItsLetters() {
        String block = "\"\"\"Tổ \"công nghệ\" số\"\"\"";
        assertThat(SchemaFiles.escaped("\"Tổ\" scalar A " + block + " scalar B \"số\" scalar C"))
                .isEqualTo("\"T\\u1ed5\" scalar A " + block + " scalar B \"s\\u1ed1\" scalar C");
    }

    private static String printed(String text) {
        Document document = Parser.parse(text);
        return AstPrinter.printAst(document);
    }
}
