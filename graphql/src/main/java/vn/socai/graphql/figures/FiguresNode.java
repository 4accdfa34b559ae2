package vn.socai.graphql.figures;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.value.ActivityArea;
import vn.socai.value.Skill;
import vn.socai.value.TeamLevel;
import vn.socai.view.tally.Figures;

/** Figures as the schema names them. */
public record FiguresNode(Figures figures) {
    public long teams() {
        return figures.allTeams();
    }

    public List<TeamsOfLevel> teamsByLevel() {
        return figures.teams().entrySet().stream().map(e -> new TeamsOfLevel(e.getKey(), e.getValue())).toList();
    }

    public long members() {
        return figures.members();
    }

    public long visits() {
        return figures.visits();
    }

    public @Nullable Long households() {
        return figures.households();
    }

    public long peopleGuided() {
        return figures.peopleGuided();
    }

    public List<VisitsBySkill> skills() {
        return figures.skills().entrySet().stream().map(e -> new VisitsBySkill(e.getKey(), e.getValue())).toList();
    }

    public List<VisitsByArea> areas() {
        return figures.areas().entrySet().stream().map(e -> new VisitsByArea(e.getKey(), e.getValue())).toList();
    }

    public long targets() {
        return figures.targets();
    }

    public long targetsMet() {
        return figures.targetsMet();
    }

    /** Teams of one level. */
    public record TeamsOfLevel(TeamLevel level, long teams) {}

    /** Visits at which one skill was taught. */
    public record VisitsBySkill(Skill skill, long visits) {}

    /** Visits about one area. */
    public record VisitsByArea(ActivityArea area, long visits) {}
}
