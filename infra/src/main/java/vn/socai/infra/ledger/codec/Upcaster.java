package vn.socai.infra.ledger.codec;

import java.util.function.Function;

/**
 * How an old shape of an event is read today: the shape as it was, kept as a record, and what it becomes in the next revision.
 *
 * @param from the name, and the revision that {@code shape} had
 * @param raise gives the shape of the next revision: the current event, or the shape that the next upcaster takes
 */
public record Upcaster<F extends Record>(StoredName from, Class<F> shape, Function<F, ? extends Record> raise) {
    Record raise(Record old) {
        return raise.apply(shape.cast(old));
    }
}
