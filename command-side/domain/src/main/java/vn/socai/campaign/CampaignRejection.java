package vn.socai.campaign;

import java.time.LocalDate;

import vn.socai.command.Worded;
import vn.socai.command.Wording;

/** Why something was not taken for a campaign. */
public sealed interface CampaignRejection extends Worded {
    /** No programme that binds the team or unit sets such a campaign. */
    record UnknownCampaign() implements CampaignRejection {
        @Override
        public Wording wording() {
            return Wording.of("UNKNOWN_CAMPAIGN", "Không có chiến dịch này ở đây.", "There is no such campaign here.")
                    .at("campaign");
        }
    }

    /** A day before the first or after the last. */
    record DayOutside(LocalDate day, String at, String ruleNumber) implements CampaignRejection {
        @Override
        public Wording wording() {
            return Wording.of("CAMPAIGN_DAY_OUTSIDE",
                    "Ngày " + day + " nằm ngoài thời gian chiến dịch (" + ruleNumber + ").",
                    day + " lies outside the campaign (" + ruleNumber + ").").at(at).by(ruleNumber);
        }
    }

    /** The day has not come. */
    record InFuture(LocalDate today) implements CampaignRejection {
        @Override
        public Wording wording() {
            return Wording.of("CAMPAIGN_DAY_IN_FUTURE", "Ngày phải từ hôm nay (" + today + ") trở về trước.",
                    "The day must not lie behind today (" + today + ").").at("day");
        }
    }

    /** The team did not stand on that day. */
    record TeamNotActive(LocalDate day) implements CampaignRejection {
        @Override
        public Wording wording() {
            return Wording.of("TEAM_NOT_ACTIVE", "Tổ không hoạt động vào ngày " + day + ".",
                    "The team did not stand on " + day + ".").at("team");
        }
    }

    /** A plan says what it is about and when. */
    record PlanEmpty(String emptyField) implements CampaignRejection {
        @Override
        public Wording wording() {
            return Wording.of("CAMPAIGN_PLAN_EMPTY", "Phương án phải nêu nội dung và ngày ra quân.",
                    "A plan names its topics and its days.").at(emptyField);
        }
    }

    /** The households to visit lie outside what can be. */
    record HouseholdsUnfit(int max) implements CampaignRejection {
        @Override
        public Wording wording() {
            return Wording.of("CAMPAIGN_HOUSEHOLDS_UNFIT", "Số hộ phải từ 0 đến " + max + ".",
                    "The households must be 0 to " + max + ".").at("households");
        }
    }

    /** A topic that the campaign does not offer. */
    record TopicNotOffered(String ruleNumber) implements CampaignRejection {
        @Override
        public Wording wording() {
            return Wording.of("CAMPAIGN_TOPIC_NOT_OFFERED", "Chiến dịch không có nội dung này (" + ruleNumber + ").",
                    "The campaign does not offer this topic (" + ruleNumber + ").").at("topics").by(ruleNumber);
        }
    }

    /** It says what stands there already. */
    record NothingChanges() implements CampaignRejection {
        @Override
        public Wording wording() {
            return Wording.of("NOTHING_CHANGES", "Nội dung này đã được ghi.", "This stands there already.");
        }
    }

    /** It is not over yet. */
    record NotOver(LocalDate today, String ruleNumber) implements CampaignRejection {
        @Override
        public Wording wording() {
            return Wording.of("CAMPAIGN_NOT_OVER", "Chiến dịch chưa kết thúc vào ngày " + today + " (" + ruleNumber
                    + ").", "The campaign is not over on " + today + " (" + ruleNumber + ").")
                    .at("campaign")
                    .by(ruleNumber);
        }
    }

    /** Another office leads it. */
    record OtherOffice(String ruleNumber) implements CampaignRejection {
        @Override
        public Wording wording() {
            return Wording.of("CAMPAIGN_NOT_ITS_OFFICE", "Cơ quan khác chủ trì chiến dịch này (" + ruleNumber + ").",
                    "Another office leads this campaign (" + ruleNumber + ").").at("office").by(ruleNumber);
        }
    }
}
