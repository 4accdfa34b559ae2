package vn.socai.view.tally;

import java.util.concurrent.atomic.AtomicReferenceArray;

import org.jspecify.annotations.Nullable;

/** An array by ordinals that grows; one thread writes, any may read. */
final class Growing<T> {
    private volatile AtomicReferenceArray<@Nullable T> all = new AtomicReferenceArray<>(1_024);

    /** What stands there, absent where nothing does or the ordinal is none. */
    @Nullable
    T get(int ordinal) {
        AtomicReferenceArray<@Nullable T> now = all;
        return ordinal >= 0 && ordinal < now.length() ? now.get(ordinal) : null;
    }

    void set(int ordinal, T value) {
        if (ordinal >= all.length()) {
            AtomicReferenceArray<@Nullable T> more = new AtomicReferenceArray<>(Math.max(ordinal + 1, all.length()
                    * 2));
            for (int i = 0; i < all.length(); i++) {
                more.set(i, all.get(i));
            }
            all = more;
        }
        all.set(ordinal, value);
    }
}
