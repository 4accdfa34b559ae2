package vn.socai.indicator;

import vn.socai.command.Worded;
import vn.socai.command.Wording;
import vn.socai.value.TargetId;

/** Why a target was left as it is. */
public sealed interface IndicatorRejection extends Worded {
    /** No such target was ever assigned. */
    record UnknownTarget(TargetId target) implements IndicatorRejection {
        @Override
        public Wording wording() {
            return Wording.of("UNKNOWN_TARGET", "Trong sổ không có chỉ tiêu này.", "The ledger knows no such target.")
                    .at("target");
        }
    }

    /** A target with this id was assigned before. */
    record TargetExists(TargetId target) implements IndicatorRejection {
        @Override
        public Wording wording() {
            return Wording.of("TARGET_EXISTS", "Chỉ tiêu này đã được giao.", "This target was assigned already.")
                    .at("target");
        }
    }

    /** The figure to reach must be at least 1. */
    record ValueTooSmall() implements IndicatorRejection {
        @Override
        public Wording wording() {
            return Wording.of("TARGET_VALUE_TOO_SMALL", "Chỉ tiêu phải từ 1 trở lên.",
                    "A target must be at least 1.").at("value");
        }
    }

    /** The last day lies before the first. */
    record PeriodEmpty() implements IndicatorRejection {
        @Override
        public Wording wording() {
            return Wording.of("TARGET_PERIOD_EMPTY", "Ngày cuối phải từ ngày đầu trở đi.",
                    "The last day must not lie before the first.").at("lastDay");
        }
    }

    /** It is met already, up to that figure. */
    record AlreadyMet() implements IndicatorRejection {
        @Override
        public Wording wording() {
            return Wording.of("TARGET_ALREADY_MET", "Chỉ tiêu đã đạt.", "The target is met already.").at("target");
        }
    }

    /** It is not met, so it cannot lapse. */
    record NotMet() implements IndicatorRejection {
        @Override
        public Wording wording() {
            return Wording.of("TARGET_NOT_MET", "Chỉ tiêu chưa đạt.", "The target is not met.").at("target");
        }
    }

    /** The figure does not bear the verdict: too low to meet the target, or too high to lapse. */
    record FigureDisagrees(long reached, long value) implements IndicatorRejection {
        @Override
        public Wording wording() {
            return Wording.of("FIGURE_DISAGREES",
                    "Số liệu " + reached + " không phù hợp với chỉ tiêu " + value + ".",
                    "The figure " + reached + " does not agree with the target " + value + ".").at("reached");
        }
    }

    /** The verdict rests on an older position than the last one. */
    record Outdated(long last) implements IndicatorRejection {
        @Override
        public Wording wording() {
            return Wording.of("VERDICT_OUTDATED", "Đã có kết luận tính đến vị trí " + last + ".",
                    "A verdict up to position " + last + " stands already.").at("asOf");
        }
    }

    /** Another office assigns targets here, or the one that does was not named. */
    record OtherOffice(String ruleNumber) implements IndicatorRejection {
        @Override
        public Wording wording() {
            return Wording.of("TARGET_NOT_ITS_OFFICE", "Chỉ tiêu ở đây do cơ quan khác giao (" + ruleNumber + ").",
                    "Another office assigns targets here (" + ruleNumber + ").").at("by").by(ruleNumber);
        }
    }

    /** A platform belongs to the measure of people brought onto one, and to nothing else. */
    record PlatformUnfit() implements IndicatorRejection {
        @Override
        public Wording wording() {
            return Wording.of("TARGET_PLATFORM_UNFIT",
                    "Nêu nền tảng khi và chỉ khi đo số người được đưa lên một nền tảng.",
                    "A platform is named for the measure of people brought onto one, and for nothing else.")
                    .at("platform");
        }
    }
}
