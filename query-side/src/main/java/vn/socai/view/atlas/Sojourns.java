package vn.socai.view.atlas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.socai.view.atlas.Homes.Home;

/** Works out from which to which day each unit counted for one unit. */
final class Sojourns {
    private static final int NOWHERE = Integer.MIN_VALUE;

    private final Timeline timeline;
    private final Frame frame;
    private final Homes homes;
    private final int root;
    private final boolean byChild;
    private final Eras.Stays units;
    private final Eras.@Nullable Stays together;
    /** Of units above the villages. */
    private final Map<Integer, List<Run>> runs = new HashMap<>();

    private record Run(int line, LocalDate from, LocalDate lastDay) {}

    /** @param together takes what may be told at once of all villages registered in a commune; absent where all are told singly */
    Sojourns(Timeline timeline, Frame frame, Homes homes, int root, boolean byChild, Eras.Stays units,
            Eras.@Nullable Stays together) {
        this.timeline = timeline;
        this.frame = frame;
        this.homes = homes;
        this.root = root;
        this.byChild = byChild;
        this.units = units;
        this.together = together;
    }

    void each(LocalDate from, LocalDate lastDay) {
        if (frame.sheaf().file(root) != null) {
            follow(from, lastDay);
            runs.forEach(this::tell);
        } else {
            village(from, lastDay);
        }
    }

    /** A village counts for itself on the days on which it stands in a commune. */
    private void village(LocalDate from, LocalDate lastDay) {
        List<Run> merged = new ArrayList<>();
        for (Home home : homes.of(root)) {
            for (int era = 0; home.begun() && era < timeline.count(); era++) {
                if (timeline.trees()[era].assigned(home.commune())) {
                    add(merged, Eras.OWN, latest(latest(from, home.from()), timeline.starts()[era]),
                            earliest(earliest(lastDay, home.lastDay()), timeline.lastDay(era)));
                }
            }
        }
        tell(root, merged, units);
    }

    private void follow(LocalDate from, LocalDate lastDay) {
        for (int era = 0; era < timeline.count(); era++) {
            LocalDate first = latest(from, timeline.starts()[era]);
            LocalDate last = earliest(lastDay, timeline.lastDay(era));
            Branches branches = timeline.trees()[era].branches();
            if (!first.isAfter(last) && branches.stands(root)) {
                run(root, Eras.OWN, first, last);
                branches.eachGuest(root, true, guest -> run(guest, Eras.OWN, first, last));
                branches.eachGuest(root, false, guest -> run(guest, byChild ? Eras.UNASSIGNED : Eras.OWN, first,
                        last));
                branches.eachChild(root, child -> branches.eachBelow(child, unit -> run(unit,
                        byChild ? child : Eras.OWN, first, last)));
            }
        }
    }

    private void run(int ordinal, int line, LocalDate first, LocalDate last) {
        if (frame.sheaf().file(ordinal) != null) {
            add(runs.computeIfAbsent(ordinal, o -> new ArrayList<>(2)), line, first, last);
        }
    }

    private static void tell(int ordinal, List<Run> runs, Eras.Stays reader) {
        runs.forEach(run -> reader.stay(ordinal, run.line, run.from, run.lastDay));
    }

    private void tell(int ordinal, List<Run> own) {
        tell(ordinal, own, units);
        int[] singly = frame.villages(ordinal);
        if (together != null && !frame.apart().get(ordinal)) {
            tell(ordinal, own, together);
            singly = frame.strangers(ordinal);
        }
        for (int village : singly) {
            List<Home> in = homes.of(village);
            // A village that lay in several of these communes is told with the first.
            if (!in.isEmpty() && first(in) == ordinal) {
                List<Run> merged = new ArrayList<>(2);
                in.forEach(home -> add(merged, village, home));
                tell(village, merged, units);
            }
        }
    }

    private int first(List<Home> in) {
        for (Home home : in) {
            if (runs.containsKey(home.commune())) {
                return home.commune();
            }
        }
        return NOWHERE;
    }

    private void add(List<Run> merged, int village, Home home) {
        for (Run run : runs.getOrDefault(home.commune(), List.of())) {
            add(merged, line(village, home, run.line), latest(run.from, home.from()), earliest(run.lastDay, home
                    .lastDay()));
        }
    }

    /** What counts for the commune itself counts, of its villages, for each by itself; before its first day a village has no place. */
    private int line(int village, Home home, int commune) {
        return !byChild || commune != Eras.OWN ? commune : home.begun() ? village : Eras.UNASSIGNED;
    }

    private static void add(List<Run> runs, int line, LocalDate from, LocalDate lastDay) {
        if (from.isAfter(lastDay)) {
            return;
        }
        Run before = runs.isEmpty() ? null : runs.getLast();
        if (before != null && before.line == line && before.lastDay.equals(from.minusDays(1))) {
            runs.set(runs.size() - 1, new Run(line, before.from, lastDay));
        } else {
            runs.add(new Run(line, from, lastDay));
        }
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? b : a;
    }

    private static LocalDate earliest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? b : a;
    }
}
