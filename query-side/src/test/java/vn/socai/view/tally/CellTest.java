package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import vn.socai.value.UnitId;
import vn.socai.view.Positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

class CellTest {
    private static final LocalDate DAY = LocalDate.of(2022, 10, 10);
    private static final UnitId A = new UnitId("a");
    private static final UnitId B = new UnitId("b");

    @Test
    void a_cell_keeps_every_number_and_nothing_else() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Map<String, Long> expected = new TreeMap<>();
        Cell cell = Cell.of(null, 5);
        for (int i = 0; i < 300; i++) {
            int day = 1 + random.nextInt(31);
            int slot = random.nextInt(60);
            long value = random.nextInt(2_001) - 1_000;
            cell.add(day, slot, value);
            expected.merge(day + "/" + slot, value, Long::sum);
            if (i % 50 == 0) {
                cell = Cell.of(cell.bytes(), 1_000);
            }
        }
        expected.values().removeIf(value -> value == 0);
        Map<String, Long> found = new TreeMap<>();
        Cell.read(cell.bytes(), (day, slot, value) -> found.put(day + "/" + slot, value));
        assertThat(found).as("seed %d", seed).isEqualTo(expected);
    }

    @Test
    void a_cell_that_came_to_nothing_is_empty() {
        Cell cell = Cell.of(null, 5);
        cell.add(3, Slot.VISITS, 2);
        cell.add(3, Slot.VISITS, -2);
        Cell.read(cell.bytes(), (day, slot, value) -> fail("a day of nothing"));
    }

    @Test
    void a_cell_tells_where_it_began() {
        Cell cell = Cell.of(null, 5);
        cell.add(3, Slot.VISITS, 2);
        assertThat(Cell.begun(Cell.of(cell.bytes(), 1_000).bytes())).isEqualTo(5);
    }

    @Test
    void a_key_holds_unit_and_month() {
        CellKey key = new CellKey(Account.of(new UnitId("04042.20220305")), CellKey.month(LocalDate.of(2022, 12, 31)));
        assertThat(key.text()).isEqualTo("04042.20220305/202212");
        assertThat(CellKey.parse(key.text())).isEqualTo(key);
        assertThat(CellKey.firstDay(key.month())).isEqualTo(LocalDate.of(2022, 12, 1));
    }

    @Test
    void a_half_holds_six_months() {
        int december = CellKey.month(LocalDate.of(2022, 12, 31));
        HalfKey key = new HalfKey(Account.of(new UnitId("04042.20220305")), HalfKey.half(december));
        assertThat(key.text()).isEqualTo("+04042.20220305/2022-2");
        assertThat(HalfKey.month(key.half(), HalfKey.row(december))).isEqualTo(december);
        assertThat(HalfKey.half(december - 5)).isEqualTo(key.half());
        assertThat(HalfKey.half(december - 6)).isEqualTo(key.half() - 1);
    }

    @Test
    void a_key_of_a_sum_over_villages_is_its_own() {
        Account villages = new Account(new UnitId("04042.20220305"), Account.Part.VILLAGES);
        assertThat(HalfKey.parse(new HalfKey(villages, 4045).text())).isEqualTo(new HalfKey(villages, 4045));
        assertThat(States.account(States.key(villages))).isEqualTo(villages);
        Account recent = villages.with(Account.Part.RECENT);
        assertThat(CellKey.parse(new CellKey(recent, 24_000).text())).isEqualTo(new CellKey(recent, 24_000));
        assertThat(States.account(States.key(Account.of(A)))).isEqualTo(Account.of(A));
        assertThat(HomeKey.parse(new HomeKey(A).text())).isEqualTo(new HomeKey(A));
        assertThat(HomeKey.parse(States.key(Account.of(A)))).isNull();
    }

    @Test
    void a_range_of_days_begins_and_ends_inside_months() {
        Range range = Range.of(LocalDate.of(2022, 9, 20), DAY, -1);
        int september = CellKey.month(LocalDate.of(2022, 9, 1));
        assertThat(range.firstFlowIn(september)).isEqualTo(20);
        assertThat(range.firstFlowIn(september - 1)).isEqualTo(32);
        assertThat(range.firstFlowIn(september + 1)).isEqualTo(1);
        assertThat(range.lastDayIn(september)).isEqualTo(31);
        assertThat(range.lastDayIn(september + 1)).isEqualTo(10);
        assertThat(range.lastDayIn(september + 2)).isZero();
    }

    @Test
    void a_household_stands_on_the_first_day_with_a_live_visit() {
        HouseholdDays days = new HouseholdDays();
        days.add(DAY, B, 1);
        days.add(DAY, A, 2);
        days.add(DAY.minusDays(3), B, 1);
        HouseholdDays read = HouseholdNote.of(new HouseholdNote(Positions.NONE, days).bytes()).days();
        assertThat(read.first(LocalDate.MIN, LocalDate.MAX)).isEqualTo(new HouseholdDays.Day(DAY.minusDays(3), B, 1));
        assertThat(read.first(DAY, DAY)).isEqualTo(new HouseholdDays.Day(DAY, A, 2));
        assertThat(read.first(DAY.plusDays(1), LocalDate.MAX)).isNull();
        read.add(DAY.minusDays(3), B, -1);
        assertThat(read.first(LocalDate.MIN, LocalDate.MAX)).isEqualTo(new HouseholdDays.Day(DAY, A, 2));
        read.add(DAY, A, -2);
        read.add(DAY, B, -1);
        assertThat(read.first(LocalDate.MIN, LocalDate.MAX)).isNull();
        assertThatThrownBy(() -> read.add(DAY, A, -1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void windows_keep_their_order() {
        List<Span> spans = List.of(new Span(DAY, DAY.plusDays(9)), new Span(DAY.minusYears(60), DAY));
        assertThat(Span.list(Span.bytes(spans))).isEqualTo(spans);
        assertThatThrownBy(() -> new Window.Days(DAY, DAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void figures_add_and_a_window_without_households_has_none() {
        Figures some = new Figures(Map.of(), 2, 3, 4, Map.of(), Map.of(), 1L, 0, 0);
        assertThat(some.plus(Figures.NONE)).isEqualTo(some);
        assertThat(some.plus(some).visits()).isEqualTo(6);
        assertThat(some.plus(new Figures(Map.of(), 0, 0, 0, Map.of(), Map.of(), null, 0, 0)).households()).isNull();
        assertThat(some.isZero()).isFalse();
        assertThat(Figures.NONE.isZero()).isTrue();
    }
}
