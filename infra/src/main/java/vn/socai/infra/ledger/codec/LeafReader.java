package vn.socai.infra.ledger.codec;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import com.google.protobuf.CodedInputStream;
import org.jspecify.annotations.Nullable;

import vn.socai.event.Event;
import vn.socai.ledger.Actor;
import vn.socai.ledger.Commit;
import vn.socai.ledger.Draft;
import vn.socai.ledger.Mark;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;
import vn.socai.value.LegalBasis;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.UnitId;

/** Reads one leaf, field by field in their order. Used once. */
final class LeafReader {
    private final EventCodec codec;
    /** One command is the rule, ten at once are common. */
    private final List<Mark> marks = new ArrayList<>(10);
    private final List<EventCodec.Reader> readers = new ArrayList<>(1);
    private final ArrayList<Event> events = new ArrayList<>();
    private int[] nameOf = {};
    private int count;
    private @Nullable Instant recordedAt;
    private @Nullable StreamName stream;
    private long sequence;
    private @Nullable Actor actor;
    private @Nullable LegalBasis authority;
    private @Nullable UnitId unit;
    private @Nullable ProgrammeVersion programme;

    LeafReader(EventCodec codec) {
        this.codec = codec;
    }

    Commit readCommit(long position, byte[] leaf) throws IOException {
        read(leaf, true);
        if (recordedAt == null || stream == null || actor == null || unit == null || count == 0
                || count != nameOf.length) {
            throw new UnreadableBytes("a part of the leaf is missing");
        }
        return new Commit(position, recordedAt, new Draft(stream, sequence, marks, actor, authority, unit, programme,
                events), leaf);
    }

    Envelope readEnvelope(byte[] leaf) throws IOException {
        read(leaf, false);
        if (recordedAt == null || stream == null || count == 0 || count != nameOf.length) {
            throw new UnreadableBytes("a part of the leaf is missing");
        }
        return new Envelope(recordedAt, stream, sequence, List.copyOf(marks), count);
    }

    static Instant readRecordedAt(byte[] leaf) throws IOException {
        var in = CodedInputStream.newInstance(leaf);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (tag == (LeafCodec.RECORDED_AT << 3 | WireWriter.VARINT)) {
                return Instant.ofEpochMilli(in.readSInt64());
            }
            in.skipField(tag);
        }
        throw new UnreadableBytes("the leaf bears no moment of recording");
    }

    private void read(byte[] leaf, boolean whole) throws IOException {
        var in = CodedInputStream.newInstance(leaf);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            int field = tag >>> 3;
            if ((tag & 7) == WireWriter.LENGTH && (whole || field == LeafCodec.STREAM || field == LeafCodec.MARK
                    || field == LeafCodec.NAME_OF) && field <= LeafCodec.EVENT) {
                readPart(in, field);
            } else if ((tag & 7) == WireWriter.VARINT) {
                readNumber(in, field);
            } else {
                count += field == LeafCodec.EVENT ? 1 : 0;
                in.skipField(tag);
            }
        }
    }

    private void readNumber(CodedInputStream in, int field) throws IOException {
        switch (field) {
            case 1 -> {
                long format = in.readUInt64();
                if (format != LeafCodec.FORMAT) {
                    throw new UnreadableBytes("the leaf has format " + format + ", this program knows "
                            + LeafCodec.FORMAT);
                }
            }
            case LeafCodec.RECORDED_AT -> recordedAt = Instant.ofEpochMilli(in.readSInt64());
            case LeafCodec.SEQUENCE -> sequence = in.readUInt64();
            default -> throw new UnreadableBytes("the leaf has no number in field " + field);
        }
    }

    private void readPart(CodedInputStream in, int field) throws IOException {
        int outer = in.pushLimit(in.readRawVarint32());
        switch (field) {
            case LeafCodec.STREAM -> stream = new StreamName(text(in));
            case LeafCodec.MARK -> marks.add(mark(in));
            case LeafCodec.ACTOR -> actor = codec.records().read(in, Actor.class);
            case LeafCodec.AUTHORITY -> authority = codec.records().read(in, LegalBasis.class);
            case LeafCodec.UNIT -> unit = new UnitId(text(in));
            case LeafCodec.PROGRAMME -> programme = codec.records().read(in, ProgrammeVersion.class);
            case LeafCodec.NAME -> readers.add(codec.reader(in.readRawBytes(in.getBytesUntilLimit())));
            case LeafCodec.NAME_OF -> {
                nameOf = indexes(in);
                events.ensureCapacity(nameOf.length);
            }
            case LeafCodec.EVENT -> events.add(event(in));
            default -> throw new UnreadableBytes("the leaf has no part in field " + field);
        }
        if (in.getBytesUntilLimit() != 0) {
            throw new UnreadableBytes("field " + field + " of the leaf is longer than what it holds");
        }
        in.popLimit(outer);
    }

    private static String text(CodedInputStream in) throws IOException {
        return WireText.of(in.readRawBytes(in.getBytesUntilLimit()));
    }

    private static Mark mark(CodedInputStream in) throws IOException {
        if (in.getBytesUntilLimit() != 27 || in.readRawByte() != 10 || in.readRawByte() != 16) {
            throw new UnreadableBytes("a mark is not of its form");
        }
        var id = new UUID(Long.reverseBytes(in.readRawLittleEndian64()), Long.reverseBytes(in
                .readRawLittleEndian64()));
        if (in.readRawByte() != 17) {
            throw new UnreadableBytes("a mark is not of its form");
        }
        return new Mark(new CommandId(id), in.readRawLittleEndian64());
    }

    private static int[] indexes(CodedInputStream in) throws IOException {
        // Nearly always one byte each, so this is nearly always the right size.
        var all = new int[in.getBytesUntilLimit()];
        int size = 0;
        while (in.getBytesUntilLimit() > 0) {
            all[size++] = in.readRawVarint32();
        }
        return Arrays.copyOf(all, size);
    }

    private Event event(CodedInputStream in) throws IOException {
        int index = count < nameOf.length ? nameOf[count] : -1;
        if (index < 0 || index >= readers.size()) {
            throw new UnreadableBytes("event " + count + " bears no name");
        }
        count++;
        return (Event) readers.get(index).read(in);
    }
}
