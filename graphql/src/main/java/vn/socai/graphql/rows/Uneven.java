package vn.socai.graphql.rows;

/** There is a value that must go the engine's own way: it is late, missing where it must not be, or refused by its type. */
final class Uneven extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Without the stack, which nobody reads. */
    Uneven() {
        super(null, null, false, false);
    }
}
