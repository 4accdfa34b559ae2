package vn.socai.infra.ledger.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

import vn.socai.value.CommandId;

/**
 * A file of {@link IdSlots}, each up to twice as long as the one before, so that it grows without a slot ever being moved.
 *
 * <p>It begins with what it covers: all ids of the commits up to a position are on the disk. Later ones may be, too.
 */
final class IdFile implements Ids, AutoCloseable {
    /** What is on the disk: the ids up to a position, told by its leaf's checksum, and how many they are. */
    record Covered(long position, long crc, long ids) {
        static final Covered NOTHING = new Covered(0, 0, 0);
    }

    private static final long MAGIC = 0x536F_4361_4964_7333L;
    private static final int HEADER = 4_096;
    private static final int FIRST_SLOTS = 1 << 16;
    /** A mapped part has less than two gigabytes. */
    private static final int MOST_SLOTS = 1 << 27;
    /** Fuller, and a search would have to step over many slots. */
    private static final double FULL = 0.7;

    private final FileChannel channel;
    private final int firstSlots;
    private volatile List<IdSlots> tables = List.of();
    private Covered covered = Covered.NOTHING;
    private IdHashes hashes = new IdHashes(0);
    private long ids;

    private IdFile(FileChannel channel, int firstSlots) {
        this.channel = channel;
        this.firstSlots = firstSlots;
    }

    /** @param seed makes it unforeseeable which ids fall together; kept in the file */
    static IdFile open(Path file, long seed) throws IOException {
        return open(file, seed, FIRST_SLOTS);
    }

    static IdFile open(Path file, long seed, int firstSlots) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try {
            IdFile opened = new IdFile(channel, firstSlots);
            opened.readHeader(seed);
            return opened;
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
    }

    private void readHeader(long newSeed) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(7 * Long.BYTES);
        while (header.hasRemaining() && channel.read(header, header.position()) > 0) {
            // Until it is whole.
        }
        if (header.hasRemaining() || header.getLong(0) != MAGIC || header.getLong(8) != firstSlots || header.getLong(
                48) != check(header)) {
            clear(newSeed);
            return;
        }
        hashes = new IdHashes(header.getLong(16));
        covered = new Covered(header.getLong(24), header.getLong(32), header.getLong(40));
        ids = covered.ids;
        reserve(0);
    }

    /** Forgets everything. */
    void clear(long newSeed) throws IOException {
        tables = List.of();
        channel.truncate(0);
        hashes = new IdHashes(newSeed);
        ids = 0;
        covered = Covered.NOTHING;
        writeHeader();
    }

    /** Makes room for more ids, on the disk too, so that a full disk is met here and not in a mapped page. */
    void reserve(int more) throws IOException {
        int last = table(ids + more);
        if (last < tables.size()) {
            return;
        }
        List<IdSlots> all = new ArrayList<>(tables);
        long from = HEADER;
        for (int table = 0; table <= last; table++) {
            long length = slots(table) * Long.BYTES;
            if (table == all.size()) {
                fill(from + length);
                all.add(new IdSlots(channel.map(FileChannel.MapMode.READ_WRITE, from, length)));
            }
            from += length;
        }
        tables = List.copyOf(all);
    }

    private void fill(long to) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocateDirect(1 << 16);
        for (long at = channel.size(); at < to; at += zeros.position()) {
            zeros.clear().limit((int) Math.min(zeros.capacity(), to - at));
            channel.write(zeros, at);
        }
    }

    /** A small ledger has half a megabyte; from then on they are long, for each is searched and costs a walk through memory. */
    private long slots(int table) {
        return table == 0 ? firstSlots : Math.min((long) firstSlots << (table + 3), MOST_SLOTS);
    }

    /** The table in which the id of a number stands, from 0. */
    private int table(long number) {
        int table = 0;
        long left = number;
        for (long room = room(0); left >= room; room = room(table)) {
            left -= room;
            table++;
        }
        return table;
    }

    private long room(int table) {
        return (long) (slots(table) * FULL);
    }

    /** Puts one id for which there is room. */
    void put(CommandId id, long position) {
        put(new long[]{hashes.of(id)}, position);
    }

    /** Puts what a commit is found by, for which there is room. */
    void put(long[] hashes, long position) {
        int first = table(ids);
        int last = table(ids + hashes.length - 1);
        tables.get(last).fetch(hashes, 0, hashes.length);
        for (long hash : hashes) {
            tables.get(first == last ? last : table(ids)).put(hash, position);
            ids++;
        }
    }

    /** Whether one of these hashes, from an index on, may stand here; false says that none does. */
    boolean perhaps(long[] hashes, int from) {
        for (IdSlots table : tables) {
            if (table.perhaps(hashes, from)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public long find(long hash, LongPredicate bears) {
        for (IdSlots table : tables) {
            long found = table.find(hash, bears);
            if (found != 0) {
                return found;
            }
        }
        return 0;
    }

    @Override
    public IdHashes hashes() {
        return hashes;
    }

    Covered covered() {
        return covered;
    }

    /** How many ids have been put. */
    long ids() {
        return ids;
    }

    /** Has all ids on the disk that were put so far, then says so; meanwhile others may be put. */
    synchronized void cover(Covered now) throws IOException {
        if (!channel.isOpen() || now.position <= covered.position) {
            return;
        }
        tables.forEach(IdSlots::force);
        covered = now;
        writeHeader();
        channel.force(true);
    }

    private void writeHeader() throws IOException {
        ByteBuffer header = ByteBuffer.allocate(7 * Long.BYTES)
                .putLong(MAGIC)
                .putLong(firstSlots)
                .putLong(hashes.seed())
                .putLong(covered.position)
                .putLong(covered.crc)
                .putLong(covered.ids);
        header.putLong(check(header)).flip();
        channel.write(header, 0);
    }

    private static long check(ByteBuffer header) {
        long check = MAGIC;
        for (int at = 0; at < 6 * Long.BYTES; at += Long.BYTES) {
            check = IdHashes.mix(check ^ header.getLong(at));
        }
        return check;
    }

    @Override
    public synchronized void close() throws IOException {
        channel.close();
    }
}
