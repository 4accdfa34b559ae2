package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SummaryTest {
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 10);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 10);

    @Test
    void all_time_is_the_sum_of_the_years() {
        Summary summary = new Summary();
        summary.add(JUNE, Slot.VISITS, 2);
        summary.add(JULY, Slot.VISITS, 3);
        assertThat(allTime(summary)).isEqualTo(Map.of(Slot.VISITS, 5L));
    }

    @Test
    void flows_that_were_all_taken_back_leave_nothing() {
        Summary summary = new Summary();
        summary.add(JUNE, Slot.VISITS, 2);
        summary.add(JUNE, Slot.VISITS, -2);
        assertThat(allTime(summary)).isEmpty();
        assertThat(allTime(Summary.of(summary.bytes()))).isEmpty();
    }

    @Test
    void years_that_cancel_out_are_no_row_of_all_time() {
        Summary summary = new Summary();
        summary.add(JUNE, Slot.VISITS, -1);
        summary.add(JULY, Slot.VISITS, 1);
        assertThat(allTime(summary)).isEmpty();
        Summary again = Summary.of(summary.bytes());
        again.add(JUNE, Slot.VISITS, 1);
        assertThat(allTime(again)).isEqualTo(Map.of(Slot.VISITS, 1L));
    }

    private static Map<Integer, Long> allTime(Summary summary) {
        Map<Integer, Long> row = new TreeMap<>();
        Summary.readAllTime(summary.bytes(), (day, slot, n) -> {}, (year, slot, n) -> row.merge(slot, n, Long::sum));
        return row;
    }
}
