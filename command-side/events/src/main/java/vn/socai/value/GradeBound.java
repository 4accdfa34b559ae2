package vn.socai.value;

/**
 * A grade of an evaluation and what it takes; no document states any, so whoever opens an evaluation says them.
 *
 * @param name as printed, Vietnamese, such as {@code Hoàn thành tốt}
 * @param atLeast hundredths of a point in all
 */
public record GradeBound(String name, long atLeast) {
    public GradeBound {
        Text.require(name, 100, "name");
        if (atLeast < 0) {
            throw new IllegalArgumentException("a grade needs no negative points");
        }
    }
}
