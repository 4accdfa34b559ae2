package vn.socai.programme;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.socai.command.Texts;
import vn.socai.programme.ProgrammeRejection.RuleFaulty;
import vn.socai.value.CampaignRule;
import vn.socai.value.CampaignRule.Campaign;
import vn.socai.value.CampaignRule.CampaignConduct;
import vn.socai.value.CampaignRule.CampaignTopics;

import static vn.socai.programme.RuleCheck.faulty;

/** Whether a rule on campaigns makes sense by itself. */
final class CampaignRuleCheck {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int MAX_NAME = 200;
    private static final int MAX_SLOGAN = 300;

    private CampaignRuleCheck() {}

    static Stream<RuleFaulty> faults(CampaignRule rule) {
        return switch (rule) {
            case Campaign r -> Stream.of(
                    faulty(r.lastDay().isBefore(r.from()), r, "Đợt ra quân kết thúc trước khi bắt đầu.",
                            "The campaign ends before it begins."),
                    faulty(!ID.matcher(r.id()).matches(), r,
                            "Mã chiến dịch gồm 1 đến 64 chữ cái, chữ số, dấu chấm, gạch ngang, gạch dưới.",
                            "A campaign's id has 1 to 64 letters, digits, dots, dashes, underscores."),
                    faulty(!Texts.fit(r.name(), MAX_NAME), r, "Tên chiến dịch dài từ 1 đến " + MAX_NAME + " ký tự.",
                            "A campaign's name has 1 to " + MAX_NAME + " characters.")).flatMap(fault -> fault);
            case CampaignConduct r -> faulty(!Texts.fit(r.slogan(), MAX_SLOGAN), r,
                    "Khẩu hiệu dài từ 1 đến " + MAX_SLOGAN + " ký tự.",
                    "A slogan has 1 to " + MAX_SLOGAN + " characters.");
            case CampaignTopics r -> faulty(r.topics().isEmpty(), r, "Quy định không nêu gì.",
                    "The rule names nothing.");
        };
    }
}
