package vn.socai.view.atlas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    /** By ordinal, for units above the villages; null for none. */
    private final @Nullable List<Run>[] runs;

    private record Run(int line, LocalDate from, LocalDate lastDay) {}

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists
    Sojourns(Timeline timeline, Frame frame, Homes homes, int root, boolean byChild) {
        this.timeline = timeline;
        this.frame = frame;
        this.homes = homes;
        this.root = root;
        this.byChild = byChild;
        this.runs = new List[frame.sheaf().files().length];
    }

    void each(LocalDate from, LocalDate lastDay, Eras.Stays reader) {
        if (root < runs.length && frame.sheaf().file(root) != null) {
            follow(from, lastDay);
            for (int i = 0; i < runs.length; i++) {
                tell(i, reader);
            }
        } else {
            village(from, lastDay, reader);
        }
    }

    /** A village counts for itself on the days on which it stands in a commune. */
    private void village(LocalDate from, LocalDate lastDay, Eras.Stays reader) {
        List<Run> merged = new ArrayList<>();
        for (Home home : homes.of(root)) {
            for (int era = 0; home.begun() && era < timeline.count(); era++) {
                if (timeline.trees()[era].assigned(home.commune())) {
                    add(merged, Eras.OWN, latest(latest(from, home.from()), timeline.starts()[era]),
                            earliest(earliest(lastDay, home.lastDay()), timeline.lastDay(era)));
                }
            }
        }
        merged.forEach(run -> reader.stay(root, run.line, run.from, run.lastDay));
    }

    private void follow(LocalDate from, LocalDate lastDay) {
        int[] lines = new int[runs.length];
        for (int era = 0; era < timeline.count(); era++) {
            LocalDate first = latest(from, timeline.starts()[era]);
            LocalDate last = earliest(lastDay, timeline.lastDay(era));
            if (first.isAfter(last)) {
                continue;
            }
            Arrays.fill(lines, NOWHERE);
            fill(timeline.trees()[era].branches(), lines);
            for (int i = 0; i < lines.length; i++) {
                if (lines[i] != NOWHERE && frame.sheaf().file(i) != null) {
                    List<Run> own = runs[i];
                    if (own == null) {
                        own = new ArrayList<>(2);
                        runs[i] = own;
                    }
                    add(own, lines[i], first, last);
                }
            }
        }
    }

    private void fill(Branches branches, int[] lines) {
        if (!branches.stands(root)) {
            return;
        }
        lines[root] = Eras.OWN;
        branches.eachGuest(root, true, guest -> lines[guest] = Eras.OWN);
        branches.eachGuest(root, false, guest -> lines[guest] = byChild ? Eras.UNASSIGNED : Eras.OWN);
        branches.eachChild(root, child -> branches.eachBelow(child, unit -> lines[unit] = byChild ? child : Eras.OWN));
    }

    private void tell(int ordinal, Eras.Stays reader) {
        List<Run> own = runs[ordinal];
        if (own == null) {
            return;
        }
        own.forEach(run -> reader.stay(ordinal, run.line, run.from, run.lastDay));
        for (int village : frame.villages(ordinal)) {
            List<Home> in = homes.of(village);
            // A village that lay in several of these communes is told with the first.
            if (!in.isEmpty() && first(in) == ordinal) {
                List<Run> merged = new ArrayList<>(2);
                in.forEach(home -> add(merged, village, home));
                merged.forEach(run -> reader.stay(village, run.line, run.from, run.lastDay));
            }
        }
    }

    private int first(List<Home> in) {
        for (Home home : in) {
            if (home.commune() < runs.length && runs[home.commune()] != null) {
                return home.commune();
            }
        }
        return NOWHERE;
    }

    private void add(List<Run> merged, int village, Home home) {
        List<Run> commune = home.commune() < runs.length ? runs[home.commune()] : null;
        if (commune != null) {
            for (Run run : commune) {
                add(merged, line(village, home, run.line), latest(run.from, home.from()), earliest(run.lastDay, home
                        .lastDay()));
            }
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
