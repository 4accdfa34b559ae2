package vn.socai.infra.ledger;

import java.util.UUID;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

import vn.socai.infra.ledger.mongo.Connection;

/**
 * A MongoDB for a test: the replica set that {@code MONGODB_URI} names, or else mongo-java-server on a free port, which proves the
 * statements but neither replication nor plans.
 */
public final class MongoServers implements AutoCloseable {
    private static final String REAL = System.getenv("MONGODB_URI");

    static {
        if (REAL == null) {
            System.out.println("MONGODB_URI is not set: MongoDB tests run on mongo-java-server only");
        }
    }

    private final MongoServer server;
    private final MongoClient client;
    private final MongoDatabase database;

    public MongoServers() {
        server = REAL == null ? new MongoServer(new MemoryBackend()) : null;
        client = Connection.open(server == null ? REAL : server.bindAndGetConnectionString());
        database = client.getDatabase("socai_test_" + UUID.randomUUID().toString().substring(0, 8));
    }

    public MongoDatabase database() {
        return database;
    }

    @Override
    public void close() {
        database.drop();
        client.close();
        if (server != null) {
            server.shutdownNow();
        }
    }
}
