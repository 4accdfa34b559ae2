package vn.socai.view.atlas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
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
 * @param strangers those of them that were registered elsewhere
 * @param apart the communes of which some village that was registered there was ever said to lie elsewhere, or came to an end
 */
@SuppressWarnings("ArrayRecordComponent") // never altered
record Frame(Sheaf sheaf, int[][] villages, int[][] strangers, BitSet apart) {
    private static final int[] NONE = {};

    static Frame of(Sheaf whole, Ordinals ordinals) {
        @Nullable
        UnitFile[] files = new UnitFile[whole.files().length];
        Lists villages = new Lists();
        Lists strangers = new Lists();
        BitSet apart = new BitSet();
        TreeSet<Long> positions = new TreeSet<>();
        TreeSet<LocalDate> days = new TreeSet<>();
        int size = 0;
        for (int i = 0; i < files.length; i++) {
            UnitFile file = whole.file(i);
            UnitId registered = file == null ? null : file.registeredIn(Long.MAX_VALUE);
            boolean stayed = true;
            if (file != null && village(file)) {
                for (UnitId commune : parents(file)) {
                    boolean stranger = !commune.equals(registered);
                    villages.add(ordinals.of(commune), i);
                    if (stranger) {
                        strangers.add(ordinals.of(commune), i);
                    }
                    stayed &= !stranger;
                }
            } else if (file != null) {
                files[i] = file;
                size = i + 1;
                stayed = false;
                UnitFiles.gather(file, positions, days);
            }
            if (registered != null && !stayed) {
                apart.set(ordinals.of(registered));
            }
        }
        Sheaf sheaf = new Sheaf(Arrays.copyOf(files, size), positions.stream().mapToLong(Long::longValue).toArray(),
                days.toArray(LocalDate[]::new));
        return new Frame(sheaf, villages.packed(), strangers.packed(), apart);
    }

    /** One that came to an end has successors like any other unit, and is treated like one. */
    private static boolean village(UnitFile file) {
        return file.ends().isEmpty() && file.kind(LocalDate.MAX, Long.MAX_VALUE).level() == UnitLevel.VILLAGE;
    }

    private static List<UnitId> parents(UnitFile file) {
        return file.lines().stream().map(UnitFile.Line::parent).filter(Objects::nonNull).distinct().toList();
    }

    /** Villages by commune, in the order in which they are added. */
    private static final class Lists {
        private final List<@Nullable List<Integer>> lists = new ArrayList<>();

        void add(int commune, int village) {
            while (lists.size() <= commune) {
                lists.add(null);
            }
            List<Integer> in = lists.get(commune);
            if (in == null) {
                in = new ArrayList<>();
                lists.set(commune, in);
            }
            in.add(village);
        }

        int[][] packed() {
            return lists.stream()
                    .map(in -> in == null ? NONE : in.stream().mapToInt(Integer::intValue).toArray())
                    .toArray(int[][]::new);
        }
    }

    int[] villages(int commune) {
        return of(commune, villages);
    }

    int[] strangers(int commune) {
        return of(commune, strangers);
    }

    private static int[] of(int commune, int[][] lists) {
        return commune < lists.length ? lists[commune] : NONE;
    }
}
