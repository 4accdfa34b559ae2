package vn.socai.infra.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** GraphQL documents that tests send, as files. */
final class Documents {
    private Documents() {}

    static String read(String name) {
        try (InputStream bytes = Documents.class.getResourceAsStream("/documents/" + name + ".graphql")) {
            return new String(Objects.requireNonNull(bytes, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
