package vn.socai.infra.ledger;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Stands between a MongoDB client and its server and passes on whole messages, but may cut the connection once an insert has been
 * passed on and before its reply has.
 */
final class CuttingProxy implements AutoCloseable {
    /** What becomes of an insert that is about to be passed on. */
    enum Fate {
        /** The reply comes through. */
        PASS,
        /** The connection is cut as soon as the request is on its way; the server may not have begun. */
        CUT_AT_ONCE,
        /** The connection is cut when the server has answered. */
        CUT_THE_REPLY
    }

    private static final byte[] INSERT = "insert\0".getBytes(StandardCharsets.US_ASCII);
    /** Header, flags, kind of section, length of the document, type of its first element. */
    private static final int COMMAND_AT = 16 + 4 + 1 + 4 + 1;

    private final ServerSocket listening;
    private final int serverPort;
    private final Function<byte[], Fate> fate;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    CuttingProxy(int serverPort, Function<byte[], Fate> fate) throws IOException {
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.serverPort = serverPort;
        this.fate = fate;
        Thread.ofVirtual().start(this::accept);
    }

    String uri(String database) {
        return "mongodb://127.0.0.1:" + listening.getLocalPort() + "/" + database;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                var client = listening.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** One request at a time: a client's connection waits for each reply. */
    private void serve(Socket client) {
        open.add(client);
        try (client; var server = new Socket(InetAddress.getLoopbackAddress(), serverPort)) {
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            var requests = new DataInputStream(client.getInputStream());
            var replies = new DataInputStream(server.getInputStream());
            while (true) {
                var request = message(requests);
                var decided = isInsert(request) ? fate.apply(request) : Fate.PASS;
                server.getOutputStream().write(request);
                server.getOutputStream().flush();
                if (decided == Fate.CUT_AT_ONCE) {
                    return;
                }
                var reply = message(replies);
                if (decided == Fate.CUT_THE_REPLY) {
                    return;
                }
                client.getOutputStream().write(reply);
                client.getOutputStream().flush();
            }
        } catch (IOException ended) {
            // Either side went; both sockets are closed by now.
        } finally {
            open.remove(client);
        }
    }

    private static byte[] message(DataInputStream in) throws IOException {
        var length = in.readNBytes(4);
        if (length.length < 4) {
            throw new IOException("the end");
        }
        int size = ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt();
        var message = Arrays.copyOf(length, size);
        in.readFully(message, 4, size - 4);
        return message;
    }

    private static boolean isInsert(byte[] message) {
        return message.length > COMMAND_AT + INSERT.length && Arrays.equals(message, COMMAND_AT, COMMAND_AT
                + INSERT.length, INSERT, 0, INSERT.length);
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
