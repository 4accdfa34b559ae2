package vn.socai.view.work;

/**
 * A sum of work.
 *
 * @param one what {@link WorkKind} says of its first part, else 0
 * @param two of its second part, else 0
 * @param label a platform's name, else empty
 * @param records how many records, never below 0
 * @param amount what they amount to: people, persons, officers, đồng
 */
public record WorkLine(WorkKind kind, int one, int two, String label, long records, long amount) {
    /** The same thing, whatever its sum. */
    record Key(WorkKind kind, int one, int two, String label) {}

    Key key() {
        return new Key(kind, one, two, label);
    }
}
