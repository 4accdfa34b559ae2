package vn.socai.infra.ledger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

import vn.socai.infra.ledger.mongo.MongoSnapshotStore;

class MongoSnapshotStoreTest extends SnapshotStoreConformance {
    private static MongoServers mongo;

    @BeforeAll
    static void start() {
        mongo = new MongoServers();
    }

    @AfterAll
    static void stop() {
        mongo.close();
    }

    @AfterEach
    void forget() {
        open().dropAll();
    }

    @Override
    SnapshotStore open() {
        return new MongoSnapshotStore(mongo.database());
    }
}
