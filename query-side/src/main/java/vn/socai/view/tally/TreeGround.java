package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.socai.value.UnitId;
import vn.socai.view.atlas.Branches;
import vn.socai.view.atlas.Ordinals;
import vn.socai.view.atlas.Tree;

/** Where facts count on one tree: whatever their day, by their unit alone. */
final class TreeGround implements Scope.Ground {
    private final List<UnitId> lines = new ArrayList<>();
    private final Map<UnitId, Integer> lineOf = new HashMap<>();

    TreeGround(Tree tree, Ordinals ordinals, UnitId unit) {
        lines.add(unit);
        lines.addAll(tree.children(unit));
        Branches branches = tree.branches();
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            int ordinal = ordinals.known(lines.get(i));
            if (branches.stands(ordinal)) {
                branches.eachBelow(ordinal, below -> lineOf.put(ordinals.unit(below), line));
            }
        }
    }

    @Override
    public int line(UnitId unit, LocalDate day, boolean state) {
        return lineOf.getOrDefault(unit, -1);
    }

    @Override
    public List<UnitId> lines() {
        return lines;
    }

    @Override
    public Set<UnitId> units() {
        return lineOf.keySet();
    }
}
