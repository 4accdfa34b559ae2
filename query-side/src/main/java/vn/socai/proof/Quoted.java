package vn.socai.proof;

/** A piece of somebody's file in an error message: short, and without characters that could disturb a terminal. */
final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints()
                .limit(LONGEST)
                .forEach(it -> out.appendCodePoint(Character.isISOControl(it) || !Character.isDefined(it) ? '\uFFFD'
                        : it));
        return out.append(text.codePointCount(0, text.length()) > LONGEST ? "…\"" : "\"").toString();
    }
}
