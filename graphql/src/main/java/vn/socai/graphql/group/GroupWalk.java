package vn.socai.graphql.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.graphql.group.GroupController.GroupFault;
import vn.socai.graphql.group.GroupController.GroupNode;
import vn.socai.graphql.group.GroupController.GroupPlaceNode;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.programme.GroupJudge;
import vn.socai.programme.GroupJudge.Asked;
import vn.socai.programme.GroupJudge.Ruling;
import vn.socai.programme.GroupMatter;
import vn.socai.programme.Verdict.Grade;
import vn.socai.unit.PlaceNames;
import vn.socai.unit.PlaceNames.Named;
import vn.socai.value.Authority;
import vn.socai.value.GroupPlace;
import vn.socai.value.GroupScope;
import vn.socai.value.Participant;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;
import vn.socai.view.BadCursor;
import vn.socai.view.Slice;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Tree;
import vn.socai.view.atlas.UnitCard;
import vn.socai.view.group.GroupFile;
import vn.socai.view.group.Groups;
import vn.socai.view.programmes.ProgrammeCard;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.roster.Roster;
import vn.socai.view.roster.TeamCard;

/** Walks over every place of a subtree that has a group or should have one: a unit, its own teams by id, then its children. */
final class GroupWalk {
    private final Atlas atlas;
    private final Roster roster;
    private final Shelf shelf;
    private final Groups groups;
    private final Cut cut;
    private final Tree tree;

    private final List<Slice.Row<GroupPlaceNode>> rows = new ArrayList<>();
    private final Map<UnitId, List<TeamId>> teams = new HashMap<>();
    private boolean faultyOnly;
    private int wanted;
    /** The cursor behind which rows count, absent once its place was met: the place stays, whatever becomes of its groups. */
    private @Nullable String behind;

    GroupWalk(Atlas atlas, Roster roster, Shelf shelf, Groups groups, Cut cut) {
        this.atlas = atlas;
        this.roster = roster;
        this.shelf = shelf;
        this.groups = groups;
        this.cut = cut;
        this.tree = atlas.tree(cut.on(), cut.at());
    }

    /** @throws BadCursor where the cursor is none of this list's */
    Slice<GroupPlaceNode> from(UnitId root, boolean onlyFaulty, int first, @Nullable String after) {
        faultyOnly = onlyFaulty;
        wanted = first + 1;
        behind = after;
        roster.eachTeam(root, cut.on(), cut.on(), cut.at(), (team, members) -> roster.team(team, cut.at())
                .ifPresent(
                        card -> teams.computeIfAbsent(tree.place(card.unit()).unit(), unit -> new ArrayList<>())
                                .add(team)));
        walk(root, around(root), binding(root));
        if (behind != null) {
            throw new BadCursor();
        }
        return new Slice<>(rows.subList(0, Math.min(first, rows.size())), rows.size() > first);
    }

    /** All of them, in one go. */
    List<GroupPlaceNode> all(UnitId root) {
        return from(root, false, Integer.MAX_VALUE - 1, null).items();
    }

    private void walk(UnitId unit, PlaceNames around, List<ProgrammeAdopted> binding) {
        if (rows.size() >= wanted) {
            return;
        }
        Optional<UnitCard> found = atlas.unit(unit, cut.on(), cut.at());
        if (found.isEmpty()) {
            return;
        }
        PlaceNames names = with(around, found.get());
        switch (found.get().level()) {
            case PROVINCE -> look(new GroupPlace.OfProvince(unit), unit, null, names, binding);
            case COMMUNE -> look(new GroupPlace.OfCommune(unit), unit, null, names, binding);
            case VILLAGE -> look(new GroupPlace.OfResidents(unit), unit, null, names, binding);
            case COUNTRY, DISTRICT -> {
            }
        }
        teams.getOrDefault(unit, List.of())
                .stream()
                .flatMap(team -> roster.team(team, cut.at()).stream())
                .sorted(Comparator.comparing((TeamCard card) -> card.id().value()))
                .forEach(card -> look(new GroupPlace.OfTeam(card.id()), unit, card.level(), names, binding));
        tree.children(unit).forEach(child -> walk(child, names, nearer(child, binding)));
    }

    private void look(GroupPlace place, UnitId unit, @Nullable TeamLevel level, PlaceNames names,
            List<ProgrammeAdopted> binding) {
        if (rows.size() >= wanted) {
            return;
        }
        String where = place.scope() + "~" + (place instanceof GroupPlace.OfTeam p ? p.team() : unit) + "~";
        @Nullable
        String resume = behind;
        if (resume != null && !resume.startsWith(where)) {
            return;
        }
        List<GroupFile> there = groups.of(place, cut.on(), cut.at());
        if (there.isEmpty() && resume == null) {
            GroupJudge.asked(binding, place.scope(), level, names)
                    .filter(asked -> (!faultyOnly || asked.grade() != Grade.FINE)
                            // A hamlet without a team has nobody to open its residents' group.
                            && (asked.host() != Authority.TEAM || level != null || teams.containsKey(unit)))
                    .ifPresent(asked -> rows.add(new Slice.Row<>(missing(place, unit, asked), where)));
        }
        for (GroupFile file : there) {
            GroupPlaceNode node = judged(place, unit, file, GroupJudge.judge(binding, new GroupMatter(place.scope(),
                    level, file.host(), file.platform(), file.name(), file.participants(), names)));
            String cursor = where + file.from() + file.group();
            if ((!faultyOnly || !node.faults().isEmpty()) && (resume == null || cursor.compareTo(resume) > 0)) {
                rows.add(new Slice.Row<>(node, cursor));
            }
        }
        behind = null;
    }

    private GroupPlaceNode missing(GroupPlace place, UnitId unit, Asked asked) {
        return new GroupPlaceNode(place.scope(), new UnitKey(unit, cut), team(place), null, List.of(
                GroupFault.MISSING), List.of(), asked.suggested(), asked.rule(), asked.judge().programme().value(),
                asked.judge().version(), asked.grade() != Grade.FINE);
    }

    private GroupPlaceNode judged(GroupPlace place, UnitId unit, GroupFile file, Optional<Ruling> ruling) {
        List<GroupFault> faults = ruling.stream()
                .flatMap(r -> r.faults().stream().sorted())
                .map(fault -> GroupFault.valueOf(fault.name()))
                .toList();
        List<Participant> missing = ruling.stream().flatMap(r -> r.missing().stream().sorted()).toList();
        return new GroupPlaceNode(place.scope(), new UnitKey(unit, cut), team(place), GroupNode.of(file), faults,
                missing, ruling.map(Ruling::suggested).orElse(null), ruling.map(Ruling::rule).orElse(null), ruling.map(
                        r -> r.judge().programme().value()).orElse(null), ruling.map(r -> r.judge().version())
                                .orElse(null), ruling.filter(r -> r.grade() != Grade.FINE).isPresent());
    }

    private static @Nullable UUID team(GroupPlace place) {
        return place.scope() == GroupScope.TEAM && place instanceof GroupPlace.OfTeam p ? p.team().value() : null;
    }

    private List<ProgrammeAdopted> binding(UnitId unit) {
        return shelf.binding(unit, cut.on(), cut.at()).stream().map(ProgrammeCard::adopted).toList();
    }

    /** The programmes of a child: those of its parent, but where one has just this child as its area. */
    private List<ProgrammeAdopted> nearer(UnitId child, List<ProgrammeAdopted> binding) {
        boolean area = shelf.judging(cut.on(), cut.at()).stream().anyMatch(card -> card.area().equals(child));
        return area ? binding(child) : binding;
    }

    private PlaceNames around(UnitId root) {
        PlaceNames names = new PlaceNames(null, null, null);
        for (UnitCard card : atlas.ancestors(root, cut.on(), cut.at())) {
            names = with(names, card);
        }
        return names;
    }

    private static PlaceNames with(PlaceNames names, UnitCard card) {
        Named named = new Named(card.fullName(), card.name());
        return new PlaceNames(card.level() == UnitLevel.VILLAGE ? named : names.village(), card
                .level() == UnitLevel.COMMUNE ? named : names.commune(), card.level() == UnitLevel.DISTRICT ? named
                        : names.district());
    }
}
