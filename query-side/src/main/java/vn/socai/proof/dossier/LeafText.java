package vn.socai.proof.dossier;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;

import vn.socai.proof.dossier.Form.Named;
import vn.socai.proof.dossier.Wire.Unreadable;
import vn.socai.proof.dossier.Wire.Value;

/** A commit's stored bytes as readable JSON: a function of the bytes, so that either can be compared with the other. */
final class LeafText {
    private static final int FORMAT = 1;
    private static final int RECORDED_AT = 2;
    private static final int STREAM = 3;
    private static final int SEQUENCE = 4;
    private static final int MARK = 5;
    private static final int ACTOR = 6;
    private static final int AUTHORITY = 7;
    private static final int UNIT = 8;
    private static final int PROGRAMME = 9;
    private static final int NAME = 10;
    private static final int NAME_OF = 11;
    private static final int EVENT = 12;

    private final SortedMap<Integer, List<Value>> fields;
    private final List<String> names = new ArrayList<>();
    private int inPeriod;

    private LeafText(byte[] leaf) {
        fields = Wire.fields(leaf);
        if (fields.firstKey() < FORMAT || fields.lastKey() > EVENT || number(FORMAT) != 1) {
            throw new Unreadable("a leaf of another format");
        }
        List<String> known = all(NAME).stream().map(LeafText::name).toList();
        for (long index : Wire.packed(one(NAME_OF).bytes())) {
            if (index < 0 || index >= known.size()) {
                throw new Unreadable("an event without a name");
            }
            names.add(known.get((int) index));
        }
        if (names.size() != all(EVENT).size() || names.isEmpty()) {
            throw new Unreadable("events without names");
        }
    }

    /** @throws Unreadable where the bytes are no leaf */
    static LeafText of(byte[] leaf) {
        if (leaf.length == 0) {
            throw new Unreadable("a leaf without bytes");
        }
        return new LeafText(leaf);
    }

    private static String name(Value value) {
        SortedMap<Integer, List<Value>> parts = Wire.fields(value.of(Wire.LENGTH).bytes());
        List<Value> revision = parts.getOrDefault(2, List.of());
        return parts.getOrDefault(1, List.of()).getFirst().text() + "@" + (revision.isEmpty() ? 0
                : Wire.zigzag(revision.getFirst().of(Wire.VARINT).number()));
    }

    private List<Value> all(int field) {
        return fields.getOrDefault(field, List.of());
    }

    private Value one(int field) {
        if (all(field).size() != 1) {
            throw new Unreadable("field " + field + " of the leaf stands there " + all(field).size() + " times");
        }
        return all(field).getFirst();
    }

    private long number(int field) {
        return one(field).of(Wire.VARINT).number();
    }

    String stream() {
        return one(STREAM).text();
    }

    /** The number in its stream of the first event. */
    long sequence() {
        return number(SEQUENCE);
    }

    /** The events' names and revisions, such as {@code visit.logged@1}, in order. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** An event's own bytes. */
    byte[] event(int index) {
        return all(EVENT).get(index).of(Wire.LENGTH).bytes();
    }

    /** How many of the events are of the period, once {@link #json} was asked. */
    int inPeriod() {
        return inPeriod;
    }

    /** The commit as JSON. */
    String json(long position, Vocabulary vocabulary, Period period) {
        StringBuilder out = new StringBuilder();
        long recordedAt = Wire.zigzag(number(RECORDED_AT));
        out.append("{\"position\":").append(position).append(",\"recordedAt\":\"").append(Moments.text(recordedAt));
        out.append("\",\"stream\":");
        JsonText.quote(stream(), out);
        out.append(",\"sequence\":").append(sequence()).append(",\"marks\":[");
        for (int i = 0; i < all(MARK).size(); i++) {
            out.append(i == 0 ? "" : ",").append(mark(all(MARK).get(i)));
        }
        out.append("],\"actor\":").append(record("Actor", ACTOR, vocabulary));
        out.append(",\"authority\":").append(record("LegalBasis", AUTHORITY, vocabulary)).append(",\"unit\":");
        JsonText.quote(one(UNIT).text(), out);
        out.append(",\"programme\":").append(record("ProgrammeVersion", PROGRAMME, vocabulary)).append(",\"events\":[");
        inPeriod = 0;
        for (int i = 0; i < names.size(); i++) {
            event(i, recordedAt, vocabulary, period, out);
        }
        return out.append("]}").toString();
    }

    private String record(String name, int field, Vocabulary vocabulary) {
        if (all(field).isEmpty() && field != ACTOR) {
            return "null";
        }
        return new ValueText(vocabulary, Period.NEVER).of(new Named(name), one(field).of(Wire.LENGTH).bytes());
    }

    private static String mark(Value value) {
        SortedMap<Integer, List<Value>> parts = Wire.fields(value.of(Wire.LENGTH).bytes());
        List<Value> id = parts.getOrDefault(1, List.of());
        List<Value> fingerprint = parts.getOrDefault(2, List.of());
        if (parts.size() != 2 || id.size() != 1 || fingerprint.size() != 1) {
            throw new Unreadable("a mark that is not of its form");
        }
        return "{\"id\":\"" + ValueText.uuid(id.getFirst().of(Wire.LENGTH).bytes()) + "\",\"fingerprint\":\""
                + HexFormat.of().toHexDigits(fingerprint.getFirst().of(Wire.FIXED64).number()) + "\"}";
    }

    private void event(int index, long recordedAt, Vocabulary vocabulary, Period period, StringBuilder out) {
        String name = names.get(index);
        int at = name.lastIndexOf('@');
        ValueText text = new ValueText(vocabulary, period);
        String data = text.of(vocabulary.event(name), event(index));
        boolean its = text.dated() ? text.inPeriod() : period.has(Moments.dayOf(recordedAt));
        inPeriod += its ? 1 : 0;
        out.append(index == 0 ? "" : ",").append("{\"index\":").append(index).append(",\"type\":");
        JsonText.quote(name.substring(0, at), out);
        out.append(",\"revision\":").append(name.substring(at + 1)).append(",\"inPeriod\":").append(its);
        out.append(",\"data\":").append(data).append('}');
    }
}
