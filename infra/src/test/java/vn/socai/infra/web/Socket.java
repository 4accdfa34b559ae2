package vn.socai.infra.web;

import java.net.URI;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A client of graphql-transport-ws. */
final class Socket implements AutoCloseable {
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;

    Socket(URI http, String... headers) {
        WebSocket.Builder builder = Asking.HTTP.newWebSocketBuilder().subprotocols("graphql-transport-ws");
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        socket = builder.buildAsync(URI.create(http.toString().replace("http:", "ws:")), new Listener()).join();
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                messages.add(Asking.JSON.readTree(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed.complete(code);
            return null;
        }
    }

    Socket init(@Nullable String token) {
        send(Map.of("type", "connection_init", "payload", token == null ? Map.of()
                : Map.of("Authorization", "Bearer "
                        + token)));
        return this;
    }

    Socket subscribe(String id, String query, Map<String, ?> variables) {
        send(Map.of("type", "subscribe", "id", id, "payload", Asking.body(query, variables)));
        return this;
    }

    void send(Map<String, ?> message) {
        socket.sendText(Asking.JSON.writeValueAsString(message), true).join();
    }

    /** The next message but pings. */
    JsonNode next() throws InterruptedException {
        while (true) {
            JsonNode message = messages.poll(20, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("no message in 20 s; closed: " + closed.getNow(null));
            }
            if (!message.path("type").asString().equals("ping")) {
                return message;
            }
        }
    }

    int closeCode() throws Exception {
        return closed.get(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
