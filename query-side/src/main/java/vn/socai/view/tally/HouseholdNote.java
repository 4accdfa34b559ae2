package vn.socai.view.tally;

import org.jspecify.annotations.Nullable;

import vn.socai.value.HouseholdRef;
import vn.socai.view.Packed;
import vn.socai.view.Positions;

/**
 * What is kept of a household.
 *
 * @param seen the positions at which anything was said of it, so that its past can be read again
 * @param days the days on which it has visits that stand
 */
public record HouseholdNote(Positions seen, HouseholdDays days) {
    /** Every household's note begins so. */
    static final String PREFIX = "h";

    /** What is kept under a key, empty where there is nothing. */
    public static HouseholdNote of(byte @Nullable [] bytes) {
        if (bytes == null) {
            return new HouseholdNote(Positions.NONE, new HouseholdDays());
        }
        Packed.Reader in = new Packed.Reader(bytes);
        return new HouseholdNote(Positions.read(in), HouseholdDays.read(in));
    }

    byte[] bytes() {
        Packed.Writer out = new Packed.Writer();
        seen.write(out);
        days.write(out);
        return out.bytes();
    }

    /** The note's key. */
    public static String key(HouseholdRef household) {
        return PREFIX + Packed.key(household.value());
    }

    /** The key of the positions that have no room in the note: not among the households' own. */
    public static String more(HouseholdRef household) {
        return "m" + Packed.key(household.value());
    }
}
