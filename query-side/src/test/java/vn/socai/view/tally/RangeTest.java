package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RangeTest {
    private static final int NOW = CellKey.month(LocalDate.of(2024, 10, 1));

    @Test
    void the_first_and_the_last_day_of_all_hold_everything() {
        Range all = Range.of(LocalDate.MIN, LocalDate.MAX, -1);
        assertThat(all.firstFlowIn(NOW)).isEqualTo(1);
        assertThat(all.lastDayIn(NOW)).isEqualTo(31);
    }

    @Test
    void what_lies_wholly_beyond_holds_nothing() {
        assertThat(Range.of(LocalDate.MAX, LocalDate.MAX, -1).firstFlowIn(NOW)).isEqualTo(32);
        assertThat(Range.of(LocalDate.MIN, LocalDate.MIN, -1).lastDayIn(NOW)).isZero();
    }

    @Test
    void whole_months_are_those_of_which_every_day_lies_within_and_others_are_cut() {
        Range range = Range.of(LocalDate.of(2023, 2, 10), LocalDate.of(2025, 1, 31), -1);
        assertThat(range.firstWhole()).isEqualTo(CellKey.month(LocalDate.of(2023, 3, 1)));
        assertThat(range.lastWhole()).isEqualTo(CellKey.month(LocalDate.of(2025, 1, 1)));
        assertThat(cut(range)).containsExactly(CellKey.month(LocalDate.of(2023, 2, 1)));
        assertThat(cut(Range.ALL)).isEmpty();
        Range days = Range.of(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 28), -1);
        assertThat(days.firstWhole()).isGreaterThan(days.lastWhole());
        assertThat(cut(days)).containsExactly(CellKey.month(LocalDate.of(2024, 2, 1)));
    }

    private static List<Integer> cut(Range range) {
        List<Integer> months = new ArrayList<>();
        range.eachCut(months::add);
        return months;
    }
}
