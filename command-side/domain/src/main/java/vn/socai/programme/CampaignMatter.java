package vn.socai.programme;

import java.time.LocalDate;

import vn.socai.value.Authority;
import vn.socai.value.CampaignTopic;

/** What is done for a campaign, as a programme may have a rule on it. */
public sealed interface CampaignMatter extends Matter {
    /** The campaign, such as {@code ra-quan-2024}. */
    String campaign();

    /** A team is out on a day. */
    record Day(String campaign, LocalDate day) implements CampaignMatter {}

    /** A team or an office has a plan of its own. */
    record Planned(String campaign, Authority by, int times) implements CampaignMatter {}

    /** An office leads the campaign, and ends it. */
    record Led(String campaign, Authority by) implements CampaignMatter {}

    /** It is about a topic. */
    record About(String campaign, CampaignTopic topic) implements CampaignMatter {}
}
