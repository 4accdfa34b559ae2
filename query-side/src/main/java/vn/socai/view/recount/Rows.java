package vn.socai.view.recount;

import java.util.Arrays;

/** A row of numbers for each unit and month, in arrays of numbers alone. For one thread. */
final class Rows {
    private static final int FIRST = 1 << 10;

    /** The unit's number and the month of each row. */
    private long[] keys = new long[FIRST];
    private long[] numbers = new long[FIRST * Line.WIDTH];
    /** By the key's hash the row, counted from 1; twice as long as the rows at least. */
    private int[] places = new int[2 * FIRST];
    private int size;

    /** Takes what stands in a row. */
    interface Reader {
        /**
         * @param numbers of all rows
         * @param from where the row's begin
         */
        void read(int unit, int month, long[] numbers, int from);
    }

    /** The row of a unit and month; a new one where there was none. */
    int row(int unit, int month) {
        int found = find(unit, month);
        return found >= 0 ? found : add(key(unit, month));
    }

    /** The row of a unit and month, negative where there is none. */
    int find(int unit, int month) {
        long key = key(unit, month);
        int mask = places.length - 1;
        for (int place = hash(key) & mask; places[place] != 0; place = (place + 1) & mask) {
            if (keys[places[place] - 1] == key) {
                return places[place] - 1;
            }
        }
        return -1;
    }

    private int add(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size * Line.WIDTH);
            places = new int[4 * size];
            for (int row = 0; row < size; row++) {
                place(row);
            }
        }
        keys[size] = key;
        place(size);
        return size++;
    }

    private void place(int row) {
        int mask = places.length - 1;
        int place = hash(keys[row]) & mask;
        while (places[place] != 0) {
            place = (place + 1) & mask;
        }
        places[place] = row + 1;
    }

    private static long key(int unit, int month) {
        return (long) unit << 32 | (month & 0xFFFF_FFFFL);
    }

    private static int hash(long key) {
        return (int) ((key * 0x9E37_79B9_7F4A_7C15L) >>> 32);
    }

    void add(int row, int column, long n) {
        numbers[row * Line.WIDTH + column] += n;
    }

    /** Adds what stands in a row of others. */
    void add(int row, long[] others, int from) {
        for (int i = 0; i < Line.WIDTH; i++) {
            numbers[row * Line.WIDTH + i] += others[from + i];
        }
    }

    /** Adds all rows of another. */
    void add(Rows other) {
        other.each((unit, month, others, from) -> add(row(unit, month), others, from));
    }

    /** Adds a row to a line. */
    void read(int row, Line line) {
        line.plus(numbers, row * Line.WIDTH);
    }

    void each(Reader reader) {
        for (int row = 0; row < size; row++) {
            reader.read((int) (keys[row] >> 32), (int) keys[row], numbers, row * Line.WIDTH);
        }
    }
}
