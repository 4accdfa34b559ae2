package vn.socai.view;

import java.util.List;

/**
 * Part of a list in a stated order, with a cursor at each row: whoever passes a cursor back gets what stands behind it, also when
 * rows came or went in between.
 *
 * @param hasNext whether more stands behind the last row
 */
public record Slice<T>(List<Row<T>> rows, boolean hasNext) {
    /** The most rows that one slice holds. */
    public static final int MAX = 1_000;

    /** A row with its cursor: opaque, printable ASCII, worthless in another order or another list. */
    public record Row<T>(T item, String cursor) {}

    public Slice {
        rows = List.copyOf(rows);
    }

    /** The rows without their cursors. */
    public List<T> items() {
        return rows.stream().map(Row::item).toList();
    }
}
