package vn.socai.infra.ledger.codec;

import java.time.Instant;
import java.util.Arrays;

import vn.socai.ledger.Commit;
import vn.socai.ledger.Draft;

/** A draft that is encoded but for the moment of its recording, which only the one appending thread knows. */
public final class Sheet {
    private final Draft draft;
    private final byte[] body;

    Sheet(Draft draft, byte[] body) {
        this.draft = draft;
        this.body = body;
    }

    public Draft draft() {
        return draft;
    }

    /** The leaf's size, give or take its short head. */
    public int size() {
        return body.length;
    }

    /** The commit with its leaf, as it will be stored. */
    public Commit commit(long position, Instant recordedAt) {
        var head = LeafCodec.head(recordedAt);
        var leaf = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, leaf, head.length, body.length);
        return new Commit(position, recordedAt, draft, leaf);
    }
}
