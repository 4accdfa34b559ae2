package vn.socai.value;

/** A programme document's readable id, such as {@code van-ho-2022}; 1 to 64 letters, digits, dots, dashes, underscores. */
public record ProgrammeId(String value) {
    public ProgrammeId {
        Ids.readable(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
