package vn.socai.infra.ledger.codec;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import com.google.protobuf.CodedInputStream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * How one record class is written and read. The number of a field is the component's place, from 1; fields stand in that order.
 *
 * <p>Resolved once for each class; afterwards nothing is looked up by reflection. Its fields are filled in a second step, since a
 * record may hold itself.
 */
@NullUnmarked // between the two steps
final class Shape {
    private record Part(RecordComponent component, Kind kind, boolean nullable) {
        String name() {
            return component.getName();
        }
    }

    private static final MethodHandle STEP = stepping();

    private final Class<?> type;
    private volatile MethodHandle make;
    private volatile BiConsumer<WireWriter, Object> walk;
    private Part[] parts;

    Shape(Class<?> type) {
        this.type = type;
    }

    /** Made with its first use: a start checks hundreds of shapes and reads few. */
    private MethodHandle make() {
        var made = make;
        if (made == null) {
            made = Handles.constructor(type);
            make = made;
        }
        return made;
    }

    void resolve(Shapes shapes) {
        var components = type.getRecordComponents();
        var resolved = new Part[components.length];
        for (int i = 0; i < resolved.length; i++) {
            resolved[i] = part(components[i], shapes);
        }
        parts = resolved;
    }

    private Part part(RecordComponent component, Shapes shapes) {
        try {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            var kind = shapes.kind(component.getGenericType());
            if (nullable && (kind instanceof CollectionKind || kind instanceof MapKind)) {
                throw new IllegalArgumentException("a collection may be empty but not absent: both look alike");
            }
            return new Part(component, kind, nullable);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(type.getSimpleName() + "." + component.getName() + ": " + wrong
                    .getMessage(), wrong);
        }
    }

    /** The name under which a vocabulary defines the record. */
    String told(VocabularyText text) {
        return text.define(type, "record", () -> Arrays.stream(parts)
                .map(part -> part.name() + ":" + part.kind.told(text) + (part.nullable ? "?" : ""))
                .toList());
    }

    void write(WireWriter out, Object value) {
        try {
            walk().accept(out, value);
        } catch (IllegalArgumentException wrong) {
            throw told(value, wrong);
        }
    }

    /** Made with its first use, like the constructor. */
    private BiConsumer<WireWriter, Object> walk() {
        var made = walk;
        if (made == null) {
            made = Walk.compiled(Walk.through(type, IntStream.range(0, parts.length)
                    .mapToObj(place -> MethodHandles.insertArguments(STEP, 0, parts[place], place + 1))
                    .toList()));
            walk = made;
        }
        return made;
    }

    private static MethodHandle stepping() {
        try {
            return MethodHandles.lookup()
                    .findStatic(Shape.class, "step", MethodType.methodType(void.class, Part.class,
                            int.class, WireWriter.class, Object.class));
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("a shape has no such method", missing);
        }
    }

    private static void step(Part part, int field, WireWriter out, Object value) {
        part.kind.writeField(out, field, value, part.nullable);
    }

    /** Says of which component it is. */
    private IllegalArgumentException told(Object record, IllegalArgumentException wrong) {
        for (int i = 0; i < parts.length; i++) {
            try {
                step(parts[i], i + 1, new WireWriter(256), Handles.accessor(parts[i].component).apply(record));
            } catch (IllegalArgumentException here) {
                return new IllegalArgumentException(type.getSimpleName() + "." + parts[i].name() + ": " + here
                        .getMessage(), here);
            }
        }
        return wrong;
    }

    /** Reads up to the input's end or limit. Fields that are not known are skipped: the stored bytes keep them. */
    Object read(CodedInputStream in) throws IOException {
        var values = new Object[parts.length];
        int last = 0;
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            int field = tag >>> 3;
            if (field < last) {
                throw new UnreadableBytes(type.getSimpleName() + ": field " + field + " stands behind field " + last);
            }
            last = field;
            if (field > parts.length) {
                in.skipField(tag);
            } else {
                values[field - 1] = readPart(in, parts[field - 1], tag, values[field - 1]);
            }
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = finish(parts[i], values[i]);
        }
        return Handles.make(make(), values);
    }

    private Object readPart(CodedInputStream in, Part part, int tag, Object before) throws IOException {
        if ((tag & 7) != part.kind.wireType()) {
            throw new UnreadableBytes(where(part) + "it has wire type " + (tag & 7) + ", not " + part.kind.wireType());
        }
        try {
            return part.kind.readField(in, before);
        } catch (IOException | RuntimeException wrong) {
            throw new UnreadableBytes(where(part) + wrong.getMessage(), wrong);
        }
    }

    private Object finish(Part part, Object read) {
        if (read == null && part.nullable) {
            return null;
        }
        try {
            var value = read == null ? part.kind.byDefault() : part.kind.finish(read);
            if (value == null) {
                throw new UnreadableBytes("it is missing");
            }
            return value;
        } catch (RuntimeException wrong) {
            throw new UnreadableBytes(where(part) + wrong.getMessage(), wrong);
        }
    }

    private String where(Part part) {
        return type.getSimpleName() + "." + part.name() + ": ";
    }
}
