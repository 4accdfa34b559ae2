package vn.socai.value;

/**
 * An administrative unit or village; given once, never reused, and not a code: code 15 was Yên Bái and is Lào Cai.
 *
 * <p>Official units carry {@code <code>.<first day in force>}, such as {@code 04042.20220305}; the country is {@code VN}; villages
 * have no official code and get an id from whoever registers them. 1 to 64 letters, digits, dots, dashes, underscores.
 */
public record UnitId(String value) implements Comparable<UnitId> {
    /** The country, root of every tree. */
    public static final UnitId COUNTRY = new UnitId("VN");

    public UnitId {
        Ids.readable(value);
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
