package vn.socai.graphql.programme;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.input.Input;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.value.Rule;
import vn.socai.value.Strength;
import vn.socai.value.TeamLevel;

/** A rule as clients give it: exactly one of the fields is there, as the schema sees to. */
public record RuleInput(@Nullable TeamSizeInput teamSize, @Nullable TeamsPerCommuneInput teamsPerCommune,
        @Nullable TeamsPerVillageInput teamsPerVillage, @Nullable CampaignInput campaign) {

    private static final int NUMBER = 40;

    /** The size of a team. */
    public record TeamSizeInput(String number, Strength strength, TeamLevel level, @Nullable Integer min,
            @Nullable Integer max) {}

    /** Teams in each commune. */
    public record TeamsPerCommuneInput(String number, Strength strength, TeamLevel level, int min,
            @Nullable Integer max, @Nullable LocalDate lastGoodDay, List<ExemptionInput> exceptions) {}

    /** Teams in each village. */
    public record TeamsPerVillageInput(String number, Strength strength, int min, @Nullable LocalDate lastGoodDay) {}

    /** A campaign. */
    public record CampaignInput(String number, Strength strength, String id, String name, LocalDate from,
            LocalDate lastDay) {}

    /** Another minimum for one commune. */
    public record ExemptionInput(String unit, int min) {}

    Rule read(String field) {
        if (teamSize != null) {
            return new Rule.TeamSize(number(field, teamSize.number), teamSize.strength, teamSize.level, teamSize.min,
                    teamSize.max);
        }
        if (teamsPerCommune != null) {
            return new Rule.TeamsPerCommune(number(field, teamsPerCommune.number), teamsPerCommune.strength,
                    teamsPerCommune.level, teamsPerCommune.min, teamsPerCommune.max, teamsPerCommune.lastGoodDay,
                    teamsPerCommune.exceptions.stream()
                            .map(one -> new Rule.Exemption(Input.unit(field
                                    + ".exceptions.unit", one.unit), one.min))
                            .toList());
        }
        if (teamsPerVillage != null) {
            return new Rule.TeamsPerVillage(number(field, teamsPerVillage.number), teamsPerVillage.strength,
                    teamsPerVillage.min, teamsPerVillage.lastGoodDay);
        }
        if (campaign != null) {
            return new Rule.Campaign(number(field, campaign.number), campaign.strength, Input.programme(field + ".id",
                    campaign.id).value(), Input.text(field + ".name", campaign.name, 200), campaign.from,
                    campaign.lastDay);
        }
        throw new Refusal(Problems.invalid(field, "Quy định trống.", "The rule is empty."));
    }

    private static String number(String field, String number) {
        return Input.text(field + ".number", number, NUMBER);
    }
}
