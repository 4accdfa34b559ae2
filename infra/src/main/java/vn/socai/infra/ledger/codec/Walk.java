package vn.socai.infra.ledger.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Walks over the components of records by code made once for each of their classes, which is as quick as if it stood there written out:
 * a tree of method handles, held as a constant.
 */
public final class Walk {
    private static final MethodType STEP = MethodType.methodType(void.class, Object.class, Object.class);
    private static final byte[] CONSTANT = constant();

    private Walk() {}

    /**
     * What takes a record's components into a sink one after the other, as a handle {@code (sink, record)void}.
     *
     * @param steps what takes each of them, as handles {@code (sink, value)void}
     */
    public static MethodHandle through(Class<?> type, List<MethodHandle> steps) {
        MethodHandle walk = MethodHandles.empty(STEP);
        for (int place = steps.size() - 1; place >= 0; place--) {
            MethodHandle read = Handles.reading(type.getRecordComponents()[place]);
            MethodHandle step = steps.get(place);
            step = step.asType(step.type().changeParameterType(1, read.type().returnType()));
            walk = MethodHandles.foldArguments(walk, MethodHandles.filterArguments(step, 1, read).asType(STEP));
        }
        return walk;
    }

    /** Such a handle as a constant. */
    @SuppressWarnings("unchecked")
    public static <S> BiConsumer<S, Object> compiled(MethodHandle walk) {
        try {
            MethodHandles.Lookup defined = MethodHandles.lookup().defineHiddenClassWithClassData(CONSTANT, walk, true);
            return (BiConsumer<S, Object>) defined.findConstructor(defined.lookupClass(), MethodType.methodType(
                    void.class)).invoke();
        } catch (Error error) {
            throw error;
        } catch (Throwable impossible) {
            throw new IllegalStateException("no class can be made of " + walk, impossible);
        }
    }

    private static byte[] constant() {
        try (InputStream in = Walk.class.getResourceAsStream(Constant.class.getSimpleName() + ".class")) {
            return Objects.requireNonNull(in, "the class file of a constant").readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
