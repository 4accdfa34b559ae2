package vn.socai.view.tally;

import java.util.Arrays;

/**
 * A unit's cells in memory, in the latest version of each, with their sum. Never altered: replaced as a whole.
 *
 * @param months ascending
 * @param positions of the versions
 * @param cells the cells as stored
 * @param total the sum over all days
 * @param position the last of the positions
 * @param summary the summary as stored
 * @param summedUp the position of its version, 0 for none
 */
@SuppressWarnings("ArrayRecordComponent") // never altered
record Sheet(int[] months, long[] positions, byte[][] cells, long[] total, long position, byte[] summary,
        long summedUp) {
    static final Sheet EMPTY = new Sheet(new int[0], new long[0], new byte[0][], new long[Slot.FIRST_WINDOW], 0,
            new byte[]{0}, 0);

    int find(int month) {
        return Arrays.binarySearch(months, month);
    }

    Sheet with(int month, long newPosition, byte[] cell) {
        int found = find(month);
        int at = found >= 0 ? found : -found - 1;
        boolean added = found < 0;
        int[] newMonths = added ? insert(months, at, month) : months;
        long[] newPositions = added ? insert(positions, at) : positions.clone();
        byte[][] newCells = added ? insert(cells, at, cell) : cells.clone();
        long[] sum = total;
        if (!added) {
            sum = add(sum, cells[at], -1);
        }
        sum = add(sum, cell, 1);
        newPositions[at] = newPosition;
        newCells[at] = cell;
        return new Sheet(newMonths, newPositions, newCells, sum, Math.max(position, newPosition), summary,
                summedUp);
    }

    Sheet with(byte[] newSummary, long newPosition) {
        return new Sheet(months, positions, cells, total, position, newSummary, newPosition);
    }

    private static long[] add(long[] sum, byte[] cell, int sign) {
        long[][] box = {sum.clone()};
        Cell.read(cell, (day, slot, value) -> {
            if (box[0].length <= slot) {
                box[0] = Arrays.copyOf(box[0], slot + 1);
            }
            box[0][slot] += sign * value;
        });
        return box[0];
    }

    private static int[] insert(int[] all, int at, int value) {
        int[] more = new int[all.length + 1];
        System.arraycopy(all, 0, more, 0, at);
        System.arraycopy(all, at, more, at + 1, all.length - at);
        more[at] = value;
        return more;
    }

    private static long[] insert(long[] all, int at) {
        long[] more = new long[all.length + 1];
        System.arraycopy(all, 0, more, 0, at);
        System.arraycopy(all, at, more, at + 1, all.length - at);
        return more;
    }

    private static byte[][] insert(byte[][] all, int at, byte[] value) {
        byte[][] more = new byte[all.length + 1][];
        System.arraycopy(all, 0, more, 0, at);
        System.arraycopy(all, at, more, at + 1, all.length - at);
        more[at] = value;
        return more;
    }
}
