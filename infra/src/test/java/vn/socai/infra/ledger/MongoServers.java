package vn.socai.infra.ledger;

import java.util.UUID;

import com.mongodb.ConnectionString;
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
    private final String uri;
    private final MongoClient client;
    private final MongoDatabase database;

    public MongoServers() {
        server = REAL == null ? new MongoServer(new MemoryBackend()) : null;
        uri = server == null ? REAL : server.bindAndGetConnectionString();
        client = Connection.open(uri);
        database = client.getDatabase("socai_test_" + UUID.randomUUID().toString().substring(0, 8));
    }

    public MongoDatabase database() {
        return database;
    }

    /** The address of the database, as {@code --store} takes it. */
    public String address() {
        ConnectionString asked = new ConnectionString(uri);
        String before = uri.substring(0, uri.indexOf("://") + 3) + String.join(",", asked.getHosts());
        int options = uri.indexOf('?');
        return before + "/" + database.getName() + (options < 0 ? "" : uri.substring(options));
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
