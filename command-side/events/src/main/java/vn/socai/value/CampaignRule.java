package vn.socai.value;

import java.time.LocalDate;
import java.util.Set;

/** Rules on campaigns. Tags 80 to 89, and 4. */
public sealed interface CampaignRule extends Rule {
    /** A campaign: its days are {@code from} to {@code lastDay}, both included (BT10). */
    @Tag(4)
    record Campaign(Clause clause, String id, String name, LocalDate from, LocalDate lastDay)
            implements CampaignRule {}

    /**
     * How a campaign is run (BT10).
     *
     * @param campaign the id of the {@link Campaign}
     * @param slogan word for word
     * @param leads who launches and ends it
     * @param plans who has a plan of its own
     */
    @Tag(80)
    record CampaignConduct(Clause clause, String campaign, String slogan, Authority leads, Authority plans)
            implements CampaignRule {}

    /** What a campaign can be about (BT11). */
    @Tag(81)
    record CampaignTopics(Clause clause, String campaign, Set<CampaignTopic> topics) implements CampaignRule {
        public CampaignTopics {
            topics = Sets.ordered(CampaignTopic.class, topics);
        }
    }
}
