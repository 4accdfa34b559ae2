package vn.socai.work;

import java.time.LocalDate;

import vn.socai.command.Worded;
import vn.socai.command.Wording;

/** Why a record of work was not taken. */
public sealed interface WorkRejection extends Worded {
    /** It lies in the future. */
    record InFuture(LocalDate today) implements WorkRejection {
        @Override
        public Wording wording() {
            return Wording.of("WORK_IN_FUTURE", "Ngày phải từ hôm nay (" + today + ") trở về trước.",
                    "The day must not lie behind today (" + today + ").").at("on");
        }
    }

    /** A number lies outside what can be. */
    record NumberUnfit(String numberField, long min, long max) implements WorkRejection {
        @Override
        public Wording wording() {
            return Wording.of("WORK_NUMBER_UNFIT", "Số phải từ " + min + " đến " + max + ".",
                    "The number must be " + min + " to " + max + ".").at("work." + numberField);
        }
    }

    /** A household's work is recorded in its village. */
    record NotInVillage() implements WorkRejection {
        @Override
        public Wording wording() {
            return Wording.of("WORK_NOT_IN_VILLAGE", "Việc của một hộ phải ghi ở thôn, bản, tổ dân phố.",
                    "A household's work is recorded in its village.").at("unit");
        }
    }

    /** No skill is named. */
    record NoSkill() implements WorkRejection {
        @Override
        public Wording wording() {
            return Wording.of("WORK_WITHOUT_SKILL", "Phải nêu ít nhất một kỹ năng.",
                    "At least one skill is to be named.").at("work.skills");
        }
    }

    /** The team did not stand on that day, or neither in the unit nor around it. */
    record TeamElsewhere() implements WorkRejection {
        @Override
        public Wording wording() {
            return Wording.of("WORK_TEAM_ELSEWHERE", "Tổ không hoạt động ở đơn vị này vào ngày đó.",
                    "The team did not work in this unit on that day.").at("team");
        }
    }

    /** A government's budget is of a tier. */
    record TierMissing(String ruleNumber) implements WorkRejection {
        @Override
        public Wording wording() {
            return Wording.of("WORK_TIER_MISSING", "Phải nêu cấp ngân sách (" + ruleNumber + ").",
                    "The tier of the budget is to be named (" + ruleNumber + ").").at("work.tier").by(ruleNumber);
        }
    }

    /** A record with this id stands in the book already. */
    record WorkKnown() implements WorkRejection {
        @Override
        public Wording wording() {
            return Wording.of("WORK_KNOWN", "Việc này đã có trong sổ.", "This record is in the ledger already.")
                    .at("id");
        }
    }

    /** There is no such record, or it was taken back. */
    record UnknownWork() implements WorkRejection {
        @Override
        public Wording wording() {
            return Wording.of("UNKNOWN_WORK", "Trong sổ không có việc này, hoặc đã bị rút lại.",
                    "The ledger holds no such record, or it was taken back.").at("record");
        }
    }
}
