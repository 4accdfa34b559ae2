package vn.socai.infra.desk;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.socai.command.CommandName;
import vn.socai.infra.ledger.codec.Walk;
import vn.socai.value.Coded;
import vn.socai.value.Tag;

/**
 * What of a class of records enters a {@link Body}, and the code that writes its components.
 *
 * @param name of a command, absent of any other record
 * @param tag of a variant of a family, else 0
 */
record Form(@Nullable String name, int tag, BiConsumer<Body, Object> components) {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    /** Those of which the type of a component says all that the value would say; the first that fits. */
    private static final List<Class<?>> PLAIN = List.of(UUID.class, String.class, Integer.class, Long.class,
            Boolean.class, LocalDate.class, YearMonth.class, Coded.class, Set.class, Collection.class);
    private static final MethodHandle IS_NULL = isNull();
    private static final MethodHandle ABSENT = method("absent");
    private static final ClassValue<Form> FORMS = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            CommandName name = type.getAnnotation(CommandName.class);
            return new Form(name == null ? null : name.value(), tag(type), Walk.compiled(walk(type)));
        }
    };

    static Form of(Class<?> type) {
        return FORMS.get(type);
    }

    /** A record within another. */
    void write(Body body, Record value) {
        body.open(tag);
        components.accept(body, value);
    }

    private static int tag(Class<?> type) {
        Tag tag = type.getAnnotation(Tag.class);
        return tag == null ? 0 : tag.value();
    }

    private static MethodHandle walk(Class<?> type) {
        return Walk.through(type, Stream.of(type.getRecordComponents())
                .map(component -> orAbsent(step(component.getType())))
                .toList());
    }

    /** What writes a component that is there; an id, which is a record of one component, in the same code. */
    private static MethodHandle step(Class<?> type) {
        if (type.isRecord() && type.getRecordComponents().length == 1) {
            return MethodHandles.foldArguments(walk(type).asType(steps(type)), MethodHandles.insertArguments(method(
                    "open", int.class), 1, tag(type)));
        }
        Class<?> boxed = MethodType.methodType(type).wrap().returnType();
        Class<?> plain = PLAIN.stream().filter(one -> one.isAssignableFrom(boxed)).findFirst().orElse(Object.class);
        return method("write", plain).asType(steps(boxed));
    }

    private static MethodHandle orAbsent(MethodHandle step) {
        Class<?> type = step.type().parameterType(1);
        MethodHandle isNull = MethodHandles.dropArguments(IS_NULL.asType(MethodType.methodType(boolean.class, type)), 0,
                Body.class);
        return MethodHandles.guardWithTest(isNull, MethodHandles.dropArguments(ABSENT, 1, type), step);
    }

    private static MethodHandle isNull() {
        try {
            return LOOKUP.findStatic(Objects.class, "isNull", MethodType.methodType(boolean.class, Object.class));
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("every JDK can tell what is null", missing);
        }
    }

    private static MethodType steps(Class<?> type) {
        return MethodType.methodType(void.class, Body.class, type);
    }

    private static MethodHandle method(String name, Class<?>... parameters) {
        try {
            return LOOKUP.findVirtual(Body.class, name, MethodType.methodType(void.class, parameters));
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("a body has no such method", missing);
        }
    }
}
