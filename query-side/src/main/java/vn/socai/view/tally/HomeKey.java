package vn.socai.view.tally;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import vn.socai.value.UnitId;

/** The key of the commune in which a village was registered, such as {@code @04042.20220305.t1}. */
record HomeKey(UnitId village) {
    private static final String PREFIX = "@";

    /** Absent for a key of another kind. */
    static @Nullable HomeKey parse(String key) {
        return key.startsWith(PREFIX) ? new HomeKey(new UnitId(key.substring(PREFIX.length()))) : null;
    }

    String text() {
        return PREFIX + village.value();
    }

    static byte[] bytes(UnitId commune) {
        return commune.value().getBytes(StandardCharsets.US_ASCII);
    }

    static UnitId commune(byte[] bytes) {
        return new UnitId(new String(bytes, StandardCharsets.US_ASCII));
    }
}
