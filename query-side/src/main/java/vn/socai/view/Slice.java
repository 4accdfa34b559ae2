package vn.socai.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Part of a list in a stated order, with a cursor at each row: whoever passes a cursor back gets what stands behind it, also when
 * rows came or went in between.
 *
 * @param hasNext whether more may stand behind the last row
 * @param reached where to go on if that is not behind the last row: so far was looked, and not further
 */
public record Slice<T>(List<Row<T>> rows, boolean hasNext, @Nullable String reached) {
    /** The most rows that one slice holds. */
    public static final int MAX = 1_000;

    /** A row with its cursor: opaque, printable ASCII, worthless in another order or another list. */
    public record Row<T>(T item, String cursor) {}

    public Slice {
        rows = List.copyOf(rows);
    }

    public Slice(List<Row<T>> rows, boolean hasNext) {
        this(rows, hasNext, null);
    }

    /** The cursor behind which to go on; absent where there is nothing to go on from. */
    public @Nullable String end() {
        return reached != null || rows.isEmpty() ? reached : rows.getLast().cursor();
    }

    /** The rows without their cursors. */
    public List<T> items() {
        return rows.stream().map(Row::item).toList();
    }
}
