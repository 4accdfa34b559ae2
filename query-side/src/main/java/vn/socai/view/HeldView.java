package vn.socai.view;

/** A view of which entries stand in memory. */
public abstract class HeldView implements View {
    private final String name;
    private final Held held;

    /**
     * @param name with its version, as {@link View#name} has it
     * @param held where the entries stand in memory
     */
    protected HeldView(String name, Held held) {
        this.name = name;
        this.held = held;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Held held() {
        return held;
    }
}
