package vn.socai.graphql.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.socai.graphql.group.GroupController.GroupFault;
import vn.socai.graphql.group.GroupController.GroupPlaceNode;
import vn.socai.graphql.reading.Cut;
import vn.socai.value.CriterionFigure;
import vn.socai.value.UnitId;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.chronicle.Chronicle;
import vn.socai.view.chronicle.Sieve;
import vn.socai.view.chronicle.Subject;
import vn.socai.view.evaluation.Counted;
import vn.socai.view.evaluation.FigureSource;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.room.WorkRoom;
import vn.socai.view.roster.Roster;

/** Counts for evaluations how many of the groups that should be there are, by the right host, on the right network and rightly named. */
@Component
public final class GroupCriteria implements FigureSource {
    /** Who takes part in a group is no question of how it was made. */
    private static final Set<GroupFault> WRONG = Set.of(GroupFault.MISSING, GroupFault.HOST, GroupFault.PLATFORM,
            GroupFault.NAME);

    private final Atlas atlas;
    private final Roster roster;
    private final Shelf shelf;
    private final WorkRoom work;
    private final Chronicle chronicle;

    public GroupCriteria(Atlas atlas, Roster roster, Shelf shelf, WorkRoom work, Chronicle chronicle) {
        this.atlas = atlas;
        this.roster = roster;
        this.shelf = shelf;
        this.work = work;
        this.chronicle = chronicle;
    }

    @Override
    public Optional<Counted> count(CriterionFigure figure, UnitId unit, LocalDate from, LocalDate lastDay, long at) {
        if (figure != CriterionFigure.GROUPS) {
            return Optional.empty();
        }
        List<GroupPlaceNode> asked = new GroupWalk(atlas, roster, shelf, work.groups(), new Cut(at, lastDay))
                .all(unit)
                .stream()
                .filter(GroupPlaceNode::asked)
                .toList();
        long right = asked.stream().filter(place -> place.faults().stream().noneMatch(WRONG::contains)).count();
        return asked.isEmpty() ? Optional.empty()
                : Optional.of(new Counted(right, (long) asked.size(), chronicle.positions(new Subject.Below(unit,
                        lastDay), Sieve.of(Set.of("group"), lastDay), event -> true, at)));
    }
}
