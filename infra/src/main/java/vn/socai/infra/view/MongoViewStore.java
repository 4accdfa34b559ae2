package vn.socai.infra.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.mongodb.MongoException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;

import vn.socai.view.Keys;
import vn.socai.view.StoreUnavailable;
import vn.socai.view.ViewStore;

/**
 * The views in MongoDB: for each view a collection of entries and one of notes, and one collection of the positions reached.
 *
 * <p>Never relies on a transaction. Entries are written first, then notes, the position last; a crash in between leaves versions above
 * the position, which no reader sees and the next run writes again. An entry's id is its key and its position, so that a range of
 * ids in order is a range of keys with their versions, on the one index that every collection has.
 */
public final class MongoViewStore implements ViewStore {
    private static final String REACHED = "foldedTo";
    private static final String VALUE = "v";
    /** Below every character of a key, so that keys keep their order when positions follow them. */
    private static final char BEHIND_KEY = '\u0001';

    private final MongoDatabase database;

    /** The database stays the caller's, who closes its client. */
    public MongoViewStore(MongoDatabase database) {
        this.database = database;
    }

    private MongoCollection<BsonDocument> positions() {
        return database.getCollection("views", BsonDocument.class);
    }

    private MongoCollection<BsonDocument> entries(String view) {
        return database.getCollection("view.entries." + view, BsonDocument.class);
    }

    private MongoNotes notes(String view) {
        return new MongoNotes(database.getCollection("view.notes." + view, BsonDocument.class));
    }

    @Override
    public long foldedTo(String view) {
        return ask(() -> {
            BsonDocument found = positions().find(Filters.eq(view)).first();
            return found == null ? 0L : found.getInt64(REACHED).getValue();
        });
    }

    @Override
    public void write(List<Change> changes) {
        changes.forEach(this::write);
    }

    private void write(Change change) {
        String view = change.view();
        ask(() -> {
            long before = foldedTo(view);
            if (!change.entries().isEmpty()) {
                List<WriteModel<BsonDocument>> writes = new ArrayList<>(change.entries().size());
                for (Entry entry : change.entries()) {
                    BsonDocument document = new BsonDocument("_id", new BsonString(id(entry.key(), entry.position())))
                            .append(VALUE, value(entry));
                    writes.add(new ReplaceOneModel<>(Filters.eq(document.get("_id")), document,
                            new ReplaceOptions().upsert(true)));
                }
                entries(view).bulkWrite(writes, new BulkWriteOptions().ordered(false));
            }
            notes(view).write(change.notes(), before);
            // Only ever forward: a writer that lost its turn without knowing cannot turn the view back.
            positions().updateOne(Filters.eq(view), Updates.max(REACHED, change.foldedTo()), new UpdateOptions().upsert(
                    true));
            return true;
        });
    }

    static BsonValue value(Entry entry) {
        byte[] value = entry.value();
        return value == null ? BsonNull.VALUE : new BsonBinary(value);
    }

    private static String id(String key, long position) {
        return key + BEHIND_KEY + String.format("%019d", position);
    }

    private static Entry entry(BsonDocument document) {
        String id = document.getString("_id").getValue();
        int end = id.lastIndexOf(BEHIND_KEY);
        BsonValue value = Objects.requireNonNull(document.get(VALUE));
        return new Entry(id.substring(0, end), Long.parseLong(id.substring(end + 1)),
                value.isBinary() ? value.asBinary().getData() : null);
    }

    @Override
    public Optional<Entry> read(String view, String key, long at) {
        return ask(() -> Optional.ofNullable(entries(view)
                .find(Filters.and(Filters.gte("_id", id(key, 0)), Filters.lte("_id", id(key, at))))
                .sort(Sorts.descending("_id"))
                .limit(1)
                .map(MongoViewStore::entry)
                .first()).filter(entry -> entry.value() != null));
    }

    @Override
    public Map<String, byte[]> values(String view, Collection<String> keys, long at) {
        Map<String, byte[]> values = new HashMap<>();
        keys.forEach(key -> read(view, key, at).ifPresent(entry -> values.put(key, entry.bytes())));
        return values;
    }

    @Override
    public List<Entry> scan(String view, String from, String to, long at, int limit) {
        List<Entry> found = new ArrayList<>();
        each(entries(view).find(Filters.and(Filters.gte("_id", from), Filters.lt("_id", to))), at, entry -> {
            if (found.size() < limit) {
                found.add(entry);
            }
            return found.size() < limit;
        });
        return found;
    }

    @Override
    public void each(String view, String prefix, long at, Consumer<Entry> reader) {
        each(entries(view).find(Filters.and(Filters.gte("_id", prefix), Filters.lt("_id", Keys.behind(prefix)))), at,
                entry -> {
                    reader.accept(entry);
                    return true;
                });
    }

    private interface Taker {
        /** Whether more is wanted. */
        boolean take(Entry entry);
    }

    private static void each(FindIterable<BsonDocument> found, long at, Taker taker) {
        ask(() -> {
            Entry last = null;
            boolean more = true;
            try (var cursor = found.sort(Sorts.ascending("_id")).iterator()) {
                while (more && cursor.hasNext()) {
                    Entry next = entry(cursor.next());
                    if (last != null && last.value() != null && !last.key().equals(next.key())) {
                        more = taker.take(last);
                        last = null;
                    }
                    last = next.position() <= at ? next : last != null && last.key().equals(next.key()) ? last : null;
                }
            }
            if (more && last != null && last.value() != null) {
                taker.take(last);
            }
            return true;
        });
    }

    @Override
    public Optional<Entry> note(String view, String key) {
        return ask(() -> notes(view).read(key, foldedTo(view)));
    }

    @Override
    public void eachNote(String view, String from, String to, Consumer<Entry> reader) {
        ask(() -> notes(view).each(from, to, foldedTo(view), reader));
    }

    @Override
    public void drop(String view) {
        ask(() -> {
            // The position first: a view without one is empty, whatever is left of it.
            positions().deleteOne(Filters.eq(view));
            entries(view).drop();
            notes(view).drop();
            return true;
        });
    }

    @Override
    public List<String> views() {
        return ask(() -> positions().find()
                .map(d -> d.getString("_id").getValue())
                .into(new ArrayList<>())
                .stream()
                .sorted()
                .toList());
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException e) {
            throw new StoreUnavailable("MongoDB does not answer for the views", e);
        }
    }

    @Override
    public void close() {
        // The client belongs to the composition root.
    }
}
