package vn.socai.infra.ledger.codec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.google.protobuf.CodedInputStream;

import vn.socai.ledger.Actor;
import vn.socai.value.LegalBasis;
import vn.socai.value.ProgrammeVersion;

/** Events to stored bytes and back, from whatever revision they stand in. */
public final class EventCodec {
    private final RecordCodec records = new RecordCodec();
    private final StoredNames names;
    private final Upcasters upcasters;
    private final Map<ByteBuffer, Reader> readers = new ConcurrentHashMap<>();

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

    /**
     * How the stored bytes of commits are read that hold events of these names, for somebody who has no code of ours: the text that
     * docs/proof-format.md §7 describes.
     *
     * @throws UnreadableBytes where a name or revision is not known here
     */
    public String vocabulary(Collection<StoredName> held) {
        VocabularyText text = new VocabularyText();
        List.of(Actor.class, LegalBasis.class, ProgrammeVersion.class).forEach(type -> records.told(text, type));
        for (StoredName name : held) {
            text.event(name, records.told(text, shape(name)));
        }
        return text.print();
    }

    private Class<? extends Record> shape(StoredName name) {
        var type = names.classOf(name.name());
        int current = names.nameOf(type).revision();
        if (name.revision() > current) {
            throw new UnreadableBytes(name + " was written by a newer program; this one knows revision " + current);
        }
        return name.revision() == current ? type : upcasters.step(name).shape();
    }

    /**
     * The names and revisions under which a leaf's events stand in it, whatever they are raised to while reading.
     *
     * @throws UnreadableBytes where the leaf is cut short or malformed
     */
    public Set<StoredName> storedNames(byte[] leaf) {
        Set<StoredName> held = new LinkedHashSet<>();
        try {
            var in = CodedInputStream.newInstance(leaf);
            for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
                if (tag >>> 3 == LeafCodec.NAME) {
                    held.add(records.decode(StoredName.class, in.readByteArray()));
                } else {
                    in.skipField(tag);
                }
            }
        } catch (IOException cut) {
            throw new UnreadableBytes("leaf: " + cut.getMessage(), cut);
        }
        return held;
    }

    RecordCodec records() {
        return records;
    }

    /** How to read what stands under a name and revision in their stored bytes; found once for each that is known here. */
    Reader reader(byte[] stored) {
        var bytes = ByteBuffer.wrap(stored);
        var known = readers.get(bytes);
        return known != null ? known
                : readers.computeIfAbsent(bytes, any -> reader(records.decode(StoredName.class, stored)));
    }

    private Reader reader(StoredName name) {
        var type = names.classOf(name.name());
        int current = names.nameOf(type).revision();
        if (name.revision() > current) {
            throw new UnreadableBytes(name + " was written by a newer program; this one knows revision " + current);
        }
        if (name.revision() == current) {
            var shape = records.shape(type);
            return in -> (Record) shape.read(in);
        }
        var old = records.shape(upcasters.step(name).shape());
        return in -> upcasters.raise(name, current, (Record) old.read(in));
    }

    interface Reader {
        Record read(CodedInputStream in) throws IOException;
    }
}
