package vn.socai.view;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Cursors: what a list is sorted by, at one row, packed into one opaque word. */
public final class Cursors {
    private Cursors() {}

    /** A cursor from its parts; the first names the list's order. No part holds a line break. */
    public static String of(String... parts) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The parts again.
     *
     * @throws BadCursor where it has another number of parts or another order
     */
    public static List<String> parts(String cursor, int count, String order) {
        try {
            List<String> parts = List.of(
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n", -1));
            if (parts.size() == count && parts.getFirst().equals(order)) {
                return parts;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new BadCursor();
        }
        throw new BadCursor();
    }
}
