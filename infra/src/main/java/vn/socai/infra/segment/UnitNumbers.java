package vn.socai.infra.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.socai.value.UnitId;
import vn.socai.view.atlas.Ordinals;

/** The numbers under which the blocks of a segment name units, from 0 in the order in which they were first met there. */
final class UnitNumbers {
    private final List<UnitId> units = new ArrayList<>();
    private Ordinals ordinals = new Ordinals();
    /** By its ordinal a unit's number, counted from 1, 0 for none. */
    private int[] numbers = new int[1 << 10];

    /** A block names some more. */
    void add(List<UnitId> more) {
        units.addAll(more);
    }

    int size() {
        return units.size();
    }

    /** Forgets the latest units. */
    void cut(int size) {
        units.subList(size, units.size()).clear();
    }

    /** The units from one on. */
    List<UnitId> since(int number) {
        return List.copyOf(units.subList(number, units.size()));
    }

    /**
     * From now on units are told by these ordinals.
     *
     * @return those of the units so far, by their numbers
     */
    int[] tellBy(Ordinals others) {
        ordinals = others;
        Arrays.fill(numbers, 0);
        int[] told = new int[units.size()];
        for (int number = 0; number < told.length; number++) {
            told[number] = others.of(units.get(number));
            note(told[number], number);
        }
        return told;
    }

    private void note(int ordinal, int number) {
        if (ordinal >= numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * ordinal);
        }
        numbers[ordinal] = number + 1;
    }

    /** The number of a unit that is told by its ordinal; a new one where it was not met before. */
    int of(int ordinal) {
        if (ordinal >= numbers.length || numbers[ordinal] == 0) {
            note(ordinal, units.size());
            units.add(ordinals.unit(ordinal));
        }
        return numbers[ordinal] - 1;
    }
}
