package vn.socai.view.recount;

import java.time.LocalDate;

/** What is counted of a visit, in the bits of two numbers. They are stored in segments, so a change of theirs is one of that format. */
public final class VisitBits {
    /** The highest code of an area that there is room for. */
    public static final int AREAS = 15;
    /** The highest code of a skill that there is room for. */
    public static final int SKILLS = 12;

    private static final int TAKEN_BACK = 1;
    private static final int HOUSEHOLD = 1 << 1;
    private static final int PEOPLE = 2;
    private static final int AREA = 16;
    private static final int TAUGHT = 20;

    private VisitBits() {}

    /** The month as in {@link Counted#month} and the day, as one number, so that later dates are greater. */
    public static int date(LocalDate day) {
        return Math.toIntExact(Counted.month(day) * 32L + day.getDayOfMonth());
    }

    /**
     * What is counted of a visit but for its place and day.
     *
     * @param sign 1, or -1 where it is taken back
     * @param area its code, 1 to {@link #AREAS}
     * @param skills those taught, each as the bit of its code, counted from 1; codes are 1 to {@link #SKILLS}
     * @param people guided, 0 to 10,000
     */
    public static int what(int sign, int area, int skills, int people) {
        return (sign < 0 ? TAKEN_BACK : 0) | people << PEOPLE | area << AREA | skills << TAUGHT;
    }

    static int sign(int what) {
        return 1 - 2 * (what & TAKEN_BACK);
    }

    static int withHousehold(int what) {
        return what | HOUSEHOLD;
    }

    /** Whether a visit was one of a household. */
    public static boolean ofHousehold(int what) {
        return (what & HOUSEHOLD) != 0;
    }

    static int people(int what) {
        return what >>> PEOPLE & (1 << (AREA - PEOPLE)) - 1;
    }

    static int area(int what) {
        return what >>> AREA & (1 << (TAUGHT - AREA)) - 1;
    }

    static int skills(int what) {
        return what >>> TAUGHT;
    }
}
