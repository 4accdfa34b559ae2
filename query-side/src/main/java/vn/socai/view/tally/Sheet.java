package vn.socai.view.tally;

import java.util.Arrays;

/**
 * An account's figures in memory, in the latest version of each, with their sum. Never altered: replaced as a whole.
 *
 * @param cells the cells by month
 * @param halves the half years, month by month
 * @param total the sum over all days
 * @param position the last position at which the total changed
 * @param states as stored
 * @param turned the position of the states' version, 0 for none
 */
@SuppressWarnings("ArrayRecordComponent") // never altered
record Sheet(Column cells, Column halves, long[] total, long position, byte[] states, long turned) {
    static final Sheet EMPTY = new Sheet(Column.EMPTY, Column.EMPTY, new long[Slot.FIRST_WINDOW], 0, new byte[]{0, 0},
            0);

    Sheet withMonth(int month, long newPosition, byte[] cell) {
        return new Sheet(cells.with(month, newPosition, cell), halves, total, position, states, turned);
    }

    Sheet withHalf(int half, long newPosition, byte[] months) {
        Adder sum = new Adder(total);
        int found = halves.find(half);
        if (found >= 0) {
            Cell.read(halves.values()[found], (month, slot, value) -> sum.add(slot, -value));
        }
        Cell.read(months, (month, slot, value) -> sum.add(slot, value));
        return new Sheet(cells, halves.with(half, newPosition, months), sum.row, Math.max(position, newPosition),
                states,
                turned);
    }

    Sheet withStates(byte[] newStates, long newPosition) {
        Adder sum = new Adder(total);
        States.read(states, (day, slot, value) -> sum.add(slot, -value));
        States.read(newStates, (day, slot, value) -> sum.add(slot, value));
        return new Sheet(cells, halves, sum.row, Math.max(position, newPosition), newStates, newPosition);
    }

    private static final class Adder {
        private long[] row;

        Adder(long[] row) {
            this.row = row.clone();
        }

        void add(int slot, long value) {
            if (row.length <= slot) {
                row = Arrays.copyOf(row, slot + 1);
            }
            row[slot] += value;
        }
    }
}
