package vn.socai.value;

/**
 * Points on a criterion.
 *
 * @param criterion its id in the catalogue, such as {@code teams-minimum}
 * @param hundredths of a point, 0 to 100,000: points are given to two decimals and never rounded in binary
 */
public record CriterionPoints(String criterion, long hundredths) {
    /** The most that one criterion can be worth. */
    public static final long MOST = 100_000;

    public CriterionPoints {
        Text.require(criterion, 200, "criterion");
        if (hundredths < 0 || hundredths > MOST) {
            throw new IllegalArgumentException("points lie in 0 to 1,000, not " + hundredths + " hundredths");
        }
    }
}
