package vn.socai.infra.ledger.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.google.protobuf.CodedInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A list, or a set in the order of its elements' bytes so that equal sets have equal bytes. Varints stand packed in one field, anything
 * else as one field each; empty is absent.
 */
record CollectionKind(Kind element, boolean set) implements Kind {
    CollectionKind {
        if (element instanceof CollectionKind) {
            throw new IllegalArgumentException("a collection of collections has no stored form; name the inner one");
        }
    }

    @Override
    public int wireType() {
        return element instanceof ScalarKind ? WireWriter.LENGTH : element.wireType();
    }

    @Override
    public String told(VocabularyText text) {
        return "[" + element.told(text) + "]";
    }

    @Override
    public void write(WireWriter out, Object value) {
        throw new IllegalStateException("a collection stands in a field only");
    }

    @Override
    public Object read(CodedInputStream in) {
        throw new IllegalStateException("a collection stands in a field only");
    }

    @Override
    public Object byDefault() {
        return set ? Set.of() : List.of();
    }

    @Override
    public void writeField(WireWriter out, int field, @Nullable Object value, boolean nullable) {
        if (!(value instanceof Collection<?> elements)) {
            throw new IllegalArgumentException("a collection is null");
        }
        if (!elements.isEmpty()) {
            write(out, field, elements);
        }
    }

    private void write(WireWriter out, int field, Collection<?> elements) {
        if (element instanceof ScalarKind scalar) {
            out.tag(field, WireWriter.LENGTH);
            packed(out, elements, scalar);
        } else {
            apart(out, field, elements);
        }
    }

    private void apart(WireWriter out, int field, Collection<?> elements) {
        if (set) {
            for (var bytes : ordered(elements)) {
                out.tag(field, element.wireType());
                out.raw(bytes);
            }
        } else {
            for (var one : elements) {
                out.tag(field, element.wireType());
                element.write(out, one);
            }
        }
    }

    private void packed(WireWriter out, Collection<?> elements, ScalarKind scalar) {
        int opened = out.open();
        if (set && elements.size() > 1) {
            sorted(out, elements, scalar);
        } else {
            for (var one : elements) {
                scalar.write(out, one);
            }
        }
        out.close(opened);
    }

    private static void sorted(WireWriter out, Collection<?> elements, ScalarKind scalar) {
        var numbers = new long[elements.size()];
        int next = 0;
        for (var one : elements) {
            numbers[next++] = scalar.toLong(one);
        }
        Arrays.sort(numbers);
        for (long number : numbers) {
            scalar.write(out, number);
        }
    }

    private List<byte[]> ordered(Collection<?> elements) {
        var all = new ArrayList<byte[]>(elements.size());
        for (var one : elements) {
            var out = new WireWriter(64);
            element.write(out, one);
            all.add(out.toBytes());
        }
        all.sort(Arrays::compareUnsigned);
        return all;
    }

    @Override
    public Object readField(CodedInputStream in, @Nullable Object before) throws IOException {
        var elements = before == null ? new ArrayList<Object>(2) : asList(before);
        if (element instanceof ScalarKind) {
            int outer = in.pushLimit(in.readRawVarint32());
            while (in.getBytesUntilLimit() > 0) {
                elements.add(element.read(in));
            }
            in.popLimit(outer);
        } else {
            elements.add(element.read(in));
        }
        return elements;
    }

    /** Immutable, so that a record's own {@code List.copyOf} costs nothing. */
    @Override
    public Object finish(Object read) {
        var elements = asList(read);
        if (!set) {
            return List.of(elements.toArray());
        }
        if (elements.size() == 1) {
            return Set.of(elements.getFirst());
        }
        var all = new LinkedHashSet<>(elements);
        if (all.size() != elements.size()) {
            throw new UnreadableBytes("an element of the set stands there twice");
        }
        return Collections.unmodifiableSet(all);
    }

    @SuppressWarnings("unchecked") // only readField makes it
    private static List<Object> asList(Object read) {
        return (List<Object>) read;
    }
}
