package vn.socai.graphql.work;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.input.Input;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.value.BudgetSource;
import vn.socai.value.BudgetTier;
import vn.socai.value.HouseholdRef;
import vn.socai.value.Medium;
import vn.socai.value.Phase;
import vn.socai.value.Population;
import vn.socai.value.ProductRef;
import vn.socai.value.Skill;
import vn.socai.value.SupportKind;
import vn.socai.value.Supporter;
import vn.socai.value.Task;
import vn.socai.value.Work;

/** Work as clients give it: exactly one of the fields is there, as the schema sees to. */
public record WorkInput(@Nullable DoneInput done, @Nullable ProficientInput proficient,
        @Nullable OcopListedInput ocopListed, @Nullable ShopOpenedInput shopOpened,
        @Nullable LeadHouseholdInput leadHousehold, @Nullable CountedInput counted,
        @Nullable OnPlatformInput onPlatform, @Nullable SupportedInput supported,
        @Nullable CommunicatedInput communicated, @Nullable FundedInput funded,
        @Nullable TrainingPlannedInput trainingPlanned) {
    private static final int PLATFORM = 100;

    /** A task that was done. */
    public record DoneInput(Task task, int count) {}

    /** A household with proficient persons. */
    public record ProficientInput(UUID household, int persons, List<Skill> skills) {}

    /** An OCOP product on a platform. */
    public record OcopListedInput(UUID product, String platform) {}

    /** A digital shop. */
    public record ShopOpenedInput(UUID household, String platform, boolean produce, boolean payer) {}

    /** A household that leads others. */
    public record LeadHouseholdInput(UUID household) {}

    /** A count from outside. */
    public record CountedInput(Population population, long number) {}

    /** People brought onto a platform. */
    public record OnPlatformInput(String platform, int people) {}

    /** Support. */
    public record SupportedInput(Supporter supporter, SupportKind kind, int quantity) {}

    /** Communication. */
    public record CommunicatedInput(Phase phase, Medium medium) {}

    /** Money. */
    public record FundedInput(BudgetSource source, @Nullable BudgetTier tier, int year, long dong) {}

    /** A year's training plan. */
    public record TrainingPlannedInput(int year, int sessions, int members) {}

    Work read(String field) {
        if (done != null) {
            return new Work.Done(done.task, done.count);
        } else if (proficient != null) {
            return new Work.Proficient(new HouseholdRef(proficient.household), proficient.persons, Set.copyOf(
                    proficient.skills));
        } else if (ocopListed != null) {
            return new Work.OcopListed(new ProductRef(ocopListed.product), platform(field, ocopListed.platform));
        } else if (shopOpened != null) {
            return new Work.ShopOpened(new HouseholdRef(shopOpened.household), platform(field, shopOpened.platform),
                    shopOpened.produce, shopOpened.payer);
        } else if (leadHousehold != null) {
            return new Work.LeadHousehold(new HouseholdRef(leadHousehold.household));
        } else if (counted != null) {
            return new Work.Counted(counted.population, counted.number);
        } else if (onPlatform != null) {
            return new Work.OnPlatform(platform(field, onPlatform.platform), onPlatform.people);
        }
        return office(field);
    }

    private Work office(String field) {
        if (supported != null) {
            return new Work.Supported(supported.supporter, supported.kind, supported.quantity);
        } else if (communicated != null) {
            return new Work.Communicated(communicated.phase, communicated.medium);
        } else if (funded != null) {
            return new Work.Funded(funded.source, funded.tier, funded.year, funded.dong);
        } else if (trainingPlanned != null) {
            return new Work.TrainingPlanned(trainingPlanned.year, trainingPlanned.sessions, trainingPlanned.members);
        }
        throw new Refusal(Problems.invalid(field, "Phải nêu việc gì.", "The work must be named."));
    }

    private static String platform(String field, String platform) {
        return Input.text(field + ".platform", platform, PLATFORM);
    }
}
