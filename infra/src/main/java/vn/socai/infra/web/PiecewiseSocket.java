package vn.socai.infra.web;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * Takes a long message piece by piece. Taken whole, each of thousands of connections that mostly listen would hold a buffer of the
 * container's for the longest message that is allowed.
 */
final class PiecewiseSocket extends GraphQlWebSocketHandler {
    private static final String KEY = PiecewiseSocket.class.getName();
    /** Stands for what came so far where it was too much: the rest of it may still be on its way. */
    private static final String REFUSED = "";

    private final int longest;

    /** @param longest characters of one message; who sends more is closed with 1009 */
    PiecewiseSocket(WebGraphQlHandler handler, HttpMessageConverter<Object> json, Duration initialisation,
            @Nullable Duration keepAlive, CorsConfiguration origins, int longest) {
        super(handler, json, initialisation, keepAlive, origins);
        this.longest = longest;
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage piece) throws Exception {
        Object before = session.getAttributes().get(KEY);
        if (before == null && piece.isLast()) {
            super.handleTextMessage(session, piece);
            return;
        }
        if (REFUSED.equals(before)) {
            return;
        }
        StringBuilder all = before instanceof StringBuilder begun ? begun : new StringBuilder();
        if (all.length() + piece.getPayloadLength() > longest) {
            session.getAttributes().put(KEY, REFUSED);
            session.close(CloseStatus.TOO_BIG_TO_PROCESS);
            return;
        }
        all.append(piece.getPayload());
        if (piece.isLast()) {
            session.getAttributes().remove(KEY);
            super.handleTextMessage(session, new TextMessage(all));
        } else {
            session.getAttributes().put(KEY, all);
        }
    }
}
