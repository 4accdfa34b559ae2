package vn.socai.infra.ledger.mongo;

import java.util.Optional;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.bson.types.Binary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.socai.infra.ledger.SnapshotStore;
import vn.socai.ledger.StreamName;

/** Snapshots in a collection beside the ledger, shared by all nodes. */
public final class MongoSnapshotStore implements SnapshotStore {
    private static final Logger LOG = LoggerFactory.getLogger(MongoSnapshotStore.class);
    private static final ReplaceOptions OR_INSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> collection;

    /** The database's client stays the caller's to close. */
    public MongoSnapshotStore(MongoDatabase database) {
        collection = database.getCollection("snapshots");
    }

    @Override
    public void put(Snapshot snapshot) {
        var row = new Document("_id", snapshot.stream().value()).append("sequence", snapshot.sequence())
                .append("shape",
                        snapshot.shape())
                .append("state", new Binary(snapshot.state()));
        try {
            collection.replaceOne(Filters.and(Filters.eq("_id", snapshot.stream().value()), Filters.lte("sequence",
                    snapshot.sequence())), row, OR_INSERT);
        } catch (MongoWriteException newerIsThere) {
            LOG.debug("a newer snapshot of {} is kept", snapshot.stream());
        } catch (MongoException failed) {
            LOG.warn("a snapshot of {} was not kept: {}", snapshot.stream(), failed.getMessage());
        }
    }

    @Override
    public Optional<Snapshot> get(StreamName stream) {
        try {
            return Optional.ofNullable(collection.find(Filters.eq("_id", stream.value())).first())
                    .map(
                            row -> new Snapshot(stream, row.getLong("sequence"), row.getString("shape"), row.get(
                                    "state",
                                    Binary.class).getData()));
        } catch (MongoException failed) {
            LOG.warn("the snapshot of {} cannot be read: {}", stream, failed.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void dropAll() {
        try {
            collection.drop();
        } catch (MongoException failed) {
            LOG.warn("the snapshots were not dropped: {}", failed.getMessage());
        }
    }

    @Override
    public void close() {
        // Nothing of its own is open.
    }
}
