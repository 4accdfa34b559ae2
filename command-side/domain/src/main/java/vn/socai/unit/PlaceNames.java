package vn.socai.unit;

import org.jspecify.annotations.Nullable;

/** What a place is called on a day: its village, its commune and its district, each absent where the place has none. */
public record PlaceNames(@Nullable Named village, @Nullable Named commune, @Nullable Named district) {
    /**
     * A unit's name.
     *
     * @param full with its kind, such as {@code Thôn Mỹ Hiệp}
     * @param bare without it
     */
    public record Named(String full, String bare) {}
}
