package vn.socai.infra.ledger.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import com.google.protobuf.CodedInputStream;
import org.jspecify.annotations.Nullable;

/** A map as protobuf writes one: an entry {@code {1: key, 2: value}} for each key, in the order of the entries' bytes. */
record MapKind(Kind key, Kind value, boolean sorted) implements Kind {
    @Override
    public int wireType() {
        return WireWriter.LENGTH;
    }

    @Override
    public String told(VocabularyText text) {
        return "{" + key.told(text) + ":" + value.told(text) + "}";
    }

    @Override
    public void write(WireWriter out, Object value) {
        throw new IllegalStateException("a map stands in a field only");
    }

    @Override
    public Object read(CodedInputStream in) {
        throw new IllegalStateException("a map stands in a field only");
    }

    @Override
    public Object byDefault() {
        return finish(new LinkedHashMap<>());
    }

    @Override
    public void writeField(WireWriter out, int field, @Nullable Object map, boolean nullable) {
        if (!(map instanceof Map<?, ?> entries)) {
            throw new IllegalArgumentException("a map is null");
        }
        var all = new ArrayList<byte[]>(entries.size());
        entries.forEach((k, v) -> {
            var entry = new WireWriter(64);
            // Both are always written: an absent one would only be a default to guess.
            key.writeField(entry, 1, k, true);
            value.writeField(entry, 2, v, true);
            all.add(entry.toBytes());
        });
        all.sort(Arrays::compareUnsigned);
        for (var entry : all) {
            out.tag(field, WireWriter.LENGTH);
            out.bytes(entry);
        }
    }

    @Override
    public Object readField(CodedInputStream in, @Nullable Object before) throws IOException {
        var entries = before == null ? new LinkedHashMap<Object, Object>() : asMap(before);
        int outer = in.pushLimit(in.readRawVarint32());
        Object k = null;
        Object v = null;
        while (in.getBytesUntilLimit() > 0) {
            int tag = in.readTag();
            if (tag == ((1 << 3) | key.wireType())) {
                k = key.readField(in, k);
            } else if (tag == ((2 << 3) | value.wireType())) {
                v = value.readField(in, v);
            } else {
                throw new UnreadableBytes("an entry of a map has no tag " + tag);
            }
        }
        in.popLimit(outer);
        v = v == null ? value.byDefault() : value.finish(v);
        if (k == null || v == null || entries.put(k, v) != null) {
            throw new UnreadableBytes("an entry of a map lacks its key or value, or stands there twice");
        }
        return entries;
    }

    @Override
    public Object finish(Object read) {
        if (sorted) {
            SortedMap<Object, Object> all = new TreeMap<>(asMap(read));
            return all;
        }
        return Collections.unmodifiableMap(asMap(read));
    }

    @SuppressWarnings("unchecked") // only readField makes it
    private static Map<Object, Object> asMap(Object read) {
        return (Map<Object, Object>) read;
    }
}
