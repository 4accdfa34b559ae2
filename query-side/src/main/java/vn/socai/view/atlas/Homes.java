package vn.socai.view.atlas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.socai.value.UnitId;
import vn.socai.view.atlas.UnitFiles.Sheaf;

/** In which communes a village lay, as known at a position. */
final class Homes {
    private final Sheaf sheaf;
    private final Ordinals ordinals;
    private final long at;

    Homes(Sheaf sheaf, Ordinals ordinals, long at) {
        this.sheaf = sheaf;
        this.ordinals = ordinals;
        this.at = at;
    }

    /**
     * Days on which one commune is named as the village's.
     *
     * @param begun false for the days before the village's first
     */
    record Home(int commune, boolean begun, LocalDate from, LocalDate lastDay) {}

    /** The homes of a village, earliest first, without a gap; empty for one that is not known yet. */
    List<Home> of(int village) {
        UnitFile file = sheaf.file(village);
        LocalDate birth = file == null ? null : file.from(at);
        if (file == null || birth == null) {
            return List.of();
        }
        List<Home> homes = new ArrayList<>(2);
        add(homes, file, LocalDate.MIN, birth.minusDays(1), birth, false);
        List<LocalDate> days = file.lines()
                .stream()
                .filter(line -> line.position() <= at && line.from().isAfter(birth))
                .map(UnitFile.Line::from)
                .distinct()
                .toList();
        LocalDate from = birth;
        for (LocalDate day : days) {
            add(homes, file, from, day.minusDays(1), from, true);
            from = day;
        }
        add(homes, file, from, LocalDate.MAX, from, true);
        return homes;
    }

    private void add(List<Home> homes, UnitFile file, LocalDate from, LocalDate lastDay, LocalDate asOf,
            boolean begun) {
        UnitId parent = file.namedParent(asOf, at);
        if (parent != null) {
            homes.add(new Home(ordinals.of(parent), begun, from, lastDay));
        }
    }
}
