package vn.socai.view.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

import vn.socai.value.FoundingRule;
import vn.socai.value.MembershipRule;
import vn.socai.value.Rule;
import vn.socai.value.StaffRule;
import vn.socai.value.TeamLevel;
import vn.socai.value.TeamRule;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;
import vn.socai.view.atlas.Branches;
import vn.socai.view.atlas.Ordinals;
import vn.socai.view.atlas.Tree;
import vn.socai.view.programmes.ProgrammeCard;

/** Compares the teams in each commune or village with the minimum that a rule asks for there. */
final class TeamCover {
    private static final int MOST_SHORTFALLS = 100;

    private final Tree tree;
    private final Ordinals ordinals;
    private final IntFunction<Sum> sums;

    /** @param sums the figures on the day of all that counts for a unit */
    TeamCover(Tree tree, Ordinals ordinals, IntFunction<Sum> sums) {
        this.tree = tree;
        this.ordinals = ordinals;
        this.sums = sums;
    }

    List<Coverage> of(UnitId unit, List<ProgrammeCard> programmes) {
        List<Coverage> all = new ArrayList<>();
        for (ProgrammeCard programme : programmes) {
            if (tree.holds(programme.area(), unit)) {
                each(unit, programme, all);
            } else if (tree.holds(unit, programme.area())) {
                each(programme.area(), programme, all);
            }
        }
        return all;
    }

    private void each(UnitId area, ProgrammeCard programme, List<Coverage> all) {
        for (Rule rule : programme.rules()) {
            if (rule instanceof TeamRule team) {
                each(area, programme, team, all);
            }
        }
    }

    private void each(UnitId area, ProgrammeCard programme, TeamRule rule, List<Coverage> all) {
        switch (rule) {
            case TeamRule.TeamsPerCommune r -> {
                Map<UnitId, Integer> exceptions = new HashMap<>();
                r.exceptions().forEach(exemption -> exceptions.put(exemption.unit(), exemption.min()));
                add(area, programme, rule, UnitLevel.COMMUNE, r.level(), r.min(), exceptions, all);
            }
            case TeamRule.TeamsPerVillage r -> add(area, programme, rule, UnitLevel.VILLAGE, TeamLevel.VILLAGE, r.min(),
                    Map.of(), all);
            case TeamRule.TeamSize r -> {
            }
            case StaffRule r -> {
            }
            case FoundingRule r -> {
            }
            case MembershipRule r -> {
            }
        }
    }

    private void add(UnitId area, ProgrammeCard programme, Rule rule, UnitLevel level, TeamLevel teams, int min,
            Map<UnitId, Integer> exceptions, List<Coverage> all) {
        List<Coverage.Shortfall> shortfalls = new ArrayList<>();
        int[] due = {0};
        int[] covered = {0};
        eachOf(level, ordinals.known(area), place -> {
            UnitId unit = ordinals.unit(place);
            int asked = exceptions.getOrDefault(unit, min);
            long found = sums.apply(place).teams(teams);
            due[0]++;
            if (found >= asked) {
                covered[0]++;
            } else {
                shortfalls.add(new Coverage.Shortfall(unit, found, asked));
            }
        });
        if (due[0] > 0) {
            shortfalls.sort(java.util.Comparator.comparing(Coverage.Shortfall::unit));
            all.add(new Coverage(area, programme.programme(), rule, level, covered[0], due[0],
                    shortfalls.subList(0, Math.min(MOST_SHORTFALLS, shortfalls.size()))));
        }
    }

    private void eachOf(UnitLevel level, int ordinal, IntConsumer reader) {
        Branches branches = tree.branches();
        if (!branches.stands(ordinal)) {
            return;
        }
        UnitLevel here = branches.level(ordinal);
        if (here == level) {
            reader.accept(ordinal);
        } else if (here.compareTo(level) < 0) {
            branches.eachChild(ordinal, child -> eachOf(level, child, reader));
        }
    }
}
