package vn.socai.infra.ledger.mongo;

import java.nio.ByteBuffer;
import java.util.UUID;

import org.bson.BsonBinarySubType;
import org.bson.Document;
import org.bson.types.Binary;

import vn.socai.ledger.Commit;
import vn.socai.value.CommandId;

/** One commit as one document. All but the leaf are copies that the indexes need. */
final class Row {
    static final String POSITION = "_id";
    static final String STREAM = "stream";
    static final String SEQUENCE = "sequence";
    static final String IDS = "ids";
    static final String RECORDED_AT = "recordedAt";
    static final String LEAF = "leaf";

    private Row() {}

    static Document of(Commit commit) {
        var draft = commit.draft();
        return new Document(POSITION, commit.position())
                .append(STREAM, draft.stream().value())
                .append(SEQUENCE, draft.sequence())
                .append(IDS, draft.marks().stream().map(mark -> id(mark.id())).toList())
                .append(RECORDED_AT, commit.recordedAt().toEpochMilli())
                .append(LEAF, new Binary(commit.leaf()));
    }

    static Binary id(CommandId id) {
        UUID value = id.value();
        return new Binary(BsonBinarySubType.UUID_STANDARD, ByteBuffer.allocate(16)
                .putLong(value
                        .getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array());
    }

    static long position(Document row) {
        return row.getLong(POSITION);
    }

    static byte[] leaf(Document row) {
        return row.get(LEAF, Binary.class).getData();
    }
}
