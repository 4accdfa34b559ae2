package vn.socai.view.tally;

import java.util.ArrayList;
import java.util.List;

import vn.socai.value.UnitId;
import vn.socai.view.atlas.Branches;
import vn.socai.view.atlas.Ordinals;
import vn.socai.view.atlas.Tree;

/** Adds up all facts on one tree. */
record OnTree(Sheets sheets, Ordinals ordinals, Tree tree, Range range, long at) implements Adding {
    @Override
    public Figures rollUp(UnitId unit) {
        return below(ordinals.known(unit)).figures();
    }

    /** The sum of all that counts for a unit. */
    Sum below(int ordinal) {
        Sum sum = sum();
        Branches branches = tree.branches();
        if (branches.stands(ordinal)) {
            tree.clusters().eachPart(ordinal, sum::add, sum::addVillages);
        }
        return sum;
    }

    private Sum sum() {
        return new Sum(sheets, range, at);
    }

    @Override
    public Breakdown breakdown(UnitId unit) {
        Branches branches = tree.branches();
        Sum whole = sum();
        Sum own = sum();
        Sum unassigned = sum();
        List<Breakdown.Line> lines = new ArrayList<>();
        int ordinal = ordinals.known(unit);
        if (branches.stands(ordinal)) {
            own.add(ordinal);
            branches.eachGuest(ordinal, true, own::add);
            branches.eachGuest(ordinal, false, unassigned::add);
            for (UnitId child : tree.children(unit)) {
                Sum line = below(ordinals.known(child));
                lines.add(new Breakdown.Line(child, line.figures()));
                whole.add(line);
            }
            whole.add(own);
            whole.add(unassigned);
        }
        return new Breakdown(unit, whole.figures(), lines, own.figures(), unassigned.figures());
    }

    @Override
    public Series series(UnitId unit, Series.Step step) {
        Points points = new Points(sheets, range, at);
        Branches branches = tree.branches();
        int ordinal = ordinals.known(unit);
        if (branches.stands(ordinal)) {
            branches.eachBelow(ordinal, points::add);
        }
        return new Series(unit, points.points(step));
    }
}
