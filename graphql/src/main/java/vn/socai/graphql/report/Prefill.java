package vn.socai.graphql.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.socai.graphql.reading.CutArgument;
import vn.socai.programme.ReportRouting;
import vn.socai.report.ReportCommand;
import vn.socai.report.Reporting;
import vn.socai.report.Standing;
import vn.socai.unit.Units;
import vn.socai.value.ActivityArea;
import vn.socai.value.FigureOrigin;
import vn.socai.value.ListedTeam;
import vn.socai.value.ReportEntry;
import vn.socai.value.ReportFigure;
import vn.socai.value.ReportKey;
import vn.socai.value.Skill;
import vn.socai.value.TeamLevel;
import vn.socai.view.Slice;
import vn.socai.view.roster.Roster;
import vn.socai.view.roster.TeamCard;
import vn.socai.view.roster.TeamQuery;
import vn.socai.view.tally.Figures;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Tally;
import vn.socai.view.tally.Window;

/** Fills a report in from the ledger, at a position: the same position gives the same report for ever. */
@Component
class Prefill {
    private final Units units;
    private final Reporting reporting;
    private final Tally tally;
    private final Roster roster;
    private final Clock clock;

    Prefill(Units units, Reporting reporting, Tally tally, Roster roster, Clock clock) {
        this.units = units;
        this.reporting = reporting;
        this.tally = tally;
        this.roster = roster;
        this.clock = clock;
    }

    /** A prefilled report. */
    record Draft(List<ReportEntry> entries, List<ListedTeam> teams) {}

    Draft draft(ReportKey report, long at) {
        Standing standing = Standing.of(report, units, reporting);
        Window window = standing.lastGoodDay() == null ? new Window.Month(report.period().month())
                : new Window.Days(standing.from(), standing.lastGoodDay());
        Figures figures = tally.rollUp(report.unit(), window, new Hierarchy.AsOf(standing.map()), at);
        List<ReportEntry> entries = ReportRouting.figures(standing.duty())
                .stream()
                .map(figure -> new ReportEntry(figure, value(figures, figure), FigureOrigin.PREFILLED, at))
                .toList();
        return new Draft(entries, ReportRouting.listsTeams(standing.duty()) ? teams(report, standing, at) : List.of());
    }

    /** Absent where the ledger does not count the figure for such days: distinct households are counted by whole months. */
    private static @Nullable Long value(Figures f, ReportFigure figure) {
        return switch (figure) {
            case COMMUNE_TEAMS -> f.teams().get(TeamLevel.COMMUNE);
            case VILLAGE_TEAMS -> f.teams().get(TeamLevel.VILLAGE);
            case SCHOOL_TEAMS -> f.teams().get(TeamLevel.SCHOOL);
            case MEMBERS -> f.members();
            case VISITS -> f.visits();
            case PEOPLE_GUIDED -> f.peopleGuided();
            case HOUSEHOLDS -> f.households();
            case VISITS_GOVERNMENT -> f.areas().get(ActivityArea.GOVERNMENT);
            case VISITS_ECONOMY -> f.areas().get(ActivityArea.ECONOMY);
            case VISITS_SOCIETY -> f.areas().get(ActivityArea.SOCIETY);
            case VISITS_PUBLIC_SERVICES -> f.skills().get(Skill.PUBLIC_SERVICES);
            case VISITS_SHOPPING -> f.skills().get(Skill.SHOPPING);
            case VISITS_PAYMENT -> f.skills().get(Skill.PAYMENT);
            case VISITS_SELF_PROTECTION -> f.skills().get(Skill.SELF_PROTECTION);
            case VISITS_LOCAL_PLATFORM -> f.skills().get(Skill.LOCAL_PLATFORM);
            case TARGETS -> f.targets();
            case TARGETS_MET -> f.targetsMet();
        };
    }

    /** As the document's form has them (VH21): the commune's own team, then the villages', by name. */
    private List<ListedTeam> teams(ReportKey report, Standing standing, long at) {
        LocalDate today = LocalDate.now(clock.withZone(CutArgument.ZONE));
        TeamQuery query = new TeamQuery(report.unit(), today.isBefore(standing.map()) ? today : standing.map(), null,
                "", TeamQuery.Order.NAME);
        List<TeamCard> cards = new ArrayList<>();
        Slice<TeamCard> page = roster.teams(query, Slice.MAX, null, at);
        cards.addAll(page.items());
        while (page.hasNext() && cards.size() < ReportCommand.MAX_TEAMS) {
            page = roster.teams(query, Slice.MAX, page.rows().getLast().cursor(), at);
            cards.addAll(page.items());
        }
        cards.sort(Comparator.comparing(TeamCard::level));
        return cards.stream()
                .limit(ReportCommand.MAX_TEAMS)
                .map(card -> new ListedTeam(card.id(), card.name(), card.leader()))
                .toList();
    }
}
