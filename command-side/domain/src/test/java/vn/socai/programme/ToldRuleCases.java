package vn.socai.programme;

import java.util.List;

import vn.socai.value.CampaignRule.Campaign;
import vn.socai.value.CampaignRule.CampaignTopics;
import vn.socai.value.ChatPlatform;
import vn.socai.value.Rule;
import vn.socai.value.Strength;
import vn.socai.value.WorkRule.Areas;
import vn.socai.value.WorkRule.BasicSkills;
import vn.socai.value.WorkRule.Budget;
import vn.socai.value.WorkRule.Communication;
import vn.socai.value.WorkRule.Goal;
import vn.socai.value.WorkRule.GroupChannel;
import vn.socai.value.WorkRule.Platforms;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.socai.programme.Answers.BT;
import static vn.socai.programme.Answers.LC;
import static vn.socai.programme.Answers.NT;
import static vn.socai.programme.Answers.PL;
import static vn.socai.programme.Answers.VH;

/**
 * Cases on what nothing can miss, since a list names all that there is or leaves room for others, or since no day is stated: it is told
 * to whoever reads the rules, and no judgement depends on it.
 */
final class ToldRuleCases {
    private ToldRuleCases() {}

    static List<RuleCase> all() {
        return List.of(required("LC8", LC, Platforms.class), required("PL11", PL, Platforms.class),
                required("NT8", NT, Platforms.class), required("PL10", PL, Areas.class),
                required("VH13", VH, Areas.class), required("BT3", BT, BasicSkills.class),
                required("BT11", BT, CampaignTopics.class), required("LC13", LC, Budget.class),
                required("LC20", LC, Communication.class), required("PL24", PL, Goal.class),
                asked("NT9", NT, Goal.class, Strength.ENCOURAGED), networks("LC10", LC), networks("PL13", PL),
                networks("PL14", PL), name());
    }

    private static RuleCase required(String rule, String programme, Class<? extends Rule> kind) {
        return asked(rule, programme, kind, Strength.REQUIRED);
    }

    private static RuleCase asked(String rule, String programme, Class<? extends Rule> kind, Strength strength) {
        return new RuleCase(rule, "it is " + strength, documents -> assertThat(documents.programme(programme).rules())
                .filteredOn(one -> one.number().equals(rule) && kind.isInstance(one))
                .extracting(Rule::strength)
                .containsExactly(strength));
    }

    private static RuleCase name() {
        return new RuleCase("BT10", "the campaign has a name", documents -> assertThat(documents.programme(BT).rules())
                .filteredOn(Campaign.class::isInstance)
                .extracting(one -> ((Campaign) one).name())
                .containsExactly("Ra quân 01-10/10/2024: đi từng ngõ, gõ từng nhà"));
    }

    private static RuleCase networks(String rule, String programme) {
        return new RuleCase(rule, "three networks are named", documents -> assertThat(documents.programme(programme)
                .rules())
                .filteredOn(one -> one.number().equals(rule))
                .filteredOn(GroupChannel.class::isInstance)
                .flatExtracting(one -> ((GroupChannel) one).platforms())
                .containsExactly(ChatPlatform.ZALO, ChatPlatform.MOCHA, ChatPlatform.GAPO));
    }
}
