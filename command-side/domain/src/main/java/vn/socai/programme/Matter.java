package vn.socai.programme;

import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;

/** A figure that a programme may have a rule on. */
public sealed interface Matter permits Matter.Members, Matter.TeamsInCommune, Matter.TeamsInVillage, TeamMatter,
        ReportMatter, WorkMatter, CampaignMatter {
    /** A team of that level has so many members. */
    record Members(TeamLevel level, int count) implements Matter {}

    /** A commune has so many teams of that level. */
    record TeamsInCommune(UnitId commune, TeamLevel level, int count) implements Matter {}

    /** A village has so many teams. */
    record TeamsInVillage(int count) implements Matter {}
}
