package vn.socai.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.socai.demo.DemoResult.Area;
import vn.socai.demo.DemoResult.Units;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;
import vn.socai.view.atlas.UnitCard;
import vn.socai.view.tally.Figures;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Window;

/** Reads back from the views, at one position, what the demonstration tells in the end. */
record Readings(Parts parts, long at) {
    /** The last day before the two-tier map, and its first day. */
    private static final List<LocalDate> MAPS = List.of(Plan.MAP_DAY, LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7,
            1));
    private static final Hierarchy ON_LAST_DAY = new Hierarchy.AsOf(Campaign.LAST_DAY);
    /** The commune that stands for all others: the exception of VH3. */
    private static final String COMMUNE = "04042";

    DemoResult result(String campaign, double seconds) {
        Map<String, Units> units = new LinkedHashMap<>();
        MAPS.forEach(day -> units.put(day.toString(), units(day)));
        Figures total = parts.tally().rollUp(UnitId.COUNTRY, new Window.Total(), ON_LAST_DAY, at);
        UnitCard nation = parts.atlas().unit(UnitId.COUNTRY, Campaign.LAST_DAY, at).orElseThrow();
        UnitCard commune = parts.atlas().byCode(COMMUNE, Campaign.LAST_DAY, at).orElseThrow();
        return new DemoResult(units, total.allTeams(), total.members(), total.visits(), area(nation, campaign),
                area(commune, campaign), at, seconds);
    }

    private Units units(LocalDate day) {
        Map<UnitLevel, Long> counts = new EnumMap<>(UnitLevel.class);
        List<UnitId> level = List.of(UnitId.COUNTRY);
        while (!level.isEmpty()) {
            List<UnitId> next = new ArrayList<>();
            for (List<UnitCard> children : parts.atlas().children(level, day, at).values()) {
                for (UnitCard child : children) {
                    counts.merge(child.level(), 1L, Long::sum);
                    next.add(child.id());
                }
            }
            level = next;
        }
        return new Units(counts.getOrDefault(UnitLevel.PROVINCE, 0L), counts.getOrDefault(UnitLevel.DISTRICT, 0L),
                counts.getOrDefault(UnitLevel.COMMUNE, 0L), counts.getOrDefault(UnitLevel.VILLAGE, 0L));
    }

    private Area area(UnitCard unit, String campaign) {
        Figures f = parts.tally().rollUp(unit.id(), new Window.Campaign(campaign), ON_LAST_DAY, at);
        Map<String, Long> skills = new TreeMap<>();
        f.skills().forEach((skill, visits) -> skills.put(skill.name(), visits));
        return new Area(unit.code(), unit.fullName(), campaign, Campaign.LAST_DAY.toString(), f.allTeams(), f.members(),
                f.visits(), f.peopleGuided(), f.households(), skills, f.targets(), f.targetsMet());
    }
}
