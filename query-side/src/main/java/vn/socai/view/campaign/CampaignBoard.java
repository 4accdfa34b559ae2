package vn.socai.view.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.socai.event.CampaignEvent.CampaignClosed;
import vn.socai.event.CampaignEvent.CampaignPlanSubmitted;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;
import vn.socai.view.tally.Hierarchy;

/** What may be asked of the teams in a campaign, {@code at} a position of the ledger. */
public interface CampaignBoard {
    /**
     * The teams of a unit and below it that were out between two days; the days must be those of a campaign that was set.
     *
     * @param daily for each day of the campaign how many were out
     * @param ever how many were out on any of them
     */
    record Out(List<Integer> daily, int ever) {
        public Out {
            daily = List.copyOf(daily);
        }
    }

    /** The teams that were out, in a unit and then in each of its children, in their order. */
    List<Out> out(UnitId unit, List<UnitId> children, LocalDate from, LocalDate lastDay, Hierarchy hierarchy, long at);

    /** How many teams have a plan, in each of several units on one tree; in their order. */
    List<Integer> plans(List<UnitId> units, String campaign, LocalDate tree, long at);

    /** A team's plan. */
    Optional<CampaignPlanSubmitted> plan(TeamId team, String campaign, long at);

    /** How the campaign ended in the unit itself. */
    Optional<CampaignClosed> closed(UnitId unit, String campaign, long at);
}
