package vn.socai.view.tally;

import vn.socai.value.UnitId;

/**
 * Whose figures are kept: a unit's own, or, for a commune, the sum over the villages that were registered in it. What such a village does
 * is added to both, wherever the village goes later, so a sum once written is right for ever.
 */
record Account(UnitId unit, Part part) {
    /** What is kept of a unit. */
    enum Part {
        /** The unit by itself. */
        OWN(""),
        /** The villages registered in it; of their months, all but what is {@link #RECENT}. */
        VILLAGES("~"),
        /** What these villages did last in each month: a commit rewrites these few lines and not a month's. */
        RECENT("^");

        /** No unit's id begins so. */
        private final String mark;

        Part(String mark) {
            this.mark = mark;
        }
    }

    static Account of(UnitId unit) {
        return new Account(unit, Part.OWN);
    }

    static Account parse(String text) {
        for (Part part : Part.values()) {
            if (part != Part.OWN && text.startsWith(part.mark)) {
                return new Account(new UnitId(text.substring(part.mark.length())), part);
            }
        }
        return of(new UnitId(text));
    }

    /** The account of the same unit's other part. */
    Account with(Part other) {
        return new Account(unit, other);
    }

    String text() {
        return part.mark + unit.value();
    }
}
