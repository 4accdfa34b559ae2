package vn.socai.infra.ledger.codec;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import vn.socai.event.Event;
import vn.socai.value.Stored;

/** Which record stands under which name: read off the sealed family, so that a new event needs no list. */
public final class StoredNames {
    private final Map<Class<? extends Record>, StoredName> names = new LinkedHashMap<>();
    private final Map<String, Class<? extends Record>> classes = new HashMap<>();

    private StoredNames(Class<?> family) {
        gather(family);
    }

    /** The names of all events. */
    public static StoredNames ofEvents() {
        return of(Event.class);
    }

    /**
     * The names of a sealed family, walked to its records.
     *
     * @throws IllegalArgumentException where a record lacks its name, or two bear the same
     */
    public static StoredNames of(Class<?> family) {
        return new StoredNames(family);
    }

    private void gather(Class<?> type) {
        if (type.isRecord()) {
            add(type.asSubclass(Record.class));
        } else if (type.isSealed()) {
            for (var permitted : type.getPermittedSubclasses()) {
                gather(permitted);
            }
        } else {
            throw new IllegalArgumentException(type.getName() + " must be a record or a sealed family of records");
        }
    }

    private void add(Class<? extends Record> type) {
        var stored = type.getAnnotation(Stored.class);
        if (stored == null) {
            throw new IllegalArgumentException(type.getName() + " lacks @Stored");
        }
        var name = new StoredName(stored.name(), stored.revision());
        var twin = classes.put(name.name(), type);
        if (twin != null) {
            throw new IllegalArgumentException(type.getName() + " and " + twin.getName() + " share the name " + name
                    .name());
        }
        names.put(type, name);
    }

    /** The name and current revision of a record. */
    public StoredName nameOf(Class<?> type) {
        var name = names.get(type);
        if (name == null) {
            throw new IllegalArgumentException(type.getName() + " is no stored event");
        }
        return name;
    }

    /**
     * The record that bears a name today, whatever its revision.
     *
     * @throws UnreadableBytes where no record does
     */
    public Class<? extends Record> classOf(String name) {
        var type = classes.get(name);
        if (type == null) {
            throw new UnreadableBytes("no event of this program is named " + name);
        }
        return type;
    }

    /** All records of the family, in the order in which it permits them. */
    public Set<Class<? extends Record>> all() {
        return Collections.unmodifiableSet(names.keySet());
    }
}
