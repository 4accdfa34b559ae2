package vn.socai.view;

/** A cursor that this list did not hand out. */
public final class BadCursor extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    public BadCursor() {
        super("not a cursor of this list");
    }
}
