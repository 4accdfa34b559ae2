package vn.socai.graphql.evidence;

import vn.socai.view.tally.Figure;

/** The figures that are not divided by anything. */
public enum WholeFigure {
    TEAMS(new Figure.Teams()), MEMBERS(new Figure.Members()), VISITS(new Figure.Visits()), HOUSEHOLDS(
            new Figure.Households()), PEOPLE_GUIDED(new Figure.PeopleGuided()), TARGETS(
                    new Figure.Targets()), TARGETS_MET(new Figure.TargetsMet());

    private final Figure figure;

    WholeFigure(Figure figure) {
        this.figure = figure;
    }

    Figure figure() {
        return figure;
    }
}
