package vn.socai.infra.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that says exactly what a test wants it to say. */
final class Asking {
    static final JsonMapper JSON = JsonMapper.shared();
    static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI address;
    private final @Nullable String token;

    Asking(int port, @Nullable String token) {
        this.address = URI.create("http://localhost:" + port + "/graphql");
        this.token = token;
    }

    URI address() {
        return address;
    }

    /** Asks and expects HTTP 200. */
    JsonNode ask(String query) {
        return ask(query, Map.of());
    }

    JsonNode ask(String query, Map<String, ?> variables) {
        return ask(body(query, variables));
    }

    /** Asks one operation of a document that holds several. */
    JsonNode ask(String document, String operation, Map<String, ?> variables) {
        Map<String, Object> body = body(document, variables);
        body.put("operationName", operation);
        return ask(body);
    }

    private JsonNode ask(Map<String, Object> body) {
        HttpResponse<String> response = post(JSON.writeValueAsString(body));
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }

    /** The codes of the errors of an answer. */
    static java.util.List<String> codes(JsonNode answer) {
        return answer.path("errors")
                .valueStream()
                .map(error -> error.path("extensions").path("code").asString())
                .toList();
    }

    static Map<String, Object> body(String query, Map<String, ?> variables) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", query);
        body.put("variables", variables);
        return body;
    }

    HttpResponse<String> post(String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
