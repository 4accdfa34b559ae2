package vn.socai.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Who stands in a table, with what it is set to.
 *
 * @param durable whether what it acknowledged outlives it
 * @param clients as many at once hand in its calls of a hundred visits
 * @param begin opens it, with nothing stored, in an empty folder of its own
 */
record Entry<T extends Taker>(String name, String settings, boolean durable, int clients,
        Function<Path, ? extends T> begin) {
    /** The same in a table where it goes by another name. */
    Entry<T> named(String other) {
        return new Entry<>(other, settings, durable, clients, begin);
    }

    /** The same with so many clients. */
    Entry<T> with(int number) {
        return new Entry<>(name + ", " + number + " clients", settings, durable, number, begin);
    }

    /** Nobody always comes first. */
    static <E> List<E> turned(List<E> entries, int round) {
        List<E> turned = new ArrayList<>(entries);
        Collections.rotate(turned, round + 1);
        return turned;
    }

    static List<String> names(List<? extends Entry<?>> entries) {
        return entries.stream().map(Entry::name).toList();
    }
}
