package vn.socai.view;

import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PackedTest {
    @Test
    void numbers_and_texts_come_back_in_order() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        long[] numbers = random.longs(500).map(n -> n >> random.nextInt(64)).toArray();
        Packed.Writer out = new Packed.Writer();
        for (long n : numbers) {
            out.signed(n).number(n & Long.MAX_VALUE).text("u." + (n & 0xff));
        }
        Packed.Reader in = new Packed.Reader(out.bytes());
        for (long n : numbers) {
            assertThat(in.signed()).as("seed %d", seed).isEqualTo(n);
            assertThat(in.number()).as("seed %d", seed).isEqualTo(n & Long.MAX_VALUE);
            assertThat(in.text()).as("seed %d", seed).isEqualTo("u." + (n & 0xff));
        }
        assertThat(in.more()).isFalse();
    }

    @Test
    void a_uuid_is_22_printable_characters_and_back() {
        UUID id = UUID.fromString("00000000-0000-0000-ffff-ffffffffffff");
        assertThat(Packed.key(id)).hasSize(22).matches("[A-Za-z0-9_-]+");
        assertThat(Packed.uuid(Packed.key(id))).isEqualTo(id);
    }

    @Test
    void cursors_come_back_only_to_their_own_list() {
        String cursor = Cursors.of("name", "a b", "đ");
        assertThat(Cursors.parts(cursor, 3, "name")).containsExactly("name", "a b", "đ");
        assertThatThrownBy(() -> Cursors.parts(cursor, 3, "other")).isInstanceOf(BadCursor.class);
        assertThatThrownBy(() -> Cursors.parts(cursor, 2, "name")).isInstanceOf(BadCursor.class);
        assertThatThrownBy(() -> Cursors.parts("*", 3, "name")).isInstanceOf(BadCursor.class);
    }

    @Test
    void a_key_that_was_never_seen_is_surely_new() {
        Seen seen = new Seen();
        for (int i = 0; i < 100_000; i++) {
            seen.add("h" + i);
        }
        for (int i = 0; i < 100_000; i++) {
            assertThat(seen.maybe("h" + i)).isTrue();
        }
        long wrong = java.util.stream.IntStream.range(100_000, 200_000).filter(i -> seen.maybe("h" + i)).count();
        assertThat(wrong).isLessThan(100);
    }
}
