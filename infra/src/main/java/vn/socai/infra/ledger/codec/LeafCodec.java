package vn.socai.infra.ledger.codec;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import vn.socai.event.Event;
import vn.socai.ledger.Commit;
import vn.socai.ledger.Draft;
import vn.socai.ledger.Mark;
import vn.socai.value.CommandId;

/**
 * The leaf: a whole commit in the bytes that are stored and hashed for ever.
 *
 * <p>A protobuf message: {@code 1} format, {@code 2} recordedAt in milliseconds (zigzag), {@code 3} stream, {@code 4} sequence, {@code 5}
 * marks {@code {1: id, 2: fingerprint fixed64}}, {@code 6} actor, {@code 7} authority, {@code 8} unit, {@code 9} programme version,
 * {@code 10} the stored names met {@code {1: name, 2: revision}}, {@code 11} for each event the index of its name from 0,
 * packed, {@code 12} each event's bytes. A name stands once however many events bear it, which keeps bulk calls small.
 *
 * <p>The position is not in it: the Merkle tree binds a leaf to its place, and a writer that loses a race for a position takes the
 * next one without encoding again. Only the short head depends on the moment of recording, so everything else is encoded in
 * the caller's thread.
 */
public final class LeafCodec {
    /** The only format so far. */
    static final int FORMAT = 1;
    /** A leaf fits a MongoDB document with room to spare. */
    public static final int MAX_BYTES = 15 << 20;

    static final int RECORDED_AT = 2;
    static final int STREAM = 3;
    static final int SEQUENCE = 4;
    static final int MARK = 5;
    static final int ACTOR = 6;
    static final int AUTHORITY = 7;
    static final int UNIT = 8;
    static final int PROGRAMME = 9;
    static final int NAME = 10;
    static final int NAME_OF = 11;
    static final int EVENT = 12;

    private final EventCodec events;

    public LeafCodec(EventCodec events) {
        this.events = events;
    }

    /** The codec of this program's events. */
    public static LeafCodec ofEvents() {
        return new LeafCodec(EventCodec.ofEvents());
    }

    /**
     * Encodes all but the moment of recording.
     *
     * @throws IllegalArgumentException where an id stands twice in the draft, or the leaf would pass {@link #MAX_BYTES}
     */
    public Sheet encode(Draft draft) {
        var out = new WireWriter(256 + 192 * draft.events().size());
        envelope(out, draft);
        events(out, draft);
        if (out.size() > MAX_BYTES - 32) {
            throw new IllegalArgumentException("a commit has at most " + MAX_BYTES + " bytes, not " + out.size());
        }
        return new Sheet(draft, out);
    }

    /**
     * Reads a whole commit.
     *
     * @throws UnreadableBytes where the leaf is cut short or malformed, of another format, or holds an unknown event
     */
    public Commit decode(long position, byte[] leaf) {
        return reading("commit " + position, () -> new LeafReader(events).readCommit(position, leaf));
    }

    EventCodec events() {
        return events;
    }

    /** Reads the envelope and passes over the events. */
    public Envelope envelope(byte[] leaf) {
        return reading("leaf", () -> new LeafReader(events).readEnvelope(leaf));
    }

    /** Reads the moment of recording alone, which stands at the front. */
    public Instant recordedAt(byte[] leaf) {
        return reading("leaf", () -> LeafReader.readRecordedAt(leaf));
    }

    private static <T> T reading(String what, Read<T> read) {
        try {
            return read.read();
        } catch (IOException | RuntimeException wrong) {
            throw new UnreadableBytes(what + ": " + wrong.getMessage(), wrong);
        }
    }

    private interface Read<T> {
        T read() throws IOException;
    }

    private void envelope(WireWriter out, Draft draft) {
        out.tag(STREAM, WireWriter.LENGTH);
        out.text(draft.stream().value());
        out.tag(SEQUENCE, WireWriter.VARINT);
        out.varint(draft.sequence());
        var seen = HashSet.<CommandId>newHashSet(draft.marks().size());
        for (var mark : draft.marks()) {
            if (!seen.add(mark.id())) {
                throw new IllegalArgumentException("the id " + mark.id() + " stands twice in one commit");
            }
            mark(out, mark);
        }
        message(out, ACTOR, draft.actor());
        if (draft.authority() != null) {
            message(out, AUTHORITY, draft.authority());
        }
        out.tag(UNIT, WireWriter.LENGTH);
        out.text(draft.unit().value());
        if (draft.programme() != null) {
            message(out, PROGRAMME, draft.programme());
        }
    }

    private static void mark(WireWriter out, Mark mark) {
        out.tag(MARK, WireWriter.LENGTH);
        out.varint(18 + 9);
        out.tag(1, WireWriter.LENGTH);
        out.varint(16);
        out.bigEndian64(mark.id().value().getMostSignificantBits());
        out.bigEndian64(mark.id().value().getLeastSignificantBits());
        out.tag(2, WireWriter.FIXED64);
        out.fixed64(mark.fingerprint());
    }

    private void message(WireWriter out, int field, Record value) {
        out.tag(field, WireWriter.LENGTH);
        int opened = out.open();
        events.records().write(out, value);
        out.close(opened);
    }

    private void events(WireWriter out, Draft draft) {
        List<Class<?>> met = new ArrayList<>(2);
        var indexes = new int[draft.events().size()];
        for (int i = 0; i < indexes.length; i++) {
            var type = draft.events().get(i).getClass();
            indexes[i] = met.indexOf(type);
            if (indexes[i] < 0) {
                indexes[i] = met.size();
                met.add(type);
                message(out, NAME, events.nameOf(type));
            }
        }
        out.tag(NAME_OF, WireWriter.LENGTH);
        int opened = out.open();
        for (int index : indexes) {
            out.varint(index);
        }
        out.close(opened);
        for (Event event : draft.events()) {
            message(out, EVENT, (Record) event);
        }
    }

    static byte[] head(Instant recordedAt) {
        var out = new WireWriter(16);
        out.tag(1, WireWriter.VARINT);
        out.varint(FORMAT);
        out.tag(RECORDED_AT, WireWriter.VARINT);
        out.zigzag(recordedAt.toEpochMilli());
        return out.toBytes();
    }
}
