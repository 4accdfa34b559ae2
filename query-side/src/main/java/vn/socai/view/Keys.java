package vn.socai.view;

/** Ranges of keys. */
public final class Keys {
    private Keys() {}

    /** The first key behind all that begin with a prefix: the end of the prefix's range. Prefixes are printable ASCII, not empty. */
    public static String behind(String prefix) {
        int last = prefix.length() - 1;
        return prefix.substring(0, last) + (char) (prefix.charAt(last) + 1);
    }
}
