package vn.socai.view.tally;

import java.util.Arrays;

/**
 * A unit's figures in memory, in the latest version of each, with their sum. Never altered: replaced as a whole.
 *
 * @param cells the cells by month
 * @param years the years, month by month
 * @param total the sum over all days
 * @param position the last of the cells' positions
 * @param summary the summary as stored
 * @param summedUp the position of its version, 0 for none
 */
@SuppressWarnings("ArrayRecordComponent") // never altered
record Sheet(Column cells, Column years, long[] total, long position, byte[] summary, long summedUp) {
    static final Sheet EMPTY = new Sheet(Column.EMPTY, Column.EMPTY, new long[Slot.FIRST_WINDOW], 0, new byte[]{0}, 0);

    Sheet withMonth(int month, long newPosition, byte[] cell) {
        int found = cells.find(month);
        long[] sum = found < 0 ? total : add(total, cells.values()[found], -1);
        return new Sheet(cells.with(month, newPosition, cell), years, add(sum, cell, 1), Math.max(position,
                newPosition), summary, summedUp);
    }

    Sheet withYear(int year, long newPosition, byte[] months) {
        return new Sheet(cells, years.with(year, newPosition, months), total, position, summary, summedUp);
    }

    Sheet withSummary(byte[] newSummary, long newPosition) {
        return new Sheet(cells, years, total, position, newSummary, newPosition);
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
}
