package vn.socai.infra.ledger.codec;

import java.time.Instant;

import vn.socai.ledger.Commit;
import vn.socai.ledger.Draft;

/** A draft that is encoded but for the moment of its recording, which only the one appending thread knows. */
public final class Sheet {
    private final Draft draft;
    private final WireWriter body;

    /** @param body which is not written to any more */
    Sheet(Draft draft, WireWriter body) {
        this.draft = draft;
        this.body = body;
    }

    public Draft draft() {
        return draft;
    }

    /** The leaf's size, give or take its short head. */
    public int size() {
        return body.size();
    }

    /** The commit with its leaf, as it will be stored. */
    public Commit commit(long position, Instant recordedAt) {
        return new Commit(position, recordedAt, draft, body.toBytesBehind(LeafCodec.head(recordedAt)));
    }
}
