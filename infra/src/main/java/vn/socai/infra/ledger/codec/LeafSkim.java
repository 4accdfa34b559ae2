package vn.socai.infra.ledger.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.Arrays;

import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.value.ActivityArea;
import vn.socai.value.Skill;
import vn.socai.value.UnitId;
import vn.socai.value.VisitFacts;
import vn.socai.view.recount.Visits;

/**
 * Reads of a leaf the visits alone, and makes no events of them: some ten times as fast. It knows one form only, that of a commit in
 * which visits were logged and nothing else, in the shape and order in which {@link LeafCodec} writes it today. Whatever is not of that
 * form is decoded as ever, so that nothing counts in two ways. What it passes over it does not judge: whether a whole leaf can be read is
 * what {@code verify --ledger} finds out. For one thread.
 */
public final class LeafSkim {
    private static final VarHandle HALF = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int UUID_BYTES = 16;
    /** Longer units are no ids. */
    private static final int LONGEST = 64;
    /** Days since 1970 up to June 2149; a visit of another day is decoded. */
    private static final int DAYS = 1 << 16;
    private static final int[] DATES = dates();
    private static final int AREAS = ActivityArea.values().length;
    private static final int SKILLS = Skill.values().length;

    private final LeafCodec codec;
    /** {@code visit.logged} in its present revision, as it stands in a leaf. */
    private final byte[] logged;
    private final WrappedTextKind units;
    private byte[] leaf = {};
    private int at;
    /** The last unit met, and how it is written. */
    private UnitId unit = UnitId.COUNTRY;
    private byte[] written = {};

    public LeafSkim(LeafCodec codec) {
        this.codec = codec;
        EventCodec events = codec.events();
        logged = events.records().encode(events.nameOf(VisitLogged.class));
        units = events.records().text(UnitId.class);
    }

    private static int[] dates() {
        int[] dates = new int[DAYS];
        Arrays.setAll(dates, day -> Visits.date(LocalDate.ofEpochDay(day)));
        return dates;
    }

    /**
     * Adds the visits of a commit, and ends it.
     *
     * @throws UnreadableBytes where the leaf is malformed, of another format, or holds an unknown event
     */
    public void read(long position, byte[] bytes, Visits into) {
        if (!skim(bytes, into)) {
            into.add(codec.decode(position, bytes));
        }
    }

    /** Whether the leaf has the one form; where it has not, nothing is added. */
    boolean skim(byte[] bytes, Visits into) {
        leaf = bytes;
        at = 0;
        int events;
        try {
            events = envelope() ? names() : 0;
            for (int i = 0; i < events; i++) {
                if (!event(into)) {
                    events = 0;
                }
            }
        } catch (IndexOutOfBoundsException cut) {
            events = 0;
        }
        if (events == 0 || at != leaf.length) {
            into.takeBack();
            return false;
        }
        into.end(events);
        return true;
    }

    /** Passes over everything before the names. */
    private boolean envelope() {
        if (!isNext(1, WireWriter.VARINT) || number() != LeafCodec.FORMAT || !isNext(LeafCodec.RECORDED_AT,
                WireWriter.VARINT)) {
            return false;
        }
        skipNumber();
        if (!skipped(LeafCodec.STREAM) || !isNext(LeafCodec.SEQUENCE, WireWriter.VARINT)) {
            return false;
        }
        skipNumber();
        int marks = 0;
        while (skipped(LeafCodec.MARK)) {
            marks++;
        }
        if (marks == 0 || !skipped(LeafCodec.ACTOR)) {
            return false;
        }
        skipped(LeafCodec.AUTHORITY);
        if (!skipped(LeafCodec.UNIT)) {
            return false;
        }
        skipped(LeafCodec.PROGRAMME);
        return true;
    }

    /** How many events there are, 0 where one bears another name. */
    private int names() {
        if (!isNext(LeafCodec.NAME, WireWriter.LENGTH)) {
            return 0;
        }
        int name = length();
        if (!Arrays.equals(leaf, at, at + name, logged, 0, logged.length)) {
            return 0;
        }
        at += name;
        if (!isNext(LeafCodec.NAME_OF, WireWriter.LENGTH)) {
            return 0;
        }
        int count = length();
        for (int i = 0; i < count; i++) {
            if (leaf[at++] != 0) {
                return 0;
            }
        }
        return count;
    }

    private boolean event(Visits into) {
        if (!isNext(LeafCodec.EVENT, WireWriter.LENGTH)) {
            return false;
        }
        int length = length();
        int end = at + length;
        return uuid(1) && uuid(2) && isNext(3, WireWriter.LENGTH) && length() == end - at && facts(into, end);
    }

    /** The components of {@link VisitFacts} in their order. */
    private boolean facts(Visits into, int end) {
        if (!isNext(1, WireWriter.LENGTH) || !unit() || !isNext(2, WireWriter.VARINT)) {
            return false;
        }
        int day = signed();
        if (day < 0 || day >= DAYS || !uuid(3) || !isNext(4, WireWriter.VARINT)) {
            return false;
        }
        int area = number();
        int skills = at < end && isNext(5, WireWriter.LENGTH) ? skills() : 0;
        int people = at < end && isNext(6, WireWriter.VARINT) ? signed() : 0;
        if (area < 1 || area > AREAS || skills < 0 || people < 0 || people > VisitFacts.MAX_PEOPLE) {
            return false;
        }
        int what = Visits.what(1, area, skills, people);
        if (at == end) {
            into.add(unit, DATES[day], what);
            return true;
        }
        if (!uuid(7) || at != end) {
            return false;
        }
        into.add(unit, DATES[day], what, (long) HALF.get(leaf, at - UUID_BYTES), (long) HALF.get(leaf, at
                - Long.BYTES));
        return true;
    }

    /** The bits of the skills, -1 where one is not known or stands there twice. */
    private int skills() {
        int bits = 0;
        for (int left = length(); left > 0; left--) {
            int code = leaf[at++];
            if (code < 1 || code > SKILLS || (bits & 1 << (code - 1)) != 0) {
                return -1;
            }
            bits |= 1 << (code - 1);
        }
        return bits;
    }

    private boolean unit() {
        int length = length();
        int end = at + length;
        if (length < 1 || length > LONGEST) {
            return false;
        }
        if (!Arrays.equals(leaf, at, end, written, 0, written.length)) {
            try {
                unit = (UnitId) units.of(leaf, at, end);
            } catch (IllegalArgumentException | UnreadableBytes noUnit) {
                return false;
            }
            written = Arrays.copyOfRange(leaf, at, end);
        }
        at = end;
        return true;
    }

    private boolean uuid(int field) {
        if (!isNext(field, WireWriter.LENGTH) || leaf[at++] != UUID_BYTES) {
            return false;
        }
        at += UUID_BYTES;
        return true;
    }

    /** Passes over a field's tag, where it is the next. */
    private boolean isNext(int field, int wireType) {
        boolean found = leaf[at] == (field << 3 | wireType);
        at += found ? 1 : 0;
        return found;
    }

    /** Passes over a whole field that has a length, where it is the next. */
    private boolean skipped(int field) {
        boolean found = isNext(field, WireWriter.LENGTH);
        if (found) {
            int length = length();
            at += length;
        }
        return found;
    }

    /** The length of what begins behind it. */
    private int length() {
        int length = number();
        if (length < 0 || length > leaf.length - at) {
            throw new IndexOutOfBoundsException(at);
        }
        return length;
    }

    /** A number from 0, -1 where it has more than 28 bits. */
    private int number() {
        int first = leaf[at++];
        if (first >= 0) {
            return first;
        }
        int number = first & 0x7F;
        for (int shift = 7; shift < 28; shift += 7) {
            int next = leaf[at++];
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
        return -1;
    }

    /** A number from 0 of those that may be negative, -1 where it is one of these or has more than 27 bits. */
    private int signed() {
        int number = number();
        return (number & 1) == 0 ? number >>> 1 : -1;
    }

    private void skipNumber() {
        while (leaf[at++] < 0) {
            // As long as another byte belongs to it.
        }
    }
}
