package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StatesTest {
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 10);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 10);

    @Test
    void turns_are_kept_by_day_and_place() {
        States states = States.of(null, 7);
        states.add(JULY, Slot.MEMBERS, -1);
        states.add(JUNE, Slot.MEMBERS, 3);
        States again = States.of(states.bytes(), 9);
        again.add(JUNE, Slot.MEMBERS, 2);
        assertThat(turns(again)).isEqualTo(Map.of(JUNE + "/3", 5L, JULY + "/3", -1L));
    }

    @Test
    void what_was_taken_back_leaves_nothing() {
        States states = States.of(null, 7);
        states.add(JUNE, Slot.TARGETS, 1);
        states.add(JUNE, Slot.TARGETS, -1);
        assertThat(turns(states)).isEmpty();
    }

    @Test
    void the_position_of_the_first_version_stays() {
        States first = States.of(null, 7);
        first.add(JUNE, Slot.TARGETS, 1);
        assertThat(Cell.begun(States.of(first.bytes(), 1_000).bytes())).isEqualTo(7);
    }

    private static Map<String, Long> turns(States states) {
        Map<String, Long> turns = new TreeMap<>();
        States.read(states.bytes(), (day, slot, n) -> turns.put(LocalDate.ofEpochDay(day) + "/" + slot, n));
        return turns;
    }
}
