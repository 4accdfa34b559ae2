package vn.socai.demo;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.socai.demo.Dice.Topic;

import static org.assertj.core.api.Assertions.assertThat;

class DiceTest {
    private static final Dice DICE = new Dice(1);
    private static final Instant MADE = Instant.parse("2024-10-01T01:02:03.004Z");

    @Test
    void idsHaveTheFormOfTheirVersion() {
        UUID random = DICE.id(Topic.TEAM, 5, 6);
        UUID timed = DICE.id(Topic.VISIT_ID, MADE, 5, 6);
        assertThat(random.version()).isEqualTo(4);
        assertThat(random.variant()).isEqualTo(2);
        assertThat(timed.version()).isEqualTo(7);
        assertThat(timed.variant()).isEqualTo(2);
        assertThat(timed.getMostSignificantBits() >>> 16).isEqualTo(MADE.toEpochMilli());
    }

    @Test
    void idsDifferByTopicNumberAndSeed() {
        Set<UUID> ids = new HashSet<>();
        for (long seed = 0; seed < 3; seed++) {
            for (Topic topic : Topic.values()) {
                for (int major = 0; major < 50; major++) {
                    for (int minor = 0; minor < 50; minor++) {
                        assertThat(ids.add(new Dice(seed).id(topic, major, minor))).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void aNumberDoesNotDependOnWhatWasAskedBefore() {
        int first = DICE.pick(Topic.SIZE, 3, 4, 1_000);
        DICE.pick(Topic.SIZE, 9, 9, 10);
        assertThat(DICE.pick(Topic.SIZE, 3, 4, 1_000)).isEqualTo(first);
    }
}
