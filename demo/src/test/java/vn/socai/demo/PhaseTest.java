package vn.socai.demo;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.socai.command.Command;
import vn.socai.unit.UnitCommand.AssignVillage;
import vn.socai.value.CommandId;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

class PhaseTest {
    private static final Call FIRST = call(1, 2);
    private static final Call SECOND = call(3, 4);
    private static final Call NOTHING = call();

    /** All others are sent before the last call: one that holds nothing would let a call among them stand for the phase. */
    @Test
    void itEndsWithACallThatHoldsSomething() {
        Phase phase = new Phase("", 4, List.of(FIRST, NOTHING, SECOND, NOTHING, NOTHING));
        assertThat(phase.calls()).containsExactly(FIRST, NOTHING, SECOND);
        assertThat(phase.last()).contains(id(4));
        assertThat(new Phase("", 0, List.of(NOTHING)).last()).isEmpty();
    }

    @Test
    void itsLastCallCanBeSentAlone() {
        Phase end = new Phase("", 4, List.of(FIRST, SECOND, NOTHING)).end();
        assertThat(end.calls()).containsExactly(SECOND);
        assertThat(end.size()).isEqualTo(2);
        assertThat(new Phase("", 0, List.of()).end().calls()).isEmpty();
    }

    private static Call call(int... ids) {
        return new Ready(Call.Manner.BULK, Actors.OFFICER, java.util.stream.IntStream.of(ids)
                .<Command>mapToObj(id -> new AssignVillage(id(id), new UnitId("mau." + id), UnitId.COUNTRY,
                        Campaign.FIRST_DAY))
                .toList());
    }

    private static CommandId id(int number) {
        return new CommandId(new UUID(0, number));
    }
}
