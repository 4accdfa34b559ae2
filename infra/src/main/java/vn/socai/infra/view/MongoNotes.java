package vn.socai.infra.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import vn.socai.view.ViewStore.Entry;

/**
 * A view's notes: one document for each, with its versions by position. Without a transaction the version before the view's position
 * must stay until the position has moved past the next one; only what nobody can need again is removed.
 */
final class MongoNotes {
    private static final String VERSIONS = "n";

    private final MongoCollection<BsonDocument> notes;

    MongoNotes(MongoCollection<BsonDocument> notes) {
        this.notes = notes;
    }

    void write(List<Entry> written, long foldedTo) {
        if (written.isEmpty()) {
            return;
        }
        Map<String, BsonDocument> before = new HashMap<>();
        List<String> keys = written.stream().map(Entry::key).toList();
        notes.find(Filters.in("_id", keys)).forEach(d -> before.put(d.getString("_id").getValue(), d));
        List<WriteModel<BsonDocument>> writes = new ArrayList<>(written.size());
        for (Entry note : written) {
            List<Bson> changes = new ArrayList<>();
            changes.add(Updates.set(field(note.position()), MongoViewStore.value(note)));
            BsonDocument old = before.get(note.key());
            long needed = old == null ? 0 : newest(old, foldedTo);
            if (old != null) {
                old.getDocument(VERSIONS)
                        .keySet()
                        .stream()
                        .map(Long::parseLong)
                        .filter(position -> position < needed)
                        .forEach(position -> changes.add(Updates.unset(field(position))));
            }
            writes.add(new UpdateOneModel<>(Filters.eq(note.key()), Updates.combine(changes),
                    new UpdateOptions().upsert(true)));
        }
        notes.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }

    private static String field(long position) {
        return VERSIONS + "." + position;
    }

    /** The last version's position at or below another, 0 where there is none. */
    private static long newest(BsonDocument note, long at) {
        return note.getDocument(VERSIONS)
                .keySet()
                .stream()
                .mapToLong(Long::parseLong)
                .filter(position -> position <= at)
                .max()
                .orElse(0);
    }

    private static @Nullable Entry entry(BsonDocument note, long at) {
        long position = newest(note, at);
        BsonValue value = note.getDocument(VERSIONS).get(Long.toString(position));
        return value == null || !value.isBinary() ? null
                : new Entry(note.getString("_id").getValue(), position, value.asBinary().getData());
    }

    Optional<Entry> read(String key, long at) {
        BsonDocument note = notes.find(Filters.eq(key)).first();
        return note == null ? Optional.empty() : Optional.ofNullable(entry(note, at));
    }

    boolean each(String from, String to, long at, Consumer<Entry> reader) {
        notes.find(Filters.and(Filters.gte("_id", from), Filters.lt("_id", to)))
                .sort(Sorts.ascending("_id"))
                .forEach(note -> {
                    Entry entry = entry(note, at);
                    if (entry != null) {
                        reader.accept(entry);
                    }
                });
        return true;
    }

    void drop() {
        notes.drop();
    }
}
