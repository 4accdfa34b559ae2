package vn.socai.infra.segment;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

import vn.socai.view.recount.Visits;

/**
 * A block where it stands.
 *
 * @param at where its head begins
 */
record Block(BlockHead head, long at) {
    static final int VISIT = Visits.INTS * Integer.BYTES;
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /** Where the next block begins. */
    long end() {
        return at + head.size() + (long) head.visits() * VISIT;
    }

    /**
     * Adds the visits as those of one commit.
     *
     * @param ordinals of the units by their numbers
     * @return false where they were altered; nothing was added then
     */
    boolean read(FileChannel file, int[] ordinals, Visits into) throws IOException {
        byte[] bytes = new byte[head.visits() * VISIT];
        if (!BlockHead.fill(ByteBuffer.wrap(bytes), file, at + head.size()) || BlockHead.crc(bytes,
                bytes.length) != head.crc()) {
            return false;
        }
        for (int i = 0; i < bytes.length; i += VISIT) {
            into.add(ordinals[number(bytes, i)], number(bytes, i + Integer.BYTES), number(bytes, i + 2
                    * Integer.BYTES));
        }
        into.end(Math.toIntExact(head.events()));
        return true;
    }

    private static int number(byte[] bytes, int at) {
        return (int) INT.get(bytes, at);
    }

    static void number(byte[] bytes, int at, int number) {
        INT.set(bytes, at, number);
    }
}
