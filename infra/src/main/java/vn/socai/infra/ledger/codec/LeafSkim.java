package vn.socai.infra.ledger.codec;

import java.time.LocalDate;
import java.util.Arrays;

import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.value.ActivityArea;
import vn.socai.value.Skill;
import vn.socai.value.UnitId;
import vn.socai.value.VisitFacts;
import vn.socai.view.recount.VisitBits;
import vn.socai.view.recount.Visits;

/**
 * Reads of a leaf the visits alone, and makes no events of them: some ten times as fast. It knows one form only, that of a commit in
 * which visits were logged and nothing else, in the shape and order in which {@link LeafCodec} writes it today. Whatever is not of that
 * form is decoded as ever, so that nothing counts in two ways. What it passes over it does not judge: whether a whole leaf can be read is
 * what {@code verify --ledger} finds out. For one thread.
 */
public final class LeafSkim {
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
    private final LeafCursor in = new LeafCursor();
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
        Arrays.setAll(dates, day -> VisitBits.date(LocalDate.ofEpochDay(day)));
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
        in.begin(bytes);
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
        if (events == 0 || !in.atEnd()) {
            into.takeBack();
            return false;
        }
        into.end(events);
        return true;
    }

    /** Passes over everything before the names. */
    private boolean envelope() {
        if (!in.isNext(1, WireWriter.VARINT) || in.number() != LeafCodec.FORMAT || !in.isNext(LeafCodec.RECORDED_AT,
                WireWriter.VARINT)) {
            return false;
        }
        in.skipNumber();
        if (!in.skipped(LeafCodec.STREAM) || !in.isNext(LeafCodec.SEQUENCE, WireWriter.VARINT)) {
            return false;
        }
        in.skipNumber();
        int marks = 0;
        while (in.skipped(LeafCodec.MARK)) {
            marks++;
        }
        if (marks == 0 || !in.skipped(LeafCodec.ACTOR)) {
            return false;
        }
        in.skipped(LeafCodec.AUTHORITY);
        if (!in.skipped(LeafCodec.UNIT)) {
            return false;
        }
        in.skipped(LeafCodec.PROGRAMME);
        return true;
    }

    /** How many events there are, 0 where one bears another name. */
    private int names() {
        if (!in.isNext(LeafCodec.NAME, WireWriter.LENGTH)) {
            return 0;
        }
        if (!in.holds(logged, in.length()) || !in.isNext(LeafCodec.NAME_OF, WireWriter.LENGTH)) {
            return 0;
        }
        int count = in.length();
        for (int i = 0; i < count; i++) {
            if (in.next() != 0) {
                return 0;
            }
        }
        return count;
    }

    private boolean event(Visits into) {
        if (!in.isNext(LeafCodec.EVENT, WireWriter.LENGTH)) {
            return false;
        }
        int length = in.length();
        int end = in.at() + length;
        return in.uuid(1) && in.uuid(2) && in.isNext(3, WireWriter.LENGTH) && in.length() == end - in.at() && facts(
                into,
                end);
    }

    /** The components of {@link VisitFacts} in their order. */
    private boolean facts(Visits into, int end) {
        if (!in.isNext(1, WireWriter.LENGTH) || !unit() || !in.isNext(2, WireWriter.VARINT)) {
            return false;
        }
        int day = in.signed();
        if (day < 0 || day >= DAYS || !in.uuid(3) || !in.isNext(4, WireWriter.VARINT)) {
            return false;
        }
        int area = in.number();
        int skills = in.at() < end && in.isNext(5, WireWriter.LENGTH) ? skills() : 0;
        int people = in.at() < end && in.isNext(6, WireWriter.VARINT) ? in.signed() : 0;
        if (area < 1 || area > AREAS || skills < 0 || people < 0 || people > VisitFacts.MAX_PEOPLE) {
            return false;
        }
        int what = VisitBits.what(1, area, skills, people);
        if (in.at() == end) {
            into.add(unit, DATES[day], what);
            return true;
        }
        if (!in.uuid(7) || in.at() != end) {
            return false;
        }
        into.add(unit, DATES[day], what, in.longBefore(2 * Long.BYTES), in.longBefore(Long.BYTES));
        return true;
    }

    /** The bits of the skills, -1 where one is not known or stands there twice. */
    private int skills() {
        int bits = 0;
        for (int left = in.length(); left > 0; left--) {
            int code = in.next();
            if (code < 1 || code > SKILLS || (bits & 1 << (code - 1)) != 0) {
                return -1;
            }
            bits |= 1 << (code - 1);
        }
        return bits;
    }

    private boolean unit() {
        int length = in.length();
        if (length < 1 || length > LONGEST) {
            return false;
        }
        if (!in.holds(written, length)) {
            try {
                unit = (UnitId) units.of(in.bytes(), in.at(), in.at() + length);
            } catch (IllegalArgumentException | UnreadableBytes noUnit) {
                return false;
            }
            written = in.next(length);
        }
        return true;
    }
}
