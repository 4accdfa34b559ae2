package vn.socai.view.atlas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;
import vn.socai.view.atlas.UnitFiles.Sheaf;

/**
 * The map without its villages: it changes on few days, while some village changes on any day.
 *
 * @param sheaf the files of all units above the villages, with their positions and days
 * @param villages by the ordinal of a commune: the villages that were ever said to lie in it
 */
@SuppressWarnings("ArrayRecordComponent") // never altered
record Frame(Sheaf sheaf, int[][] villages) {
    private static final int[] NONE = {};

    static Frame of(Sheaf whole, Ordinals ordinals) {
        @Nullable
        UnitFile[] files = new UnitFile[whole.files().length];
        List<@Nullable List<Integer>> villages = new ArrayList<>();
        TreeSet<Long> positions = new TreeSet<>();
        TreeSet<LocalDate> days = new TreeSet<>();
        int size = 0;
        for (int i = 0; i < files.length; i++) {
            UnitFile file = whole.file(i);
            if (file != null && village(file)) {
                enter(i, file, ordinals, villages);
            } else if (file != null) {
                files[i] = file;
                size = i + 1;
                UnitFiles.gather(file, positions, days);
            }
        }
        Sheaf sheaf = new Sheaf(Arrays.copyOf(files, size), positions.stream().mapToLong(Long::longValue).toArray(),
                days.toArray(LocalDate[]::new));
        int[][] lists = new int[villages.size()][];
        for (int i = 0; i < lists.length; i++) {
            List<Integer> in = villages.get(i);
            lists[i] = in == null ? NONE : in.stream().mapToInt(Integer::intValue).toArray();
        }
        return new Frame(sheaf, lists);
    }

    /** One that came to an end has successors like any other unit, and is treated like one. */
    private static boolean village(UnitFile file) {
        return file.ends().isEmpty() && file.kind(LocalDate.MAX, Long.MAX_VALUE).level() == UnitLevel.VILLAGE;
    }

    private static void enter(int village, UnitFile file, Ordinals ordinals,
            List<@Nullable List<Integer>> villages) {
        for (UnitFile.Line line : file.lines()) {
            UnitId parent = line.parent();
            if (parent != null) {
                int commune = ordinals.of(parent);
                while (villages.size() <= commune) {
                    villages.add(null);
                }
                List<Integer> in = villages.get(commune);
                if (in == null) {
                    in = new ArrayList<>();
                    villages.set(commune, in);
                }
                if (in.isEmpty() || in.getLast() != village) {
                    in.add(village);
                }
            }
        }
    }

    int[] villages(int commune) {
        return commune < villages.length ? villages[commune] : NONE;
    }
}
