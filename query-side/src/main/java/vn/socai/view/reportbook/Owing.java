package vn.socai.view.reportbook;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import vn.socai.value.Authority;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;
import vn.socai.view.Slice;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.UnitCard;
import vn.socai.view.roster.Roster;
import vn.socai.view.roster.TeamCard;
import vn.socai.view.roster.TeamQuery;

/** Who owes a report on a day, by the map of that day. */
public final class Owing {
    private final Atlas atlas;
    private final Roster roster;

    public Owing(Atlas atlas, Roster roster) {
        this.atlas = atlas;
        this.roster = roster;
    }

    /**
     * The units that owe, in the order of their ids: those of the reporters' levels within the area, and, where teams report, those in
     * which a team stands.
     */
    public List<UnitId> units(UnitId area, Collection<Authority> reporters, LocalDate on, long at) {
        return List.copyOf(units(area, reporters, on, at, Integer.MAX_VALUE));
    }

    /** Whether anybody owes: looks no further than the first. */
    public boolean anybody(UnitId area, Collection<Authority> reporters, LocalDate on, long at) {
        return !units(area, reporters, on, at, 1).isEmpty();
    }

    private Set<UnitId> units(UnitId area, Collection<Authority> reporters, LocalDate on, long at, int most) {
        Set<UnitId> owing = new TreeSet<>();
        Set<UnitLevel> levels = EnumSet.noneOf(UnitLevel.class);
        for (Authority reporter : reporters) {
            if (reporter == Authority.TEAM) {
                teams(area, on, at, owing);
            } else {
                levels.add(reporter.level());
            }
        }
        if (!levels.isEmpty()) {
            below(area, on, at, card -> levels.contains(card.level()), most, owing);
        }
        return owing;
    }

    /** Whether one unit owes, as {@link #units} has it. */
    public boolean owes(UnitCard unit, UnitId area, Collection<Authority> reporters, LocalDate on, long at) {
        boolean level = reporters.stream()
                .anyMatch(reporter -> reporter == Authority.TEAM ? team(unit.id(), on, at)
                        : reporter.level() == unit.level());
        return level && atlas.within(unit.id(), area, on, at);
    }

    private boolean team(UnitId unit, LocalDate on, long at) {
        return roster.teams(new TeamQuery(unit, on, null, "", TeamQuery.Order.NEWEST), Slice.MAX, null, at)
                .items()
                .stream()
                .anyMatch(team -> team.unit().equals(unit));
    }

    private void below(UnitId area, LocalDate on, long at, Predicate<UnitCard> wanted,
            int most, Set<UnitId> found) {
        boolean stands = atlas.unit(area, on, at).isPresent();
        Deque<UnitId> open = new ArrayDeque<>();
        // What counts for an area that is gone may lie anywhere by now.
        open.add(stands ? area : UnitId.COUNTRY);
        while (!open.isEmpty() && found.size() < most) {
            // Downwards first: one of the lowest level is found soon.
            UnitId unit = open.pollLast();
            UnitCard card = atlas.unit(unit, on, at).orElse(null);
            if (card != null && wanted.test(card) && (stands || atlas.within(unit, area, on, at))) {
                found.add(unit);
            }
            if (card == null || card.level().compareTo(UnitLevel.COMMUNE) < 0) {
                open.addAll(atlas.tree(on, at).children(unit));
            }
        }
    }

    private void teams(UnitId area, LocalDate on, long at, Set<UnitId> found) {
        List<UnitId> roots = new ArrayList<>();
        if (atlas.unit(area, on, at).isPresent()) {
            roots.add(area);
        } else {
            Set<UnitId> communes = new TreeSet<>();
            below(area, on, at, card -> card.level() == UnitLevel.COMMUNE, Integer.MAX_VALUE, communes);
            roots.addAll(communes);
        }
        for (UnitId root : roots) {
            TeamQuery query = new TeamQuery(root, on, null, "", TeamQuery.Order.NEWEST);
            Slice<TeamCard> page = roster.teams(query, Slice.MAX, null, at);
            page.items().forEach(team -> found.add(team.unit()));
            while (page.hasNext()) {
                page = roster.teams(query, Slice.MAX, page.rows().getLast().cursor(), at);
                page.items().forEach(team -> found.add(team.unit()));
            }
        }
    }
}
