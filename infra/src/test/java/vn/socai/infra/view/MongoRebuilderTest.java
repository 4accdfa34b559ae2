package vn.socai.infra.view;

import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.AfterEach;

import vn.socai.infra.ledger.MongoServers;

class MongoRebuilderTest extends RebuilderConformance {
    private final MongoServers servers = new MongoServers();
    private final MongoDatabase database = servers.database();

    @Override
    Generations.Shelves shelves() {
        return new MongoShelves(new MongoViewStore(database));
    }

    @AfterEach
    void stopServers() {
        servers.close();
    }
}
