package vn.socai.graphql.page;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.socai.view.Slice;

/**
 * A page of a list. Its cursors are the view's: places in the list's order, never counts.
 *
 * @param projectedUpTo the ledger position that the answer reflects
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, long projectedUpTo) {
    /** A view's slice as a page. */
    public static <S, T> Connection<T> of(Slice<S> slice, Function<S, T> node, @Nullable String after,
            long projectedUpTo) {
        List<Edge<T>> edges = slice.rows()
                .stream()
                .map(row -> new Edge<>(node.apply(row.item()), row.cursor()))
                .toList();
        return new Connection<>(edges, new PageInfo(slice.hasNext(), after != null, edges.isEmpty() ? null
                : edges.getFirst().cursor(), slice.end()), projectedUpTo);
    }
}
