package vn.socai.view.tally;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.value.ActivityArea;
import vn.socai.value.Skill;
import vn.socai.value.TeamLevel;

/** One of the {@link Figures}. */
public sealed interface Figure {
    /** All teams in being. */
    record Teams() implements Figure {}

    /** Teams in being of one level. */
    record TeamsOfLevel(TeamLevel level) implements Figure {}

    /** Memberships in teams in being. */
    record Members() implements Figure {}

    /** Visits that stand. */
    record Visits() implements Figure {}

    /** Distinct households visited. */
    record Households() implements Figure {}

    /** People guided. */
    record PeopleGuided() implements Figure {}

    /** Visits at which a skill was taught. */
    record Taught(Skill skill) implements Figure {}

    /** Visits about an area. */
    record About(ActivityArea area) implements Figure {}

    /** Targets that had begun. */
    record Targets() implements Figure {}

    /** Targets that are met. */
    record TargetsMet() implements Figure {}

    /** The figure among all; absent where the window does not offer it. */
    default @Nullable Long of(Figures figures) {
        return switch (this) {
            case Teams f -> figures.allTeams();
            case TeamsOfLevel f -> figures.teams().get(f.level);
            case Members f -> figures.members();
            case Visits f -> figures.visits();
            case Households f -> figures.households();
            case PeopleGuided f -> figures.peopleGuided();
            case Taught f -> figures.skills().get(f.skill);
            case About f -> figures.areas().get(f.area);
            case Targets f -> figures.targets();
            case TargetsMet f -> figures.targetsMet();
        };
    }

    /** What must happen for the figure to change. */
    default Effects.Kind kind() {
        return switch (this) {
            case Teams f -> Effects.Kind.TEAMS;
            case TeamsOfLevel f -> Effects.Kind.TEAMS;
            case Members f -> Effects.Kind.TEAMS;
            case Visits f -> Effects.Kind.VISITS;
            case Households f -> Effects.Kind.HOUSEHOLDS;
            case PeopleGuided f -> Effects.Kind.VISITS;
            case Taught f -> Effects.Kind.VISITS;
            case About f -> Effects.Kind.VISITS;
            case Targets f -> Effects.Kind.TARGETS;
            case TargetsMet f -> Effects.Kind.TARGETS;
        };
    }

    /** Every figure, in the order in which they are told. */
    static List<Figure> all() {
        List<Figure> all = new ArrayList<>(List.of(new Teams()));
        for (TeamLevel level : TeamLevel.values()) {
            all.add(new TeamsOfLevel(level));
        }
        all.addAll(List.of(new Members(), new Visits(), new Households(), new PeopleGuided()));
        for (Skill skill : Skill.values()) {
            all.add(new Taught(skill));
        }
        for (ActivityArea area : ActivityArea.values()) {
            all.add(new About(area));
        }
        all.addAll(List.of(new Targets(), new TargetsMet()));
        return List.copyOf(all);
    }
}
