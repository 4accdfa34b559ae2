package vn.socai.infra.segment;

import java.util.Arrays;

import vn.socai.proof.Hash;
import vn.socai.view.recount.Visits;

/** The block that is being filled, commit by commit. */
final class Filling {
    private final UnitNumbers units;
    private final int room;
    private final long after;
    /** How many units the blocks before it name. */
    private final int known;
    private byte[] bytes;
    private int size;
    private int commits;
    private long events;

    /**
     * A block without commits.
     *
     * @param room how many visits or commits fill it
     * @param after the position before its first commit
     */
    Filling(UnitNumbers units, int room, long after) {
        this.units = units;
        this.room = room;
        this.after = after;
        known = units.size();
        bytes = new byte[room * Block.VISIT];
    }

    /** Adds a commit of those that were read. */
    void add(Visits read, int commit) {
        int[] numbers = read.numbers();
        int from = commit == 0 ? 0 : read.sizeAfter(commit - 1);
        for (int i = from * Visits.INTS; i < read.sizeAfter(commit) * Visits.INTS; i += Visits.INTS) {
            if (size + Block.VISIT > bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            Block.number(bytes, size, units.of(numbers[i]));
            Block.number(bytes, size + Integer.BYTES, numbers[i + 1]);
            Block.number(bytes, size + 2 * Integer.BYTES, numbers[i + 2]);
            size += Block.VISIT;
        }
        commits++;
        events += read.eventsOf(commit);
    }

    /** How many units the blocks before it name. */
    int known() {
        return known;
    }

    boolean full() {
        return size >= room * Block.VISIT || commits >= room;
    }

    /** The last commit's position. */
    long last() {
        return after + commits;
    }

    /** @param leaf the hash of the last commit's leaf */
    BlockHead head(Hash leaf) {
        return new BlockHead(after, last(), leaf, events, size / Block.VISIT, BlockHead.crc(bytes, size), units.since(
                known));
    }

    /** The visits as they are stored. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}
