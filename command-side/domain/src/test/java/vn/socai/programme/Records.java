package vn.socai.programme;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Records taken apart and put together again. */
final class Records {
    private Records() {}

    static @Nullable Object get(Record whole, RecordComponent term) {
        try {
            return term.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The record with another value of one component. */
    static Record with(Record whole, RecordComponent term, @Nullable Object value) {
        return make(whole.getClass(), Arrays.stream(whole.getClass().getRecordComponents())
                .map(one -> one.getName().equals(term.getName()) ? value : get(whole, one))
                .toArray());
    }

    static Record make(Class<? extends Record> type, @Nullable Object[] values) {
        try {
            Constructor<? extends Record> made = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return made.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " of " + Arrays.toString(values), impossible);
        }
    }
}
