package vn.socai.demo;

import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Chance that is a function: what falls depends on the seed and on what is asked about, never on what was asked before, so any part
 * of the demonstration can be made again by itself.
 */
record Dice(long seed) {
    /** What chance is asked about. The number goes into every id, so it never changes. */
    enum Topic {
        OPENING(1), MAP(2), PROGRAMME(3), VILLAGE(4), ASSIGNMENT(5), DECISION(6), TEAM(7), TEAM_COMMAND(8), PERSON(9),
        NAME(10), SIZE(11), HOUSEHOLD(12), WEIGHT(13), DAY(14), VISIT(15), VISIT_ID(16), AMENDMENT(17), TARGET(18),
        CLOSING(19), WORK(20), WORK_ID(21), WORK_HOUSEHOLD(22), WORK_AMENDMENT(23);

        private final int number;

        Topic(int number) {
            this.number = number;
        }
    }

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** A source of numbers for one thing. */
    SplittableRandom of(Topic topic, long major, long minor) {
        return new SplittableRandom(hash(topic, major, minor));
    }

    /** One number for one thing, in {@code [0, bound)}. */
    int pick(Topic topic, long major, long minor, int bound) {
        return (int) Long.remainderUnsigned(hash(topic, major, minor), bound);
    }

    /** A random id (version 4): tells nothing. */
    UUID id(Topic topic, long major, long minor) {
        long high = hash(topic, major, minor);
        long low = mix(high ^ SPREAD);
        return new UUID((high & ~0xF000L) | 0x4000L, (low & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }

    /** An id that begins with a time (version 7), as a telephone would make it: neighbours in time stand together in an index. */
    UUID id(Topic topic, Instant made, long major, long minor) {
        UUID random = id(topic, major, minor);
        long high = (made.toEpochMilli() << 16) | 0x7000L | (random.getMostSignificantBits() & 0x0FFFL);
        return new UUID(high, random.getLeastSignificantBits());
    }

    private long hash(Topic topic, long major, long minor) {
        return mix(mix(mix(seed + topic.number * SPREAD) + major * SPREAD) + minor * SPREAD);
    }

    // The finishing step of SplitMix64: every bit of the input moves about half of the output's.
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
