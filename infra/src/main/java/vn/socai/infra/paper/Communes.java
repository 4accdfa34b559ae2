package vn.socai.infra.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.socai.graphql.reading.Cut;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;
import vn.socai.view.Slice;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Tree;
import vn.socai.view.atlas.UnitCard;
import vn.socai.view.roster.Roster;
import vn.socai.view.roster.TeamCard;
import vn.socai.view.roster.TeamQuery;

/** The teams of communes and villages of a unit, commune by commune in the order of their codes. */
@Component
class Communes {
    private final Atlas atlas;
    private final Roster roster;

    Communes(Atlas atlas, Roster roster) {
        this.atlas = atlas;
        this.roster = roster;
    }

    /**
     * The teams of one commune.
     *
     * @param commune absent for teams of which nobody has said yet in which commune they lie
     * @param teams the commune's own first, then those of its villages, by name
     */
    record Group(@Nullable UnitId commune, String name, List<TeamCard> teams) {
        /** Whether these are that commune's. */
        boolean surely(UnitId unit) {
            return unit.equals(commune);
        }
    }

    /** Communes without a team are there as well: that they have none is what the list tells of them. */
    List<Group> of(UnitCard unit, Cut cut) {
        Tree tree = atlas.tree(cut.on(), cut.at());
        Map<UnitId, String> names = new LinkedHashMap<>();
        names(unit, unit.id(), tree, cut, names);
        Map<UnitId, List<TeamCard>> placed = new HashMap<>();
        List<TeamCard> unplaced = new ArrayList<>();
        for (TeamCard team : teams(unit.id(), cut)) {
            tree.path(tree.place(team.unit()).unit())
                    .stream()
                    .filter(names::containsKey)
                    .findFirst()
                    .ifPresentOrElse(commune -> placed.computeIfAbsent(commune, c -> new ArrayList<>()).add(team),
                            () -> unplaced.add(team));
        }
        List<Group> groups = new ArrayList<>();
        names.forEach((commune, name) -> groups.add(new Group(commune, name, placed.getOrDefault(commune, List.of()))));
        if (!unplaced.isEmpty()) {
            groups.add(new Group(null, "Chưa xác định thuộc xã nào", unplaced));
        }
        return groups;
    }

    private void names(UnitCard root, UnitId unit, Tree tree, Cut cut, Map<UnitId, String> names) {
        Collection<UnitCard> cards = unit.equals(root.id()) && root.level() == UnitLevel.COMMUNE ? List.of(root)
                : atlas.nearest(tree.children(unit), cut.on(), cut.at()).values();
        Map<UnitId, UnitCard> byId = new HashMap<>();
        cards.forEach(card -> byId.put(card.id(), card));
        List<UnitId> order = byId.containsKey(root.id()) ? List.of(root.id()) : tree.children(unit);
        for (UnitId id : order) {
            UnitCard card = byId.get(id);
            if (card != null && card.level() == UnitLevel.COMMUNE) {
                names.put(id, unit.equals(root.id()) ? card.fullName()
                        : card.fullName() + ", " + atlas.nearest(unit,
                                cut.on(), cut.at()).map(UnitCard::fullName).orElse(unit.value()));
            } else if (card != null && card.level().compareTo(UnitLevel.COMMUNE) < 0) {
                names(root, id, tree, cut, names);
            }
        }
    }

    /** A school's team is none of these: no document has it on its list. */
    private List<TeamCard> teams(UnitId unit, Cut cut) {
        TeamQuery query = new TeamQuery(unit, cut.on(), null, "", TeamQuery.Order.NAME);
        List<TeamCard> cards = new ArrayList<>();
        Slice<TeamCard> page = roster.teams(query, Slice.MAX, null, cut.at());
        cards.addAll(page.items());
        while (page.hasNext()) {
            page = roster.teams(query, Slice.MAX, page.rows().getLast().cursor(), cut.at());
            cards.addAll(page.items());
        }
        cards.removeIf(card -> card.level() == TeamLevel.SCHOOL);
        cards.sort(Comparator.comparing(TeamCard::level));
        return cards;
    }
}
