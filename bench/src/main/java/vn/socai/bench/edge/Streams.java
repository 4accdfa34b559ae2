package vn.socai.bench.edge;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import tools.jackson.databind.json.JsonMapper;

/** Subscriptions held over WebSockets (graphql-transport-ws), and how many answers came on them. */
final class Streams implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int AT_ONCE = 32;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory()))
            .build();
    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong errors = new AtomicLong();
    private final List<WebSocket> sockets = new ArrayList<>();
    private final int held;

    /** Opens connections with so many subscriptions each, and returns when every one had its first answer. */
    Streams(URI address, String token, int connections, int each, String document, Map<String, ?> variables) {
        held = connections * each;
        URI socket = URI.create(address.toString().replace("http:", "ws:")).resolve("/graphql");
        String payload = Caller.body(document, variables);
        Semaphore opening = new Semaphore(AT_ONCE);
        List<CompletableFuture<WebSocket>> opened = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            opening.acquireUninterruptibly();
            opened.add(http.newWebSocketBuilder()
                    .subprotocols("graphql-transport-ws")
                    .buildAsync(socket, new Follower(each, payload))
                    .thenCompose(open -> open.sendText(JsonMapper.shared()
                            .writeValueAsString(Map.of("type", "connection_init", "payload", Map.of("Authorization",
                                    "Bearer " + token))), true))
                    .whenComplete((done, failure) -> opening.release()));
        }
        opened.forEach(one -> sockets.add(one.join()));
        await(held);
    }

    /** Answers that came so far, on all of them. */
    long answers() {
        return answers.get();
    }

    int held() {
        return held;
    }

    /** Waits until so many answers came. */
    void await(long count) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (answers.get() < count) {
            if (errors.get() > 0 || System.nanoTime() > deadline) {
                throw new IllegalStateException(errors + " errors, and " + answers + " answers instead of " + count);
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** One connection: acknowledged it subscribes, then it counts. */
    private final class Follower implements WebSocket.Listener {
        private final int each;
        private final String payload;
        private final StringBuilder text = new StringBuilder();

        Follower(int each, String payload) {
            this.each = each;
            this.payload = payload;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            CompletableFuture<?> sent = CompletableFuture.completedFuture(null);
            if (last && text.isEmpty()) {
                sent = answer(socket, part.toString());
            } else {
                text.append(part);
                if (last) {
                    sent = answer(socket, text.toString());
                    text.setLength(0);
                }
            }
            socket.request(1);
            return sent;
        }

        private CompletableFuture<?> answer(WebSocket socket, String message) {
            CompletableFuture<WebSocket> sent = CompletableFuture.completedFuture(socket);
            if (message.contains("\"type\":\"next\"") && !message.contains("\"errors\":[")) {
                answers.incrementAndGet();
            } else if (message.contains("\"type\":\"connection_ack\"")) {
                for (int i = 0; i < each; i++) {
                    String subscribe = "{\"id\":\"" + i + "\",\"type\":\"subscribe\",\"payload\":" + payload + "}";
                    sent = sent.thenCompose(open -> open.sendText(subscribe, true));
                }
            } else if (message.contains("\"type\":\"ping\"")) {
                sent = socket.sendText("{\"type\":\"pong\"}", true);
            } else if (errors.getAndIncrement() == 0) {
                System.err.println(message);
            }
            return sent;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            errors.incrementAndGet();
        }
    }

    @Override
    public void close() {
        sockets.forEach(WebSocket::abort);
        http.close();
    }
}
