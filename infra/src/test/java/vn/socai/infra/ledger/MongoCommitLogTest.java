package vn.socai.infra.ledger;

import java.time.Clock;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.mongo.MongoCommitLog;
import vn.socai.ledger.CommitLog;

class MongoCommitLogTest extends CommitLogConformance {
    private MongoServers mongo;

    @BeforeEach
    @Override
    void openFirst() throws Exception {
        mongo = new MongoServers();
        super.openFirst();
    }

    @AfterEach
    @Override
    void closeLast() {
        super.closeLast();
        mongo.close();
    }

    @Override
    CommitLog open(Clock clock) {
        return MongoCommitLog.open(mongo.database(), LeafCodec.ofEvents(), clock, Duration.ofMillis(50));
    }
}
