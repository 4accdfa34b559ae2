package vn.socai.infra.web;

import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.socai.value.Role;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

/** Messages longer than what a connection holds for them. */
class SocketBoundsTest {
    private static final Edge EDGE = Edge.shared();

    private static Socket socket() throws InterruptedException {
        Socket socket = new Socket(new Asking(EDGE.port, null).address()).init(EDGE.token(Role.VIEWER, UnitId.COUNTRY));
        assertThat(socket.next().path("type").asString()).isEqualTo("connection_ack");
        return socket;
    }

    /** Characters of two, three and four bytes, so that pieces end in their midst. */
    private static String query(int repeated) {
        return "{ledger{head}} # " + "Sổ Cái 📒 ".repeat(repeated);
    }

    @Test
    void aLongMessageIsPutTogetherFromItsPieces() throws Exception {
        try (Socket socket = socket()) {
            for (String id : new String[]{"1", "2"}) {
                socket.subscribe(id, query(5_000), Map.of());
                assertThat(socket.next().at("/payload/data/ledger/head").asLong(-1)).isNotNegative();
                assertThat(socket.next().path("type").asString()).isEqualTo("complete");
            }
        }
    }

    @Test
    void whoeverSendsMoreThanIsAllowedIsClosed() throws Exception {
        try (Socket socket = socket()) {
            socket.subscribe("1", query(40_000), Map.of());
            assertThat(socket.closeCode()).isEqualTo(1009);
        }
    }
}
