package vn.socai.view.atlas;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import vn.socai.value.UnitId;
import vn.socai.view.Held;
import vn.socai.view.Values;
import vn.socai.view.ViewStore.Entry;

/** Every unit's file in memory: some 130,000 at national size, some 50 MB. */
public final class UnitFiles implements Held {
    private final Values values;
    private final Ordinals ordinals;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private volatile Sheaf sheaf = new Sheaf(new UnitFile[0], new long[0], new LocalDate[0]);

    /**
     * The files at one moment.
     *
     * @param files by the unit's ordinal; null for a unit without one
     * @param positions at which the map changed, ascending
     * @param days on which anything changes, ascending
     */
    @SuppressWarnings("ArrayRecordComponent") // replaced as a whole, never altered
    record Sheaf(@Nullable UnitFile[] files, long[] positions, LocalDate[] days) {
        @Nullable
        UnitFile file(int ordinal) {
            return ordinal >= 0 && ordinal < files.length ? files[ordinal] : null;
        }

        /** The last change of the map at or below a position, 0 before the first. */
        long changeBy(long at) {
            int found = Arrays.binarySearch(positions, at);
            int index = found >= 0 ? found : -found - 2;
            return index < 0 ? 0 : positions[index];
        }

        /** The last day of change at or before a day: the tree is the same on all days in between. */
        LocalDate dayBy(LocalDate on) {
            int found = Arrays.binarySearch(days, on);
            int index = found >= 0 ? found : -found - 2;
            return index < 0 ? LocalDate.MIN : days[index];
        }
    }

    public UnitFiles(Values values, Ordinals ordinals) {
        this.values = values;
        this.ordinals = ordinals;
    }

    Sheaf sheaf() {
        return sheaf;
    }

    Ordinals ordinals() {
        return ordinals;
    }

    @Override
    public boolean holds(String key) {
        return true;
    }

    @Override
    public @Nullable Entry latest(String key) {
        return entries.get(key);
    }

    @Override
    public void take(List<Entry> taken) {
        if (taken.isEmpty()) {
            return;
        }
        Map<String, Entry> last = new ConcurrentHashMap<>();
        taken.forEach(entry -> last.put(entry.key(), entry));
        last.keySet().forEach(key -> ordinals.of(new UnitId(key)));
        Sheaf before = sheaf;
        @Nullable
        UnitFile[] files = Arrays.copyOf(before.files, Math.max(before.files.length, ordinals.size()));
        TreeSet<Long> positions = new TreeSet<>();
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Entry entry : last.values()) {
            byte[] value = entry.value();
            if (value == null) {
                continue;
            }
            UnitFile file = values.decode(UnitFile.class, value);
            files[ordinals.of(new UnitId(entry.key()))] = file;
            gather(file, positions, days);
        }
        entries.putAll(last);
        sheaf = new Sheaf(files, merge(before.positions, positions),
                merge(before.days, days));
    }

    static void gather(UnitFile file, SortedSet<Long> positions, SortedSet<LocalDate> days) {
        file.lines().forEach(line -> {
            positions.add(line.position());
            days.add(line.from());
        });
        file.ends().forEach(end -> {
            positions.add(end.position());
            days.add(end.on());
        });
        file.links().forEach(link -> positions.add(link.position()));
    }

    /** Mostly the new ones stand behind the old ones. */
    private static long[] merge(long[] old, SortedSet<Long> more) {
        long[] all = Arrays.copyOf(old, old.length + more.size());
        int n = old.length;
        boolean sorted = true;
        for (long position : more) {
            if (Arrays.binarySearch(old, position) < 0) {
                sorted &= n == 0 || all[n - 1] < position;
                all[n++] = position;
            }
        }
        if (!sorted) {
            Arrays.sort(all, 0, n);
        }
        return Arrays.copyOf(all, n);
    }

    private static LocalDate[] merge(LocalDate[] old, SortedSet<LocalDate> more) {
        more.addAll(Arrays.asList(old));
        return more.toArray(LocalDate[]::new);
    }

    /** The file of a unit, absent where it has none. */
    @Nullable
    UnitFile file(UnitId unit) {
        return sheaf.file(ordinals.known(unit));
    }
}
