package vn.socai.view.atlas;

import java.time.LocalDate;

/**
 * The trees of a {@link Frame}, one for each stretch of days on which none of its units changes.
 *
 * @param starts the first day of each stretch, ascending; the first is the beginning of time
 * @param trees without villages
 */
@SuppressWarnings("ArrayRecordComponent") // never altered
record Timeline(LocalDate[] starts, Tree[] trees) {
    static Timeline of(Frame frame, long at, Ordinals ordinals) {
        LocalDate[] days = frame.sheaf().days();
        LocalDate[] starts = new LocalDate[days.length + 1];
        Tree[] trees = new Tree[days.length + 1];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i == 0 ? LocalDate.MIN : days[i - 1];
            trees[i] = new Tree(starts[i], ordinals, new Places(starts[i], at, frame.sheaf(), ordinals));
        }
        return new Timeline(starts, trees);
    }

    int count() {
        return starts.length;
    }

    LocalDate lastDay(int era) {
        return era + 1 < starts.length ? starts[era + 1].minusDays(1) : LocalDate.MAX;
    }
}
