package vn.socai.infra.ledger.codec;

import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.socai.value.Tag;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The rules of the stored form, one by one. */
class RecordCodecTest {
    private final RecordCodec codec = new RecordCodec();

    record Plain(int number, String text, boolean truth, List<String> names) {}

    record Maybe(@Nullable Integer number, @Nullable String text, @Nullable Boolean truth, @Nullable UnitId unit) {}

    record Wide(Map<UnitId, Long> sums, SortedMap<String, Set<UnitLevel>> levels, YearMonth month, double share,
            Instant at, @Nullable Wide inner) {}

    record Sets(Set<String> names, Set<Integer> numbers, Set<UnitId> units) {}

    record Newer(int number, String text, boolean truth, List<String> names, UUID added) {}

    sealed interface Tree {
        @Tag(1)
        record Leaf(int value) implements Tree {}

        @Tag(7)
        record Fork(List<Tree> branches) implements Tree {}
    }

    record Forest(Tree root) {}

    @Test
    void leavesDefaultsOutWhereNothingElseCanBeMeant() {
        assertThat(codec.encode(new Plain(0, "", false, List.of()))).isEmpty();
        assertThat(codec.decode(Plain.class, new byte[0])).isEqualTo(new Plain(0, "", false, List.of()));
        assertThat(codec.encode(new Plain(-1, "", true, List.of()))).containsExactly(8, 1, 24, 1);
    }

    @Test
    void tellsAPresentZeroFromAbsent() {
        var zero = new Maybe(0, "", false, null);
        var absent = new Maybe(null, null, null, null);
        assertThat(codec.encode(absent)).isEmpty();
        assertThat(codec.encode(zero)).isNotEmpty();
        assertThat(codec.decode(Maybe.class, codec.encode(zero))).isEqualTo(zero);
        assertThat(codec.decode(Maybe.class, codec.encode(absent))).isEqualTo(absent);
    }

    @Test
    void givesEqualSetsAndMapsEqualBytes() {
        var one = new Sets(new LinkedHashSet<>(List.of("b", "a", "ờ")), new LinkedHashSet<>(List.of(3, -1, 2)),
                new LinkedHashSet<>(List.of(new UnitId("B"), new UnitId("A"))));
        var other = new Sets(new LinkedHashSet<>(List.of("ờ", "a", "b")), new LinkedHashSet<>(List.of(2, 3, -1)),
                new LinkedHashSet<>(List.of(new UnitId("A"), new UnitId("B"))));
        assertThat(codec.encode(one)).isEqualTo(codec.encode(other));
        assertThat(codec.decode(Sets.class, codec.encode(one))).isEqualTo(other);
    }

    @Test
    void readsWhatViewsKeep() {
        var inner = new Wide(Map.of(), new TreeMap<>(), YearMonth.of(1969, 12), -0.5, Instant.ofEpochMilli(-1), null);
        var wide = new Wide(Map.of(new UnitId("A"), 0L, new UnitId("B"), -5L), new TreeMap<>(Map.of("x", Set.of(
                UnitLevel.COMMUNE, UnitLevel.VILLAGE), "y", Set.of())), YearMonth.of(2022, 10), 1.25, Instant
                        .ofEpochMilli(1_665_000_000_123L), inner);
        assertThat(codec.decode(Wide.class, codec.encode(wide))).isEqualTo(wide);
    }

    @Test
    void readsASealedFamilyByItsTags() {
        var forest = new Forest(new Tree.Fork(List.of(new Tree.Leaf(0), new Tree.Fork(List.of()), new Tree.Leaf(9))));
        assertThat(codec.decode(Forest.class, codec.encode(forest))).isEqualTo(forest);
    }

    @Test
    void skipsWhatANewerShapeAdds() {
        var newer = new Newer(1, "Vân Hồ", true, List.of("a"), new UUID(1, 2));
        assertThat(codec.decode(Plain.class, codec.encode(newer))).isEqualTo(new Plain(1, "Vân Hồ", true, List.of(
                "a")));
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertUnreadable(new byte[]{8}, "Plain");
        assertUnreadable(new byte[]{8, 2, 8, 2}, "Plain.number: it stands there twice");
        assertUnreadable(new byte[]{24, 1, 8, 2}, "field 1 stands behind field 3");
        assertUnreadable(new byte[]{10, 0}, "Plain.number: it has wire type 2");
        assertUnreadable(new byte[]{24, 2}, "Plain.truth: neither true nor false");
        assertUnreadable(new byte[]{18, 1, (byte) 0xC3}, "Plain.text: the text is not UTF-8");
        assertUnreadable(new byte[]{18, 5, 65}, "Plain.text");
        assertThatThrownBy(() -> codec.decode(Newer.class, new byte[0])).hasMessage("Newer.added: it is missing");
    }

    private void assertUnreadable(byte[] bytes, String message) {
        assertThatThrownBy(() -> codec.decode(Plain.class, bytes)).isInstanceOf(UnreadableBytes.class)
                .hasMessageContaining(message);
    }

    record Lists(List<List<String>> lists) {}

    record MaybeNames(@Nullable List<String> names) {}

    record Foreign(StringBuilder text) {}

    @Test
    void refusesRecordsThatHaveNoStoredForm() {
        assertThatThrownBy(() -> codec.check(Lists.class)).hasMessageContaining("Lists.lists");
        assertThatThrownBy(() -> codec.check(MaybeNames.class)).hasMessageContaining("MaybeNames.names");
        assertThatThrownBy(() -> codec.check(Foreign.class)).hasMessageContaining("Foreign.text");
    }

    @Test
    void refusesNullHalfCharactersAndLostFractions() {
        assertThatThrownBy(() -> codec.encode(new Plain(1, null, true, List.of()))).hasMessageContaining("Plain.text");
        assertThatThrownBy(() -> codec.encode(new Plain(1, "\uD800x", true, List.of()))).hasMessageContaining(
                "surrogate");
        assertThatThrownBy(() -> codec.encode(new Wide(Map.of(), new TreeMap<>(), YearMonth.of(2022, 1), 0, Instant
                .ofEpochSecond(0, 1), null))).hasMessageContaining("Wide.at");
    }
}
