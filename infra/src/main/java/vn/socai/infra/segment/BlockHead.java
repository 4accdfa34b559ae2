package vn.socai.infra.segment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

import org.jspecify.annotations.Nullable;

import vn.socai.proof.Hash;
import vn.socai.value.ActivityArea;
import vn.socai.value.Skill;
import vn.socai.value.UnitId;

/**
 * What stands before the visits of a block.
 *
 * <p>Little-endian: format, areas and skills known to the program (4 bytes each); {@code after}, {@code last}, {@code events} (8 each);
 * {@code visits}, {@code crc} (4 each); {@code leaf} (32); the length of the units (4); the units, each behind its length (1); CRC-32C of
 * all that (4).
 *
 * @param after the position before the block's first commit
 * @param last the position of its last commit
 * @param leaf the hash of that commit's leaf
 * @param events how many events its commits hold
 * @param visits how many visits follow
 * @param crc CRC-32C of these
 * @param units that no block before it names; the visits name a unit by its place among those of all blocks
 */
record BlockHead(long after, long last, Hash leaf, long events, int visits, int crc, List<UnitId> units) {
    private static final int FORMAT = 1;
    private static final int FIXED = 3 * Integer.BYTES + 3 * Long.BYTES + 2 * Integer.BYTES + Hash.LENGTH
            + Integer.BYTES;

    /** The head that stands somewhere in a file, absent where none stands there whole and unaltered. */
    static @Nullable BlockHead read(FileChannel file, long at) throws IOException {
        ByteBuffer fixed = buffer(new byte[FIXED]);
        if (!fill(fixed, file, at)) {
            return null;
        }
        int length = fixed.getInt(FIXED - Integer.BYTES);
        if (length < 0 || length > file.size() - at) {
            return null;
        }
        byte[] bytes = new byte[FIXED + length + Integer.BYTES];
        ByteBuffer whole = buffer(bytes);
        if (!fill(whole, file, at)) {
            return null;
        }
        boolean sound = whole.getInt(FIXED + length) == crc(bytes, FIXED + length);
        return sound ? of(whole.limit(FIXED + length)) : null;
    }

    private static @Nullable BlockHead of(ByteBuffer in) {
        if (in.getInt() != FORMAT || in.getInt() != ActivityArea.values().length || in.getInt() != Skill
                .values().length) {
            return null;
        }
        long after = in.getLong();
        long last = in.getLong();
        long events = in.getLong();
        int visits = in.getInt();
        int crc = in.getInt();
        byte[] leaf = new byte[Hash.LENGTH];
        in.get(leaf);
        in.getInt();
        List<UnitId> units = new ArrayList<>();
        while (in.hasRemaining()) {
            byte[] unit = new byte[in.get()];
            in.get(unit);
            units.add(new UnitId(new String(unit, StandardCharsets.US_ASCII)));
        }
        return new BlockHead(after, last, Hash.of(leaf), events, visits, crc, units);
    }

    ByteBuffer bytes() {
        byte[] bytes = new byte[size()];
        ByteBuffer out = buffer(bytes);
        out.putInt(FORMAT).putInt(ActivityArea.values().length).putInt(Skill.values().length);
        out.putLong(after).putLong(last).putLong(events).putInt(visits).putInt(crc).put(leaf.bytes());
        out.putInt(size() - FIXED - Integer.BYTES);
        for (UnitId unit : units) {
            byte[] text = unit.value().getBytes(StandardCharsets.US_ASCII);
            out.put((byte) text.length).put(text);
        }
        return out.putInt(crc(bytes, out.position())).flip();
    }

    /** How many bytes the head takes. */
    int size() {
        return FIXED + units.stream().mapToInt(unit -> 1 + unit.value().length()).sum() + Integer.BYTES;
    }

    static int crc(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Fills a buffer from a place of a file on, and makes it ready to be read; false where the file ends before. */
    static boolean fill(ByteBuffer into, FileChannel file, long at) throws IOException {
        while (into.hasRemaining()) {
            if (file.read(into, at + into.position()) < 0) {
                return false;
            }
        }
        into.flip();
        return true;
    }
}
