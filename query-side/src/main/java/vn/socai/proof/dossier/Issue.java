package vn.socai.proof.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import vn.socai.proof.dossier.Wire.Unreadable;
import vn.socai.proof.dossier.Wire.Value;
import vn.socai.value.StreamExtent;

/**
 * What the ledger itself says of a dossier: the event {@code dossier.issued}, read by its field numbers, since how anything else is
 * read stands in it.
 *
 * @param unit whose history it is
 * @param from the first day of the period
 * @param lastDay the last day of the period
 * @param upTo the ledger position up to which the streams go
 * @param streams every stream that belongs to it
 * @param vocabulary how the other events are read
 */
public record Issue(String dossier, String unit, LocalDate from, LocalDate lastDay, long upTo,
        List<StreamExtent> streams, String vocabulary) {
    /** The event's stored name and revision. */
    static final String EVENT = "dossier.issued@1";

    public Issue {
        streams = List.copyOf(streams);
    }

    /** @throws Unreadable where the leaf is not that of an issue */
    static Issue of(LeafText leaf) {
        if (!leaf.names().equals(List.of(EVENT))) {
            throw new Unreadable("the commit does not issue a dossier");
        }
        SortedMap<Integer, List<Value>> fields = Wire.fields(leaf.event(0));
        List<StreamExtent> streams = new ArrayList<>();
        for (Value stream : fields.getOrDefault(6, List.of())) {
            SortedMap<Integer, List<Value>> parts = Wire.fields(stream.of(Wire.LENGTH).bytes());
            streams.add(extent(one(parts, 1).text(), number(parts, 2), number(parts, 3)));
        }
        return new Issue(ValueText.uuid(one(fields, 1).of(Wire.LENGTH).bytes()), one(fields, 2).text(), Moments.day(
                number(fields, 3)), Moments.day(number(fields, 4)), number(fields, 5), streams, one(fields, 7).text());
    }

    private static StreamExtent extent(String name, long first, long last) {
        if (first < 0 || last < first) {
            throw new Unreadable("a stream that ends before it begins");
        }
        return new StreamExtent(name, first, last);
    }

    private static Value one(SortedMap<Integer, List<Value>> fields, int field) {
        List<Value> values = fields.getOrDefault(field, List.of());
        if (values.size() != 1) {
            throw new Unreadable("field " + field + " stands there " + values.size() + " times");
        }
        return values.getFirst();
    }

    private static long number(SortedMap<Integer, List<Value>> fields, int field) {
        return fields.containsKey(field) ? Wire.zigzag(one(fields, field).of(Wire.VARINT).number()) : 0;
    }

    Period period() {
        return new Period(from, lastDay);
    }
}
