package vn.socai.infra.ledger.codec;

import java.util.stream.Stream;

import com.google.protobuf.UnknownFieldSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.socai.infra.ledger.RandomRecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every event comes back as it was, has one stored form, and is never half read. */
class RoundTripTest {
    private static final long SEED = Long.getLong("socai.seed", System.nanoTime());
    private final RecordCodec codec = new RecordCodec();

    static Stream<Class<? extends Record>> events() {
        System.out.println("RoundTripTest: -Dsocai.seed=" + SEED);
        return StoredNames.ofEvents().all().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void comesBackAsItWas(Class<? extends Record> type) throws Exception {
        var records = new RandomRecords(SEED);
        for (int i = 0; i < 300; i++) {
            Record event = records.next(type);
            var bytes = codec.encode(event);
            var back = codec.decode(type, bytes);
            assertThat(back).as("seed %d", SEED).isEqualTo(event);
            assertThat(codec.encode(back)).as("one form, seed %d", SEED).isEqualTo(bytes);
            // A foreign reader agrees that these are protobuf's bytes, and writes the same ones.
            assertThat(UnknownFieldSet.parseFrom(bytes).toByteArray()).hasSameSizeAs(bytes);
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void cutShortItIsRefusedOrAnother(Class<? extends Record> type) {
        var records = new RandomRecords(SEED);
        Record event = records.next(type);
        var bytes = codec.encode(event);
        for (int length = 0; length < bytes.length; length++) {
            var cut = java.util.Arrays.copyOf(bytes, length);
            try {
                assertThat(codec.decode(type, cut)).as("seed %d", SEED).isNotEqualTo(event);
            } catch (UnreadableBytes refused) {
                assertThat(refused).hasMessageContaining(type.getSimpleName());
            }
        }
        assertThatThrownBy(() -> codec.decode(type, new byte[]{10})).isInstanceOf(UnreadableBytes.class);
    }
}
