package vn.socai.proof.dossier;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import vn.socai.proof.dossier.Form.Entries;
import vn.socai.proof.dossier.Form.Enumeration;
import vn.socai.proof.dossier.Form.Family;
import vn.socai.proof.dossier.Form.Field;
import vn.socai.proof.dossier.Form.Message;
import vn.socai.proof.dossier.Form.Named;
import vn.socai.proof.dossier.Form.Several;
import vn.socai.proof.dossier.Form.Simple;
import vn.socai.proof.dossier.Wire.Unreadable;
import vn.socai.proof.dossier.Wire.Value;

/** Stored values as JSON, in the one form that docs/proof-format.md §7 gives; sees on the way which days they name. */
final class ValueText {
    /** A paper's day is not the day of what it decides. */
    private static final String PAPER = "LegalBasis";

    private final Vocabulary vocabulary;
    private final Period period;
    private final StringBuilder out = new StringBuilder();
    private int inPapers;
    private boolean dated;
    private boolean inPeriod;

    ValueText(Vocabulary vocabulary, Period period) {
        this.vocabulary = vocabulary;
        this.period = period;
    }

    /** The JSON of a value; for one value each. */
    String of(Form form, byte[] message) {
        write(form, new Value(Wire.LENGTH, 0, message));
        return out.toString();
    }

    /** Whether the value named any day. */
    boolean dated() {
        return dated;
    }

    /** Whether one of its days lies in the period. */
    boolean inPeriod() {
        return inPeriod;
    }

    private void write(Form form, Value value) {
        switch (form) {
            case Simple simple -> simple(simple, value);
            case Enumeration it -> {
                String name = it.names().get(value.of(Wire.VARINT).number());
                if (name == null) {
                    throw new Unreadable("no name for " + value.number());
                }
                JsonText.quote(name, out);
            }
            case Message it -> message(it, value.of(Wire.LENGTH).bytes());
            case Family it -> family(it, value.of(Wire.LENGTH).bytes());
            case Named it -> write(vocabulary.named(it.name()), value);
            case Several it -> throw new Unreadable("a list in a place where none can stand");
            case Entries it -> throw new Unreadable("a map in a place where none can stand");
        }
    }

    private void message(Message message, byte[] bytes) {
        inPapers += message.name().equals(PAPER) ? 1 : 0;
        Map<Integer, List<Value>> fields = Wire.fields(bytes);
        if (fields.keySet().stream().anyMatch(number -> number < 1 || number > message.fields().size())) {
            throw new Unreadable("a field that " + message.name() + " does not have");
        }
        out.append('{');
        for (int i = 0; i < message.fields().size(); i++) {
            Field field = message.fields().get(i);
            out.append(i == 0 ? "" : ",");
            JsonText.quote(field.name(), out);
            out.append(':');
            field(field, fields.getOrDefault(i + 1, List.of()));
        }
        out.append('}');
        inPapers -= message.name().equals(PAPER) ? 1 : 0;
    }

    private void field(Field field, List<Value> values) {
        switch (field.form()) {
            case Several several -> several(several, values);
            case Entries entries -> entries(entries, values);
            case Form form when values.isEmpty() -> out.append(field.nullable() ? "null" : absent(form));
            case Form form when values.size() == 1 -> write(form, values.getFirst());
            case Form form -> throw new Unreadable("a field that stands there twice: " + field.name());
        }
    }

    /** What an absent value stands for that may not be missing. */
    private static String absent(Form form) {
        return switch (form) {
            case Simple.NUMBER, Simple.DOUBLE -> "0";
            case Simple.TRUTH -> "false";
            case Simple.TEXT -> "\"\"";
            default -> throw new Unreadable("a value that is missing");
        };
    }

    private void several(Several several, List<Value> values) {
        out.append('[');
        boolean first = true;
        for (Value value : values) {
            List<Value> elements = varint(several.element())
                    ? Wire.packed(value.of(Wire.LENGTH).bytes())
                            .stream()
                            .map(it -> new Value(Wire.VARINT, it, new byte[0]))
                            .toList()
                    : List.of(value);
            for (Value element : elements) {
                out.append(first ? "" : ",");
                first = false;
                write(several.element(), element);
            }
        }
        out.append(']');
    }

    private boolean varint(Form form) {
        return switch (form) {
            case Simple.NUMBER, Simple.TRUTH, Simple.DAY, Simple.MONTH, Simple.MOMENT -> true;
            case Simple simple -> false;
            case Enumeration it -> true;
            case Named it -> varint(vocabulary.named(it.name()));
            case Message it -> false;
            case Family it -> false;
            case Several it -> false;
            case Entries it -> false;
        };
    }

    /** As a list of pairs: a key need not be a text. */
    private void entries(Entries entries, List<Value> values) {
        out.append('[');
        for (int i = 0; i < values.size(); i++) {
            Map<Integer, List<Value>> pair = Wire.fields(values.get(i).of(Wire.LENGTH).bytes());
            out.append(i == 0 ? "[" : ",[");
            field(new Field("key", entries.key(), false), pair.getOrDefault(1, List.of()));
            out.append(',');
            field(new Field("value", entries.value(), false), pair.getOrDefault(2, List.of()));
            out.append(']');
        }
        out.append(']');
    }

    /** An object with the variant's name, where it has one, before its fields. */
    private void family(Family family, byte[] bytes) {
        Map<Integer, List<Value>> fields = Wire.fields(bytes);
        if (fields.size() != 1 || fields.values().iterator().next().size() != 1) {
            throw new Unreadable("a family's value with several variants");
        }
        int number = fields.keySet().iterator().next();
        Form variant = family.variants().get((long) number);
        if (!(variant instanceof Named named)) {
            throw new Unreadable("no variant with number " + number);
        }
        out.append('{');
        JsonText.quote(named.name(), out);
        out.append(':');
        write(named, fields.values().iterator().next().getFirst());
        out.append('}');
    }

    private void simple(Simple simple, Value value) {
        switch (simple) {
            case NUMBER -> out.append(Wire.zigzag(value.of(Wire.VARINT).number()));
            case TRUTH -> {
                if (value.of(Wire.VARINT).number() >>> 1 != 0) {
                    throw new Unreadable("neither true nor false");
                }
                out.append(value.number() == 1);
            }
            case DAY -> day(Wire.zigzag(value.of(Wire.VARINT).number()));
            case MONTH -> month(Wire.zigzag(value.of(Wire.VARINT).number()));
            case MOMENT -> JsonText.quote(Moments.text(Wire.zigzag(value.of(Wire.VARINT).number())), out);
            case TEXT -> JsonText.quote(value.text(), out);
            case UUID -> JsonText.quote(uuid(value.of(Wire.LENGTH).bytes()), out);
            case BYTES -> JsonText.quote(Base64.getEncoder().encodeToString(value.of(Wire.LENGTH).bytes()), out);
            case DOUBLE -> decimal(Double.longBitsToDouble(value.of(Wire.FIXED64).number()));
        }
    }

    /** The whole value of the double, which every language can print: no rounding, no exponent. */
    private void decimal(double number) {
        if (!Double.isFinite(number)) {
            throw new Unreadable("a number that is none");
        }
        BigDecimal exact = new BigDecimal(number);
        out.append(exact.signum() == 0 ? "0" : exact.toPlainString());
    }

    private void day(long days) {
        LocalDate day = Moments.day(days);
        if (inPapers == 0) {
            dated = true;
            inPeriod |= period.has(day);
        }
        JsonText.quote(day.toString(), out);
    }

    private void month(long months) {
        if (months < 0 || months > 9_999 * 12L + 11) {
            throw new Unreadable("a month that no calendar has");
        }
        YearMonth month = YearMonth.of((int) (months / 12), (int) (months % 12) + 1);
        dated = true;
        inPeriod |= period.touches(month);
        JsonText.quote(month.toString(), out);
    }

    static String uuid(byte[] bytes) {
        if (bytes.length != 16) {
            throw new Unreadable("a UUID of " + bytes.length + " bytes");
        }
        ByteBuffer both = ByteBuffer.wrap(bytes);
        return new java.util.UUID(both.getLong(), both.getLong()).toString();
    }
}
