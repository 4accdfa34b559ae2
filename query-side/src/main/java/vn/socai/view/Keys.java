package vn.socai.view;

/** Ranges of keys. */
public final class Keys {
    private Keys() {}

    /** Behind every key: keys are printable ASCII. */
    private static final String END = "\u007f";

    /** The first key behind all that begin with a prefix: the end of the prefix's range. Prefixes are printable ASCII. */
    public static String behind(String prefix) {
        if (prefix.isEmpty()) {
            return END;
        }
        int last = prefix.length() - 1;
        return prefix.substring(0, last) + (char) (prefix.charAt(last) + 1);
    }
}
