package vn.socai.infra.ledger.codec;

import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/**
 * Never used itself: {@link Walk} has the JVM define it anew for each of its handles, which in a class of its own is a constant, and a
 * constant is what the JIT compiles through.
 */
final class Constant implements BiConsumer<Object, Object> {
    private static final @Nullable MethodHandle WALK = ofThisClass();

    Constant() {}

    private static @Nullable MethodHandle ofThisClass() {
        try {
            return MethodHandles.classData(MethodHandles.lookup(), ConstantDescs.DEFAULT_NAME, MethodHandle.class);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("a class may see what it was defined with", impossible);
        }
    }

    @Override
    public void accept(Object sink, Object value) {
        try {
            Objects.requireNonNull(WALK).invokeExact(sink, value);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new IllegalStateException("a step of a walk throws a checked exception", impossible);
        }
    }
}
