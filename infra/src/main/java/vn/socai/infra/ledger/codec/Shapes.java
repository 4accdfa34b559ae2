package vn.socai.infra.ledger.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/** Finds the kind of every Java type that may be stored, and keeps what it found. */
final class Shapes {
    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();
    private final Map<Class<?>, Kind> wrappers = new ConcurrentHashMap<>();

    Shape of(Class<?> type) {
        var known = shapes.get(type);
        return known != null ? known : resolve(type);
    }

    /** One thread at a time, so that nobody meets a shape between its two steps but the one that resolves it. */
    private synchronized Shape resolve(Class<?> type) {
        var beingMade = pending.get(type);
        if (beingMade != null) {
            return beingMade;
        }
        if (!type.isRecord() || type.getTypeParameters().length > 0) {
            throw new IllegalArgumentException(type.getName() + " is not a plain record");
        }
        var shape = new Shape(type);
        pending.put(type, shape);
        boolean outermost = pending.size() == 1;
        try {
            shape.resolve(this);
            resolved.put(type, shape);
        } finally {
            if (outermost) {
                publish();
            }
        }
        return shape;
    }

    private final Map<Class<?>, Shape> pending = new ConcurrentHashMap<>();
    private final Map<Class<?>, Shape> resolved = new ConcurrentHashMap<>();

    private void publish() {
        if (resolved.keySet().equals(pending.keySet())) {
            shapes.putAll(resolved);
        }
        resolved.clear();
        pending.clear();
    }

    Kind kind(Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            var raw = (Class<?>) generic.getRawType();
            if (raw == List.class || raw == Set.class) {
                return new CollectionKind(kind(arguments[0]), raw == Set.class);
            }
            if (raw == Map.class || raw == SortedMap.class) {
                return new MapKind(kind(arguments[0]), kind(arguments[1]), raw == SortedMap.class);
            }
        }
        if (type instanceof Class<?> plain) {
            return kind(plain);
        }
        throw new IllegalArgumentException("no stored form for " + type);
    }

    private Kind kind(Class<?> type) {
        var simple = SimpleKinds.of(type);
        if (simple != null) {
            return simple;
        }
        if (type.isInterface() && type.isSealed()) {
            return new VariantKind(type, this);
        }
        if (type.isRecord()) {
            var wrapped = wrapped(type);
            return wrapped != null ? wrapped : new MessageKind(of(type));
        }
        throw new IllegalArgumentException("no stored form for " + type.getName());
    }

    /** Only around something simple that cannot be absent; else absent inside and absent as a whole would look alike. */
    private @Nullable Kind wrapped(Class<?> type) {
        var known = wrappers.get(type);
        return known != null ? known : newWrapper(type);
    }

    private @Nullable Kind newWrapper(Class<?> type) {
        var components = type.getRecordComponents();
        if (components.length != 1 || type.getTypeParameters().length > 0 || components[0].getAnnotatedType()
                .isAnnotationPresent(Nullable.class)) {
            return null;
        }
        var inner = SimpleKinds.of(components[0].getType());
        if (inner == null) {
            return null;
        }
        var unwrap = Handles.accessor(components[0]);
        var wrap = Handles.wrapper(type);
        var wrapper = components[0].getType() == String.class ? new WrappedTextKind(inner, unwrap, wrap)
                : new WrappedKind(inner, unwrap, wrap);
        wrappers.put(type, wrapper);
        return wrapper;
    }
}
