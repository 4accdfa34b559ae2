package vn.socai.view.tally;

import java.time.LocalDate;

/** The key of a cell: the account and the month, such as {@code 04042.20220305/202206}. */
record CellKey(Account account, int month) {
    /** Under this key stand the windows in which households are counted; no account begins so. */
    static final String WINDOWS = "!windows";

    static int month(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }

    static LocalDate firstDay(int month) {
        return LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
    }

    static CellKey parse(String key) {
        int slash = key.lastIndexOf('/');
        int yearMonth = Integer.parseInt(key, slash + 1, key.length(), 10);
        return new CellKey(Account.parse(key.substring(0, slash)), yearMonth / 100 * 12 + yearMonth % 100 - 1);
    }

    String text() {
        int yearMonth = month / 12 * 100 + month % 12 + 1;
        return account.text() + "/" + (yearMonth < 100_000 ? "0" : "") + yearMonth;
    }
}
