package vn.socai.view.atlas;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import vn.socai.value.UnitId;

/**
 * A small number for each unit met in this process, so that sums over 100,000 units walk through arrays. Never stored: another
 * process numbers otherwise.
 */
public final class Ordinals {
    private final Map<UnitId, Integer> numbers = new ConcurrentHashMap<>();
    private volatile UnitId[] units = new UnitId[1_024];
    private int count;

    /** The unit's number, from 0; a new one where it was not met before. */
    public int of(UnitId unit) {
        Integer known = numbers.get(unit);
        return known != null ? known : add(unit);
    }

    /** The unit's number, or -1 where it was not met before. */
    public int known(UnitId unit) {
        Integer known = numbers.get(unit);
        return known != null ? known : -1;
    }

    private synchronized int add(UnitId unit) {
        Integer known = numbers.get(unit);
        if (known != null) {
            return known;
        }
        if (count == units.length) {
            units = Arrays.copyOf(units, count * 2);
        }
        units[count] = unit;
        // The map is written last: who finds the number there also finds the unit.
        numbers.put(unit, count);
        return count++;
    }

    /** The unit of a number that was given out. */
    public UnitId unit(int ordinal) {
        return units[ordinal];
    }

    /** How many units were met. */
    public synchronized int size() {
        return count;
    }
}
