package vn.socai.view.tally;

import java.util.Arrays;

/**
 * Stored values by number, in the latest version of each: a unit's months, or its half years. Never altered: replaced as a whole.
 *
 * @param numbers ascending
 * @param positions of the versions
 * @param values as stored
 */
@SuppressWarnings("ArrayRecordComponent") // never altered
record Column(int[] numbers, long[] positions, byte[][] values) {
    static final Column EMPTY = new Column(new int[0], new long[0], new byte[0][]);

    int size() {
        return numbers.length;
    }

    /** The index of a number, negative where there is none. */
    int find(int number) {
        return Arrays.binarySearch(numbers, number);
    }

    /** The index of the first number that is not smaller. */
    int from(int number) {
        int found = find(number);
        return found >= 0 ? found : -found - 1;
    }

    Column with(int number, long position, byte[] value) {
        int found = find(number);
        if (found >= 0) {
            long[] newPositions = positions.clone();
            byte[][] newValues = values.clone();
            newPositions[found] = position;
            newValues[found] = value;
            return new Column(numbers, newPositions, newValues);
        }
        int at = -found - 1;
        int[] newNumbers = new int[numbers.length + 1];
        long[] newPositions = new long[newNumbers.length];
        byte[][] newValues = new byte[newNumbers.length][];
        open(numbers, newNumbers, at, size());
        open(positions, newPositions, at, size());
        open(values, newValues, at, size());
        newNumbers[at] = number;
        newPositions[at] = position;
        newValues[at] = value;
        return new Column(newNumbers, newPositions, newValues);
    }

    /** Copies an array of any type, leaving a place free. */
    private static void open(Object all, Object more, int at, int length) {
        System.arraycopy(all, 0, more, 0, at);
        System.arraycopy(all, at, more, at + 1, length - at);
    }
}
