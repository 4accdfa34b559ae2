package vn.socai.infra.ledger.codec;

import java.util.Arrays;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import vn.socai.value.UnitId;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which texts are ids, also where they were met before. */
class UnitIdFormTest {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final String LETTERS = "aAzZ09._-@[`{/:,^é\u0110\n 5m";

    private final RecordCodec codec = new RecordCodec();

    private record Place(UnitId unit) {}

    private record Pair(UnitId first, UnitId second) {}

    private record Words(String first, String second) {}

    private static boolean accepted(String text) {
        try {
            new UnitId(text);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    @Test
    void arePreciselyThoseOfTheForm() {
        Random random = new Random(7);
        int ids = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(4); length > 0; length--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            boolean id = FORM.matcher(text).matches();
            ids += id ? 1 : 0;
            assertThat(accepted(text.toString())).as("'%s'", text).isEqualTo(id);
        }
        assertThat(ids).isBetween(5_000, 45_000);
        assertThat(accepted("x".repeat(64))).isTrue();
        assertThat(accepted("x".repeat(65))).isFalse();
    }

    @Test
    void areMadeOnceWhileTheyComeAgain() {
        byte[] bytes = codec.encode(new Pair(new UnitId("04042.20220305"), new UnitId("VN")));
        Pair one = codec.decode(Pair.class, bytes);
        Pair two = codec.decode(Pair.class, bytes);
        assertThat(one.first()).isEqualTo(new UnitId("04042.20220305")).isSameAs(two.first());
        assertThat(one.second()).isEqualTo(UnitId.COUNTRY)
                .isSameAs(codec.decode(Place.class, codec.encode(new Place(
                        UnitId.COUNTRY))).unit());
    }

    /** Of texts that fall on one place, each is read as itself, whichever came last. */
    @Test
    void areNotMistakenForEachOther() {
        // These two share a hash.
        assertThat(Arrays.hashCode("Aa".getBytes(UTF_8))).isEqualTo(Arrays.hashCode("BB".getBytes(UTF_8)));
        for (int i = 0; i < 3; i++) {
            for (String text : new String[]{"Aa", "BB"}) {
                Place place = new Place(new UnitId(text));
                assertThat(codec.decode(Place.class, codec.encode(place))).isEqualTo(place);
            }
        }
    }

    @Test
    void whatIsNoneIsRefusedHoweverOftenItComes() {
        byte[] bytes = codec.encode(new Words("VN", "not an id"));
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> codec.decode(Pair.class, bytes)).isInstanceOf(UnreadableBytes.class)
                    .hasMessageContaining("not an id");
        }
        byte[] longer = codec.encode(new Words("VN", "x".repeat(65)));
        assertThatThrownBy(() -> codec.decode(Pair.class, longer)).isInstanceOf(UnreadableBytes.class);
    }
}
