package vn.socai.infra.ledger.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All old shapes, each one step below the next. Applied on reading, below the port; stored bytes are never rewritten. */
public final class Upcasters {
    /** Every change of shape so far; the next one adds its step here. */
    public static final Upcasters OF_EVENTS = new Upcasters(List.of(FirstProgramme.UPCASTER, FirstTarget.UPCASTER));

    private final Map<StoredName, Upcaster<?>> steps = new HashMap<>();

    public Upcasters(List<Upcaster<?>> all) {
        for (var step : all) {
            if (steps.put(step.from(), step) != null) {
                throw new IllegalArgumentException("two upcasters start from " + step.from());
            }
        }
    }

    /**
     * Raises an old shape step by step.
     *
     * @throws UnreadableBytes where a step is missing
     */
    Record raise(StoredName from, int to, Record old) {
        var value = old;
        for (int revision = from.revision(); revision < to; revision++) {
            value = step(new StoredName(from.name(), revision)).raise(value);
        }
        return value;
    }

    Upcaster<?> step(StoredName from) {
        var step = steps.get(from);
        if (step == null) {
            throw new UnreadableBytes("nothing says how to read " + from);
        }
        return step;
    }
}
