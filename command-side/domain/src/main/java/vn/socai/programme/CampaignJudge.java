package vn.socai.programme;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.programme.Verdict.Side;
import vn.socai.programme.WorkJudge.Answer;
import vn.socai.value.CampaignRule;
import vn.socai.value.CampaignRule.Campaign;
import vn.socai.value.CampaignRule.CampaignConduct;
import vn.socai.value.CampaignRule.CampaignTopics;
import vn.socai.value.ProgrammeVersion;

/** What the rules on campaigns mean. */
public final class CampaignJudge {
    private CampaignJudge() {}

    /** What the teams of a campaign say, word for word (BT10); absent where its programme has no slogan. */
    public static Optional<String> slogan(List<ProgrammeAdopted> binding, String campaign) {
        return binding.stream()
                .flatMap(adopted -> adopted.rules().stream())
                .filter(rule -> rule instanceof CampaignConduct r && r.campaign().equals(campaign))
                .map(rule -> ((CampaignConduct) rule).slogan())
                .findFirst();
    }

    static Optional<Verdict> judge(CampaignRule rule, ProgrammeVersion judge, CampaignMatter matter) {
        Answer answer = new Answer(rule, judge);
        return Optional.ofNullable(switch (rule) {
            case Campaign r when matter instanceof CampaignMatter.Day m && m.campaign().equals(r.id()) ->
                day(r, answer, m);
            case CampaignConduct r when of(r.campaign(), matter) -> conduct(r, answer, matter);
            case CampaignTopics r when matter instanceof CampaignMatter.About m && of(r.campaign(), matter) ->
                answer.among(r.topics(), m.topic(), false);
            case Campaign r -> null;
            case CampaignConduct r -> null;
            case CampaignTopics r -> null;
        });
    }

    private static boolean of(String campaign, CampaignMatter matter) {
        return matter.campaign().equals(campaign);
    }

    /** Both the first and the last day belong to it. */
    private static Verdict day(Campaign r, Answer answer, CampaignMatter.Day m) {
        if (m.day().isBefore(r.from())) {
            return answer.miss(Side.BELOW, null);
        }
        return m.day().isAfter(r.lastDay()) ? answer.miss(Side.ABOVE, null) : answer.fine();
    }

    private static @Nullable Verdict conduct(CampaignConduct r, Answer answer, CampaignMatter matter) {
        return switch (matter) {
            case CampaignMatter.Planned m -> answer.act(List.of(r.plans()), m.by(), m.times());
            case CampaignMatter.Led m -> m.by() == r.leads() ? answer.fine() : answer.miss(Side.OUTSIDE, null);
            case CampaignMatter.Day m -> null;
            case CampaignMatter.About m -> null;
        };
    }
}
