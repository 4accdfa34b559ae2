package vn.socai.graphql.evidence;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.socai.value.ActivityArea;
import vn.socai.value.Skill;
import vn.socai.value.TeamLevel;
import vn.socai.view.tally.Figure;

/** The input {@code FigureInput}, and the type {@code FigureName}: exactly one of the fields is there. */
public record FigureInput(@Nullable WholeFigure of, @Nullable TeamLevel teamsOfLevel, @Nullable Skill skill,
        @Nullable ActivityArea area) {
    /** The figure meant. */
    Figure figure() {
        if (teamsOfLevel != null) {
            return new Figure.TeamsOfLevel(teamsOfLevel);
        }
        if (skill != null) {
            return new Figure.Taught(skill);
        }
        return area != null ? new Figure.About(area) : Objects.requireNonNull(of).figure();
    }

    /** The name of a figure. */
    static FigureInput name(Figure figure) {
        return switch (figure) {
            case Figure.Teams f -> whole(WholeFigure.TEAMS);
            case Figure.TeamsOfLevel f -> new FigureInput(null, f.level(), null, null);
            case Figure.Members f -> whole(WholeFigure.MEMBERS);
            case Figure.Visits f -> whole(WholeFigure.VISITS);
            case Figure.Households f -> whole(WholeFigure.HOUSEHOLDS);
            case Figure.PeopleGuided f -> whole(WholeFigure.PEOPLE_GUIDED);
            case Figure.Taught f -> new FigureInput(null, null, f.skill(), null);
            case Figure.About f -> new FigureInput(null, null, null, f.area());
            case Figure.Targets f -> whole(WholeFigure.TARGETS);
            case Figure.TargetsMet f -> whole(WholeFigure.TARGETS_MET);
        };
    }

    private static FigureInput whole(WholeFigure figure) {
        return new FigureInput(figure, null, null, null);
    }
}
