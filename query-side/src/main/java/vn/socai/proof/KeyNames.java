package vn.socai.proof;

/** What a key may be called (C2SP signed-note). */
final class KeyNames {
    private KeyNames() {}

    static void check(String name) {
        if (name.isEmpty() || name.codePoints().anyMatch(it -> it == '+' || space(it) || Character.isISOControl(it))) {
            throw BadProof.malformed("tên khoá không hợp lệ: " + Quoted.of(name), "not a key's name: " + Quoted.of(
                    name));
        }
    }

    /** Unicode's White_Space: Java's two notions of it each leave some out. */
    private static boolean space(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }
}
