package vn.socai.infra.ledger.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.google.protobuf.CodedInputStream;

import vn.socai.value.Tag;

/** A value of a sealed family stands as a message with one field, whose number is the variant's {@link Tag}. */
record VariantKind(Class<?> type, Map<Class<?>, Integer> tags, Map<Integer, MessageKind> variants) implements Kind {
    VariantKind(Class<?> family, Shapes shapes) {
        this(family, new HashMap<>(), new TreeMap<>());
        gather(family, shapes);
    }

    private void gather(Class<?> sealed, Shapes shapes) {
        for (var permitted : sealed.getPermittedSubclasses()) {
            var tag = permitted.getAnnotation(Tag.class);
            if (permitted.isInterface() && permitted.isSealed()) {
                gather(permitted, shapes);
            } else if (!permitted.isRecord() || tag == null || tag.value() < 1) {
                throw new IllegalArgumentException(permitted.getName() + " must be a record with a @Tag from 1");
            } else if (variants.put(tag.value(), new MessageKind(shapes.of(permitted))) != null) {
                throw new IllegalArgumentException(family() + " uses tag " + tag.value() + " twice");
            } else {
                tags.put(permitted, tag.value());
            }
        }
    }

    @Override
    public int wireType() {
        return WireWriter.LENGTH;
    }

    @Override
    public String told(VocabularyText text) {
        return text.define(type, "family", () -> {
            List<String> words = new ArrayList<>();
            variants.forEach((tag, variant) -> words.add(tag + ":" + variant.told(text)));
            return words;
        });
    }

    @Override
    public void write(WireWriter out, Object value) {
        int tag = tags.getOrDefault(value.getClass(), 0);
        int opened = out.open();
        out.tag(tag, WireWriter.LENGTH);
        variant(tag).write(out, value);
        out.close(opened);
    }

    @Override
    public Object read(CodedInputStream in) throws IOException {
        int outer = in.pushLimit(in.readRawVarint32());
        int tag = in.readTag();
        if ((tag & 7) != WireWriter.LENGTH) {
            throw new UnreadableBytes("a variant of " + family() + " has wire type " + (tag & 7));
        }
        var value = variant(tag >>> 3).read(in);
        if (in.getBytesUntilLimit() != 0) {
            throw new UnreadableBytes("something stands behind the variant of " + family());
        }
        in.popLimit(outer);
        return value;
    }

    private String family() {
        return type.getSimpleName();
    }

    private MessageKind variant(int tag) {
        var variant = variants.get(tag);
        if (variant == null) {
            throw new UnreadableBytes("no variant of " + family() + " has tag " + tag);
        }
        return variant;
    }
}
