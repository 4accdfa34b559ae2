package vn.socai.view.chronicle;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

import vn.socai.event.Event;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;

/** Which teams and persons an event names by components of its own; a new event needs no line here. */
final class Named {
    private static final ClassValue<List<Method>> IDS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(c -> c.getType() == TeamId.class || c.getType() == PersonId.class)
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private Named() {}

    static boolean in(Event event, Record id) {
        for (Method accessor : IDS.get(event.getClass())) {
            try {
                if (id.equals(accessor.invoke(event))) {
                    return true;
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return false;
    }
}
