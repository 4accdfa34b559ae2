package vn.socai.bench.edge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever asks the product over HTTP, on connections that stay open. */
final class Caller {
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final URI address;
    private final URI graphql;
    private final String token;

    Caller(URI address, String token) {
        this.address = address;
        this.graphql = address.resolve("/graphql");
        this.token = token;
    }

    /** The text of a document beside this class. */
    static String document(String name) {
        try (InputStream in = Objects.requireNonNull(Caller.class.getResourceAsStream(name + ".graphql"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body of a request. */
    static String body(String document, Object variables) {
        return JsonMapper.shared().writeValueAsString(Map.of("query", document, "variables", variables));
    }

    /** Sends a body; the answer's text, whatever it is. */
    String send(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(graphql)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
    }

    /** Sends a body to which there must be an answer without errors; its text. */
    String text(String body) throws IOException, InterruptedException {
        String answer = send(body);
        if (!answer.startsWith("{\"data\":{") || answer.contains("\"errors\":[")) {
            throw new AssertionError(answer.length() > 500 ? answer.substring(0, 500) : answer);
        }
        return answer;
    }

    /** The body at a path. */
    String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
    }

    /** What stands in {@code data}. */
    JsonNode ask(String document, Object variables) {
        try {
            return JsonMapper.shared().readTree(text(body(document, variables))).path("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
