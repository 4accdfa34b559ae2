package vn.socai.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.command.Concern;
import vn.socai.command.DecidedBy;
import vn.socai.ledger.StreamName;
import vn.socai.value.Authority;
import vn.socai.value.CampaignTopic;
import vn.socai.value.CommandId;
import vn.socai.value.LegalBasis;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;

/** What can be asked of a team's, or a unit's, part in a campaign. */
@DecidedBy(CampaignPart.class)
public sealed interface CampaignCommand extends Command {
    /** The campaign's id, such as {@code ra-quan-2024}. */
    String campaign();

    /**
     * Hands in a team's plan (BT10); a later one takes its place.
     *
     * @param topics not empty (BT11)
     * @param days on which the team goes out, not empty, all within the campaign
     * @param households that it means to visit, 0 where it does not say
     */
    @CommandName("campaign.submit-plan")
    record SubmitCampaignPlan(CommandId id, String campaign, TeamId team, Set<CampaignTopic> topics,
            List<LocalDate> days, int households) implements CampaignCommand {
        public SubmitCampaignPlan {
            topics = Set.copyOf(topics);
            days = days.stream().distinct().sorted().toList();
        }

        @Override
        public StreamName stream() {
            return StreamName.campaign(campaign, team);
        }

        @Override
        public Concern concern() {
            return new Concern.OfTeam(team);
        }
    }

    /** Says that a team was out on a day of which no visit tells; visits make their day active by themselves. */
    @CommandName("campaign.log-day")
    record LogCampaignDay(CommandId id, String campaign, TeamId team, LocalDate day) implements CampaignCommand {
        @Override
        public StreamName stream() {
            return StreamName.campaign(campaign, team);
        }

        @Override
        public Concern concern() {
            return new Concern.OfTeam(team);
        }
    }

    /** Ends the campaign in a unit (BT10), on the day of the report on it, which lies after the last day. */
    @CommandName("campaign.close")
    record CloseCampaign(CommandId id, String campaign, UnitId unit, Authority office, LegalBasis report)
            implements CampaignCommand {
        @Override
        public StreamName stream() {
            return StreamName.campaign(campaign, unit);
        }

        @Override
        public Concern concern() {
            return new Concern.OfUnit(unit);
        }

        @Override
        public LegalBasis authority() {
            return report;
        }

        @Override
        public Authority by() {
            return office;
        }
    }
}
