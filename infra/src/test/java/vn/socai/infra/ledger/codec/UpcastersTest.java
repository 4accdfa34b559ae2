package vn.socai.infra.ledger.codec;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.socai.value.Stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Old shapes are raised on reading; a planted family has had three of them. */
class UpcastersTest {
    sealed interface Planted {
        @Stored(name = "planted.moved", revision = 3)
        record Moved(String from, String to, LocalDate on, @Nullable Integer distance) implements Planted {}

        @Stored(name = "planted.stayed")
        record Stayed(LocalDate on) implements Planted {}
    }

    /** Revision 1 gave the day as a number and both places in one text. */
    record MovedOne(String places, long day) {}

    /** Revision 2 split the places. */
    record MovedTwo(String from, String to, long day) {}

    private static final Upcaster<MovedOne> ONE = new Upcaster<>(new StoredName("planted.moved", 1), MovedOne.class,
            old -> new MovedTwo(old.places().split(" to ", 2)[0], old.places().split(" to ", 2)[1], old.day()));
    private static final Upcaster<MovedTwo> TWO = new Upcaster<>(new StoredName("planted.moved", 2), MovedTwo.class,
            old -> new Planted.Moved(old.from(), old.to(), LocalDate.ofEpochDay(old.day()), null));

    private final EventCodec codec = new EventCodec(StoredNames.of(Planted.class), new Upcasters(List.of(ONE, TWO)));
    private final Planted.Moved moved = new Planted.Moved("Vân Hồ", "Mộc Châu", LocalDate.of(2022, 10, 10), null);

    @Test
    void raisesEveryOldRevisionToTheCurrentShape() {
        long day = moved.on().toEpochDay();
        assertThat(codec.decode(new StoredName("planted.moved", 1), codec.encode(new MovedOne("Vân Hồ to Mộc Châu",
                day)))).isEqualTo(moved);
        assertThat(codec.decode(new StoredName("planted.moved", 2), codec.encode(new MovedTwo("Vân Hồ", "Mộc Châu",
                day)))).isEqualTo(moved);
        assertThat(codec.decode(new StoredName("planted.moved", 3), codec.encode(moved))).isEqualTo(moved);
    }

    @Test
    void refusesToStartWithoutAWayUp() {
        assertThatThrownBy(() -> new EventCodec(StoredNames.of(Planted.class), new Upcasters(List.of(TWO))))
                .hasMessageContaining("planted.moved@1");
    }

    @Test
    void refusesWhatANewerProgramWroteAndWhatNobodyKnows() {
        assertThatThrownBy(() -> codec.decode(new StoredName("planted.moved", 4), codec.encode(moved))).isInstanceOf(
                UnreadableBytes.class).hasMessageContaining("newer");
        assertThatThrownBy(() -> codec.decode(new StoredName("planted.gone", 1), new byte[0])).isInstanceOf(
                UnreadableBytes.class).hasMessageContaining("planted.gone");
    }

    sealed interface Twins {
        @Stored(name = "twins.same")
        record One(long a) implements Twins {}

        @Stored(name = "twins.same", revision = 2)
        record Two(long a) implements Twins {}
    }

    sealed interface Nameless {
        record Unnamed(long a) implements Nameless {}
    }

    @Test
    void refusesTwoEventsOfOneNameAndOneWithout() {
        assertThatThrownBy(() -> StoredNames.of(Twins.class)).hasMessageContaining("twins.same");
        assertThatThrownBy(() -> StoredNames.of(Nameless.class)).hasMessageContaining("@Stored");
    }
}
