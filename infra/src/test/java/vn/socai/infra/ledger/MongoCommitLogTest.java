package vn.socai.infra.ledger;

import java.time.Clock;
import java.time.Duration;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.mongo.MongoCommitLog;
import vn.socai.ledger.CommitLog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void aCommitThatIsGoneIsDamageAndNotNothing() {
        var drafts = new Drafts(6);
        for (int i = 0; i < 3; i++) {
            log.append(drafts.visits(1));
        }
        mongo.database().getCollection("commits").deleteOne(new Document("_id", 2L));
        assertThatThrownBy(() -> log.at(2)).isInstanceOf(DamagedLedger.class)
                .hasMessageContaining("between positions 2 and 2");
        assertThat(log.at(3)).isPresent();
        assertThat(log.at(4)).isEmpty();
        assertThat(log.at(0)).isEmpty();
    }
}
