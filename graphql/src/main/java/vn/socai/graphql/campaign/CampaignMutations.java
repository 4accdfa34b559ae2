package vn.socai.graphql.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.socai.campaign.CampaignCommand.CloseCampaign;
import vn.socai.campaign.CampaignCommand.LogCampaignDay;
import vn.socai.campaign.CampaignCommand.SubmitCampaignPlan;
import vn.socai.graphql.input.BasisInput;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.receipt.Counter;
import vn.socai.graphql.receipt.ReceiptNode;
import vn.socai.ledger.Actor;
import vn.socai.value.Authority;
import vn.socai.value.CampaignTopic;
import vn.socai.value.CommandId;
import vn.socai.value.TeamId;

/** Hands in what is done for a campaign. */
@Controller
public class CampaignMutations {
    private final Counter counter;

    public CampaignMutations(Counter counter) {
        this.counter = counter;
    }

    /** A plan. */
    public record SubmitCampaignPlanInput(UUID id, String campaign, UUID team, List<CampaignTopic> topics,
            List<LocalDate> days, int households) {}

    /** A day out. */
    public record LogCampaignDayInput(UUID id, String campaign, UUID team, LocalDate day) {}

    /** A campaign to end. */
    public record CloseCampaignInput(UUID id, String campaign, String unit, Authority by, BasisInput report) {}

    @MutationMapping
    public ReceiptNode submitCampaignPlan(@Argument SubmitCampaignPlanInput input, Actor actor) {
        return counter.submit(new SubmitCampaignPlan(new CommandId(input.id), campaign(input.campaign), new TeamId(
                input.team), Set.copyOf(input.topics), input.days, input.households), actor);
    }

    @MutationMapping
    public ReceiptNode logCampaignDay(@Argument LogCampaignDayInput input, Actor actor) {
        return counter.submit(new LogCampaignDay(new CommandId(input.id), campaign(input.campaign), new TeamId(
                input.team), input.day), actor);
    }

    @MutationMapping
    public ReceiptNode closeCampaign(@Argument CloseCampaignInput input, Actor actor) {
        return counter.submit(new CloseCampaign(new CommandId(input.id), campaign(input.campaign), Input.unit("unit",
                input.unit), input.by, input.report.read("report")), actor);
    }

    /** A campaign's id has the form of a programme's. */
    private static String campaign(String id) {
        return Input.programme("campaign", id).value();
    }
}
