package vn.socai.graphql.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;

/**
 * A request for a page: the next {@code first} entries whose key comes after {@code after}.
 *
 * <p>A cursor holds the last key and the name of its list and order, so that one list's cursor is refused by another.
 */
public record Paging(String list, int first, @Nullable String after) {
    /** Most entries of one page. */
    public static final int MAX = 500;

    /** Reads the arguments; {@code first} is 1 to {@link #MAX}. */
    public static Paging of(String list, int first, @Nullable String cursor) {
        if (first < 1 || first > MAX) {
            throw new Refusal(Problems.invalid("first", "Mỗi trang có từ 1 đến " + MAX + " mục.",
                    "A page has 1 to " + MAX + " entries."));
        }
        return new Paging(list, first, cursor == null ? null : decode(list, cursor));
    }

    /** How many entries to read: one more than asked tells whether there is a next page. */
    public int limit() {
        return first + 1;
    }

    /** Makes the page out of up to {@link #limit()} entries. */
    public <T> Connection<T> page(List<T> found, Function<T, String> key, long projectedUpTo) {
        List<Edge<T>> edges = found.stream()
                .limit(first)
                .map(node -> new Edge<>(node, encode(list, key.apply(node))))
                .toList();
        PageInfo info = new PageInfo(found.size() > first, after != null, edges.isEmpty() ? null
                : edges.getFirst()
                        .cursor(), edges.isEmpty() ? null : edges.getLast().cursor());
        return new Connection<>(edges, info, projectedUpTo);
    }

    private static String encode(String list, String key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((list + "\n" + key).getBytes(
                        StandardCharsets.UTF_8));
    }

    private static String decode(String list, String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.startsWith(list + "\n")) {
                return text.substring(list.length() + 1);
            }
        } catch (IllegalArgumentException e) {
            throw new Refusal(Problems.INVALID_CURSOR);
        }
        throw new Refusal(Problems.INVALID_CURSOR);
    }
}
