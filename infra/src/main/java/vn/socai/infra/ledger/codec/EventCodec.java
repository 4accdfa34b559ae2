package vn.socai.infra.ledger.codec;

import java.io.IOException;

import com.google.protobuf.CodedInputStream;

/** Events to stored bytes and back, from whatever revision they stand in. */
public final class EventCodec {
    private final RecordCodec records = new RecordCodec();
    private final StoredNames names;
    private final Upcasters upcasters;

    /** The codec of this program's events. */
    public static EventCodec ofEvents() {
        return new EventCodec(StoredNames.ofEvents(), Upcasters.OF_EVENTS);
    }

    /**
     * A codec for a family.
     *
     * @throws IllegalArgumentException where an event has no stored form, or an old revision no way up
     */
    public EventCodec(StoredNames names, Upcasters upcasters) {
        this.names = names;
        this.upcasters = upcasters;
        for (var type : names.all()) {
            records.check(type);
            var current = names.nameOf(type);
            for (int revision = 1; revision < current.revision(); revision++) {
                records.check(upcasters.step(new StoredName(current.name(), revision)).shape());
            }
        }
    }

    /** The name and current revision of an event's class. */
    public StoredName nameOf(Class<?> type) {
        return names.nameOf(type);
    }

    /** The stored bytes of an event, without its name. */
    public byte[] encode(Record event) {
        return records.encode(event);
    }

    /**
     * The event in its current shape.
     *
     * @throws UnreadableBytes where the bytes are cut short or do not fit, or the name or revision is not known here
     */
    public Record decode(StoredName name, byte[] bytes) {
        var in = CodedInputStream.newInstance(bytes);
        try {
            return reader(name).read(in);
        } catch (IOException cut) {
            throw new UnreadableBytes(name + ": " + cut.getMessage(), cut);
        }
    }

    RecordCodec records() {
        return records;
    }

    /** How to read what stands under a name and revision; asked once for many events. */
    Reader reader(StoredName name) {
        var type = names.classOf(name.name());
        int current = names.nameOf(type).revision();
        if (name.revision() > current) {
            throw new UnreadableBytes(name + " was written by a newer program; this one knows revision " + current);
        }
        if (name.revision() == current) {
            return in -> records.read(in, type);
        }
        var shape = upcasters.step(name).shape();
        return in -> upcasters.raise(name, current, records.read(in, shape));
    }

    interface Reader {
        Record read(CodedInputStream in) throws IOException;
    }
}
