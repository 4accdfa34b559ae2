package vn.socai.evaluation;

import java.time.LocalDate;

import vn.socai.command.Worded;
import vn.socai.command.Wording;
import vn.socai.value.EvaluationId;

/** Why an evaluation, or a score in one, was left as it is. */
public sealed interface EvaluationRejection extends Worded {
    /** No such evaluation was ever opened. */
    record UnknownEvaluation() implements EvaluationRejection {
        @Override
        public Wording wording() {
            return Wording.of("UNKNOWN_EVALUATION", "Trong sổ không có đợt đánh giá này.",
                    "The ledger knows no such evaluation.").at("evaluation");
        }
    }

    /** An evaluation with this id was opened before. */
    record EvaluationExists(EvaluationId evaluation) implements EvaluationRejection {
        @Override
        public Wording wording() {
            return Wording.of("EVALUATION_EXISTS", "Đợt đánh giá này đã được mở.",
                    "This evaluation was opened already.").at("evaluation");
        }
    }

    /** The last day lies before the first. */
    record PeriodEmpty() implements EvaluationRejection {
        @Override
        public Wording wording() {
            return Wording.of("EVALUATION_PERIOD_EMPTY", "Ngày cuối phải từ ngày đầu trở đi.",
                    "The last day must not lie before the first.").at("lastDay");
        }
    }

    /** A criterion is not in the catalogue, stands twice, or is worth nothing. */
    record CriteriaFaulty(String criterion) implements EvaluationRejection {
        @Override
        public Wording wording() {
            return Wording.of("EVALUATION_CRITERIA_FAULTY", "Tiêu chí " + criterion
                    + " phải có trong danh mục, không trùng, điểm tối đa lớn hơn 0.",
                    "Criterion " + criterion + " must be in the catalogue, stand once, and be worth more than 0.")
                    .at("criteria");
        }
    }

    /** Grades must go from the highest to the lowest. */
    record GradesFaulty() implements EvaluationRejection {
        @Override
        public Wording wording() {
            return Wording.of("EVALUATION_GRADES_FAULTY", "Các mức xếp loại phải giảm dần.",
                    "Grades go from the highest to the lowest.").at("grades");
        }
    }

    /** The unit is no commune of the area that is evaluated. */
    record NotEvaluated() implements EvaluationRejection {
        @Override
        public Wording wording() {
            return Wording.of("UNIT_NOT_EVALUATED", "Đơn vị này không phải xã, phường thuộc địa bàn được đánh giá.",
                    "This unit is no commune of the area that is evaluated.").at("unit");
        }
    }

    /** A criterion does not belong to the evaluation, stands twice, or has more points than it is worth. */
    record PointsFaulty(String criterion) implements EvaluationRejection {
        @Override
        public Wording wording() {
            return Wording.of("POINTS_FAULTY", "Điểm của tiêu chí " + criterion
                    + " không hợp lệ: phải thuộc đợt đánh giá, không trùng, không quá điểm tối đa.",
                    "The points for " + criterion
                            + " do not stand: it must belong to the evaluation, once, within its most points.")
                    .at("points");
        }
    }

    /** The review looks at an older sheet than the self-score. */
    record SheetOutdated(long least) implements EvaluationRejection {
        @Override
        public Wording wording() {
            return Wording.of("SHEET_OUTDATED", "Bảng số liệu phải lấy từ vị trí " + least + " trở đi.",
                    "The sheet must be taken at position " + least + " or later.").at("sheet");
        }
    }

    /** A commune is reviewed and graded by a level above it. */
    record ReviewerTooLow() implements EvaluationRejection {
        @Override
        public Wording wording() {
            return Wording.of("REVIEWER_TOO_LOW", "Thẩm định, xếp loại phải do cấp trên của xã.",
                    "A commune is reviewed and graded by a level above it.").at("by");
        }
    }

    /** The points earn another grade, or none. */
    record GradeDisagrees(String earned) implements EvaluationRejection {
        @Override
        public Wording wording() {
            return Wording.of("GRADE_DISAGREES", "Số điểm này được xếp loại: " + earned + ".",
                    "These points earn the grade: " + earned + ".").at("grade");
        }
    }

    /** It has come too far for this, or not far enough. */
    record WrongStage(String stageVi, String stageEn) implements EvaluationRejection {
        @Override
        public Wording wording() {
            return Wording.of("SCORE_WRONG_STAGE", "Việc chấm điểm này " + stageVi + ".",
                    "This score " + stageEn + ".").at("evaluation");
        }
    }

    /** The day lies in the future, or before what happened last. */
    record WrongDay(LocalDate from, LocalDate today) implements EvaluationRejection {
        @Override
        public Wording wording() {
            return Wording.of("SCORE_WRONG_DAY", "Ngày phải từ " + from + " đến " + today + ".",
                    "The day must lie in " + from + " to " + today + ".").at("on");
        }
    }
}
