package vn.socai.infra.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What the schema's files define, read once in a JVM. To read them takes the best part of a fifth of a second and no bean, so it can be
 * begun before Spring; it is the same for whoever asks, and nobody changes it.
 */
public final class SchemaFiles {
    private static final String FILES = "classpath*:graphql/*.graphqls";
    /** The one that Spring reads itself, since it wants one: {@code spring.graphql.schema.additional-files}. */
    private static final String SPRINGS = "ledger.graphqls";
    private static final String BLOCK = "\"\"\"";
    private static final FutureTask<TypeDefinitionRegistry> READING = new FutureTask<>(SchemaFiles::read);

    private SchemaFiles() {}

    /** Begins to read, on a thread of its own; once. */
    public static void begin() {
        Thread.ofPlatform().name("schema").daemon().start(READING);
    }

    /**
     * Waits for what {@link #begin} began; reads here where nobody did.
     *
     * @throws RuntimeException where a file is no schema
     */
    static TypeDefinitionRegistry definitions() {
        READING.run();
        try {
            return READING.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the schema was read", e);
        }
    }

    private static TypeDefinitionRegistry read() {
        TypeDefinitionRegistry all = new TypeDefinitionRegistry();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                if (!SPRINGS.equals(file.getFilename())) {
                    all.merge(parsed(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static TypeDefinitionRegistry parsed(Resource file) throws IOException {
        return new SchemaParser().parse(escaped(file.getContentAsString(StandardCharsets.UTF_8)));
    }

    /**
     * The same definitions in fewer kinds of characters. The lexer remembers only what follows on ASCII: any other letter costs it some
     * hundred steps, and Vietnamese texts have thousands of them. In a block string an escape would be text, so those stay as they are.
     */
    static String escaped(String text) {
        StringBuilder ascii = new StringBuilder(text.length() * 2);
        String[] parts = text.split(BLOCK, -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                ascii.append(BLOCK);
            }
            if (i % 2 == 0) {
                appendEscaped(ascii, parts[i]);
            } else {
                ascii.append(parts[i]);
            }
        }
        return ascii.toString();
    }

    private static void appendEscaped(StringBuilder ascii, String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < 0x80) {
                ascii.append(letter);
            } else {
                ascii.append("\\u").append(HexFormat.of().toHexDigits(letter));
            }
        }
    }
}
