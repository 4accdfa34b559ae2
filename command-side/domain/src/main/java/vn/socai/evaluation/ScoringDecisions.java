package vn.socai.evaluation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.evaluation.EvaluationRejection.GradeDisagrees;
import vn.socai.evaluation.EvaluationRejection.NotEvaluated;
import vn.socai.evaluation.EvaluationRejection.PointsFaulty;
import vn.socai.evaluation.EvaluationRejection.ReviewerTooLow;
import vn.socai.evaluation.EvaluationRejection.SheetOutdated;
import vn.socai.evaluation.EvaluationRejection.UnknownEvaluation;
import vn.socai.evaluation.EvaluationRejection.WrongDay;
import vn.socai.evaluation.EvaluationRejection.WrongStage;
import vn.socai.evaluation.ScoreState.Stage;
import vn.socai.evaluation.ScoringCommand.ClassifyUnit;
import vn.socai.evaluation.ScoringCommand.ReviewScore;
import vn.socai.evaluation.ScoringCommand.SelfScore;
import vn.socai.event.EvaluationEvent.EvaluationOpened;
import vn.socai.event.EvaluationEvent.Scoring.ScoreReviewed;
import vn.socai.event.EvaluationEvent.Scoring.SelfScored;
import vn.socai.event.EvaluationEvent.Scoring.UnitClassified;
import vn.socai.person.SealedWords;
import vn.socai.unit.Units;
import vn.socai.value.CriterionPoints;
import vn.socai.value.GradeBound;
import vn.socai.value.SealedText;
import vn.socai.value.UnitLevel;

/** What a score decides: pure, on its state and what the ports say. */
record ScoringDecisions(ScoreState state, LocalDate today, Units units, Evaluations evaluations) {
    Decision decide(ScoringCommand command) {
        EvaluationOpened evaluation = evaluations.find(command.evaluation())
                .orElseThrow(() -> new Rejected(new UnknownEvaluation()));
        if (!units.within(command.unit(), evaluation.unit(), evaluation.lastDay())
                || units.inForce(command.unit(), evaluation.lastDay()).orElse(null) != UnitLevel.COMMUNE) {
            throw new Rejected(new NotEvaluated());
        }
        LocalDate earliest = state.last() == null ? evaluation.from() : state.last();
        if (command.on().isBefore(earliest) || command.on().isAfter(today)) {
            throw new Rejected(new WrongDay(earliest, today));
        }
        return switch (command) {
            case SelfScore c -> score(evaluation, c);
            case ReviewScore c -> review(evaluation, c);
            case ClassifyUnit c -> classify(evaluation, c);
        };
    }

    private Decision score(EvaluationOpened evaluation, SelfScore c) {
        stage(Stage.NONE, Stage.SELF_SCORED);
        points(evaluation, c.points());
        return Decision.of(c.unit(), new SelfScored(c.evaluation(), c.unit(), c.subject(), c.sheet(), c.points(),
                text(c.explanation()), c.on()));
    }

    private Decision review(EvaluationOpened evaluation, ReviewScore c) {
        stage(Stage.SELF_SCORED, Stage.REVIEWED);
        if (c.by().level().compareTo(UnitLevel.COMMUNE) >= 0) {
            throw new Rejected(new ReviewerTooLow());
        }
        if (state.sheet() != null && c.sheet().position() < state.sheet().position()) {
            throw new Rejected(new SheetOutdated(state.sheet().position()));
        }
        points(evaluation, c.points());
        return Decision.of(c.unit(), new ScoreReviewed(c.evaluation(), c.unit(), c.subject(), c.by(), c.sheet(),
                c.points(), text(c.explanation()), c.on()));
    }

    private Decision classify(EvaluationOpened evaluation, ClassifyUnit c) {
        stage(Stage.REVIEWED, Stage.REVIEWED);
        if (c.by().level().compareTo(UnitLevel.COMMUNE) >= 0) {
            throw new Rejected(new ReviewerTooLow());
        }
        String earned = evaluation.grades()
                .stream()
                .filter(grade -> state.total() >= grade.atLeast())
                .map(GradeBound::name)
                .findFirst()
                .orElseThrow(() -> new Rejected(new GradeDisagrees("-")));
        if (!earned.equals(c.grade())) {
            throw new Rejected(new GradeDisagrees(earned));
        }
        return Decision.of(c.unit(), new UnitClassified(c.evaluation(), c.unit(), c.subject(), c.by(), c.grade(),
                state.total(), c.decision(), c.on()));
    }

    private void stage(Stage one, Stage other) {
        if (state.stage() != one && state.stage() != other) {
            throw new Rejected(switch (state.stage()) {
                case NONE -> new WrongStage("chưa tự chấm", "is not scored yet");
                case SELF_SCORED -> new WrongStage("chưa được thẩm định", "is not reviewed yet");
                case REVIEWED -> new WrongStage("đã được thẩm định", "was reviewed already");
                case CLASSIFIED -> new WrongStage("đã được xếp loại", "was classified already");
            });
        }
    }

    /** A criterion that is left out has no points, which is not the same as none. */
    private static void points(EvaluationOpened evaluation, List<CriterionPoints> points) {
        Map<String, Long> most = new HashMap<>();
        evaluation.criteria().forEach(criterion -> most.put(criterion.criterion(), criterion.hundredths()));
        Set<String> seen = new HashSet<>();
        for (CriterionPoints given : points) {
            Long bound = most.get(given.criterion());
            if (bound == null || given.hundredths() > bound || !seen.add(given.criterion())) {
                throw new Rejected(new PointsFaulty(given.criterion()));
            }
        }
    }

    private static @Nullable SealedText text(@Nullable SealedWords words) {
        return words == null ? null : words.text();
    }
}
