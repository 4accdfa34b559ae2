package vn.socai.graphql.page;

import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;

/** How long a page may be. */
public final class Paging {
    /** Most entries of one page. */
    public static final int MAX = 500;

    private Paging() {}

    /** Checks {@code first}: 1 to {@link #MAX}. */
    public static int first(int first) {
        if (first < 1 || first > MAX) {
            throw new Refusal(Problems.invalid("first", "Mỗi trang có từ 1 đến " + MAX + " mục.",
                    "A page has 1 to " + MAX + " entries."));
        }
        return first;
    }
}
