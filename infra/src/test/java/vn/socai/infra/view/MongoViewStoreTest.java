package vn.socai.infra.view;

import org.junit.jupiter.api.AfterEach;

import vn.socai.infra.ledger.MongoServers;
import vn.socai.view.ViewStore;

class MongoViewStoreTest extends ViewStoreConformance {
    private final MongoServers servers = new MongoServers();

    @Override
    ViewStore open() {
        return new MongoViewStore(servers.database());
    }

    @AfterEach
    void stop() {
        servers.close();
    }
}
