package vn.socai.view.tally;

import org.jspecify.annotations.Nullable;

/** The key of a year's {@link Cell}, whose rows are its months: the account and the year, such as {@code +04042.20220305/2022}. */
record YearKey(Account account, int year) {
    private static final String PREFIX = "+";

    /** Absent for a key of another kind. */
    static @Nullable YearKey parse(String key) {
        if (!key.startsWith(PREFIX)) {
            return null;
        }
        int slash = key.lastIndexOf('/');
        return new YearKey(Account.parse(key.substring(PREFIX.length(), slash)), Integer.parseInt(key, slash + 1,
                key.length(), 10));
    }

    String text() {
        return PREFIX + account.text() + "/" + year;
    }
}
