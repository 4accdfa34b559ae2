package vn.socai.infra.view;

import org.junit.jupiter.api.AfterEach;

import vn.socai.infra.ledger.MongoServers;
import vn.socai.view.ViewStore;

class MongoRebuildTest extends RebuildConformance {
    private final MongoServers servers = new MongoServers();

    @Override
    ViewStore store() {
        return new MongoViewStore(servers.database());
    }

    @Override
    int commits() {
        return 300;
    }

    @Override
    boolean atomic() {
        return false;
    }

    @AfterEach
    void stop() {
        servers.close();
    }
}
