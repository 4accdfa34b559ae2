package vn.socai.infra.ledger.codec;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.Function;

/** Accessors and constructors of records as plain calls: found once, called millions of times. */
public final class Handles {
    private static final MethodType FUNCTION = MethodType.methodType(Object.class, Object.class);

    private Handles() {}

    /**
     * Reads a component.
     *
     * @throws IllegalArgumentException where its class is closed to this module
     */
    public static Function<Object, Object> accessor(RecordComponent component) {
        var type = component.getDeclaringRecord();
        try {
            return function(MethodHandles.privateLookupIn(type, MethodHandles.lookup()), reading(component));
        } catch (IllegalAccessException closed) {
            throw new IllegalArgumentException(type.getName() + " is closed to the codec", closed);
        }
    }

    /** Reads a component, as a handle. */
    static MethodHandle reading(RecordComponent component) {
        var type = component.getDeclaringRecord();
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup()).unreflect(component.getAccessor());
        } catch (IllegalAccessException closed) {
            throw new IllegalArgumentException(type.getName() + " is closed to the codec", closed);
        }
    }

    /** The constructor of a record of one component. */
    static Function<Object, Object> wrapper(Class<?> type) {
        try {
            var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            return function(lookup, canonical(lookup, type));
        } catch (IllegalAccessException closed) {
            throw new IllegalArgumentException(type.getName() + " is closed to the codec", closed);
        }
    }

    /** The canonical constructor, taking the components' values in an array. */
    static MethodHandle constructor(Class<?> type) {
        try {
            var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            return canonical(lookup, type).asSpreader(Object[].class, type.getRecordComponents().length)
                    .asType(
                            MethodType.methodType(Object.class, Object[].class));
        } catch (IllegalAccessException closed) {
            throw new IllegalArgumentException(type.getName() + " is closed to the codec", closed);
        }
    }

    static Object make(MethodHandle constructor, Object[] values) {
        try {
            return constructor.invokeExact(values);
        } catch (RuntimeException refused) {
            throw new UnreadableBytes("the record refuses what was stored: " + refused.getMessage(), refused);
        } catch (Error error) {
            throw error;
        } catch (Throwable impossible) {
            throw new IllegalStateException("a record's constructor throws a checked exception", impossible);
        }
    }

    private static MethodHandle canonical(MethodHandles.Lookup lookup, Class<?> type) throws IllegalAccessException {
        var parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(
                        Class<?>[]::new);
        try {
            return lookup.findConstructor(type, MethodType.methodType(void.class, parameters));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("a record without its constructor: " + type, impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, Object> function(MethodHandles.Lookup lookup, MethodHandle target) {
        try {
            var site = LambdaMetafactory.metafactory(lookup, "apply", MethodType.methodType(Function.class), FUNCTION,
                    target, target.type().wrap());
            return (Function<Object, Object>) site.getTarget().invoke();
        } catch (Error error) {
            throw error;
        } catch (Throwable impossible) {
            throw new IllegalStateException("no function can be made of " + target, impossible);
        }
    }
}
