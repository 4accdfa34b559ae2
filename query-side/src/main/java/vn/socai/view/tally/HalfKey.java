package vn.socai.view.tally;

import org.jspecify.annotations.Nullable;

/**
 * The key of a half year's {@link Cell}, whose rows are its months, 1 to 6: the account and the half, such as
 * {@code +04042.20220305/2022-2}. A commit writes it anew for each unit that it touches, and a whole year would come to twice as much.
 */
record HalfKey(Account account, int half) {
    private static final int MONTHS = 6;

    private static final String PREFIX = "+";

    /** The half in which a month lies. */
    static int half(int month) {
        return Math.floorDiv(month, MONTHS);
    }

    /** The row of a month in its half, from 1. */
    static int row(int month) {
        return Math.floorMod(month, MONTHS) + 1;
    }

    /** The month of a row. */
    static int month(int half, int row) {
        return half * MONTHS + row - 1;
    }

    /** Absent for a key of another kind. */
    static @Nullable HalfKey parse(String key) {
        if (!key.startsWith(PREFIX)) {
            return null;
        }
        int slash = key.lastIndexOf('/');
        int dash = key.lastIndexOf('-');
        int year = Integer.parseInt(key, slash + 1, dash, 10);
        int ofYear = Integer.parseInt(key, dash + 1, key.length(), 10);
        return new HalfKey(Account.parse(key.substring(PREFIX.length(), slash)), year * 2 + ofYear - 1);
    }

    String text() {
        return PREFIX + account.text() + "/" + Math.floorDiv(half, 2) + "-" + (Math.floorMod(half, 2) + 1);
    }
}
