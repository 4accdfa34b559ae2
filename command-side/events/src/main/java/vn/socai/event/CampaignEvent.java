package vn.socai.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import vn.socai.value.CampaignTopic;
import vn.socai.value.LegalBasis;
import vn.socai.value.Sets;
import vn.socai.value.Stored;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;

/** What teams and departments do for a campaign that a programme sets. The campaign itself is a rule. */
public sealed interface CampaignEvent extends Event {
    /** The campaign's id, such as {@code ra-quan-2024}. */
    String campaign();

    /**
     * A team has its plan.
     *
     * @param unit where the team stands
     * @param days on which it goes out, the first first
     * @param households it means to visit, 0 where it does not say
     * @param on the day of the plan
     */
    @Stored(name = "campaign.plan-submitted")
    record CampaignPlanSubmitted(String campaign, TeamId team, UnitId unit, Set<CampaignTopic> topics,
            List<LocalDate> days, int households, LocalDate on) implements CampaignEvent {
        public CampaignPlanSubmitted {
            topics = Sets.ordered(CampaignTopic.class, topics);
            days = List.copyOf(days);
        }
    }

    /** A team was out on a day of which no visit tells, such as with a stand on the market. */
    @Stored(name = "campaign.day-logged")
    record CampaignDayLogged(String campaign, TeamId team, UnitId unit, LocalDate day) implements CampaignEvent {}

    /** The campaign is over in a unit, and its result is written down. */
    @Stored(name = "campaign.closed")
    record CampaignClosed(String campaign, UnitId unit, LocalDate on, LegalBasis report) implements CampaignEvent {}
}
