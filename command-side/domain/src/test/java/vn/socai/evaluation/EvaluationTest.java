package vn.socai.evaluation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import vn.socai.command.Given;
import vn.socai.evaluation.EvaluationCommand.OpenEvaluation;
import vn.socai.evaluation.ScoringCommand.ClassifyUnit;
import vn.socai.evaluation.ScoringCommand.ReviewScore;
import vn.socai.evaluation.ScoringCommand.SelfScore;
import vn.socai.event.EvaluationEvent.EvaluationOpened;
import vn.socai.event.EvaluationEvent.Scoring.ScoreReviewed;
import vn.socai.event.EvaluationEvent.Scoring.SelfScored;
import vn.socai.event.EvaluationEvent.Scoring.UnitClassified;
import vn.socai.unit.SmallMap;
import vn.socai.value.Authority;
import vn.socai.value.Criterion;
import vn.socai.value.CriterionFigure;
import vn.socai.value.CriterionPoints;
import vn.socai.value.EvaluationId;
import vn.socai.value.EvaluationSubject;
import vn.socai.value.GradeBound;
import vn.socai.value.SheetStamp;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluationTest {
    private static final EvaluationId ID = new EvaluationId(Given.uuid(7));
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 12, 31);
    private static final LocalDate DAY = LocalDate.of(2023, 1, 10);
    private static final List<CriterionPoints> MOST = List.of(new CriterionPoints("teams-minimum", 6_000),
            new CriterionPoints("reports", 4_000));
    private static final List<GradeBound> GRADES = List.of(new GradeBound("Xuất sắc", 9_000),
            new GradeBound("Tốt", 7_000), new GradeBound("Không hoàn thành", 0));
    private static final EvaluationOpened OPENED = new EvaluationOpened(ID, SmallMap.PROVINCE, FIRST, LAST, MOST,
            GRADES, Given.DECISION);
    private static final SheetStamp SHEET = new SheetStamp(40, "a".repeat(64));
    private static final SheetStamp LATER = new SheetStamp(60, "b".repeat(64));
    private static final List<CriterionPoints> POINTS = List.of(new CriterionPoints("teams-minimum", 6_000),
            new CriterionPoints("reports", 2_050));
    private static final SelfScored SELF = new SelfScored(ID, Given.COMMUNE, EvaluationSubject.UNIT, SHEET, POINTS,
            null, DAY);
    private static final ScoreReviewed REVIEWED = new ScoreReviewed(ID, Given.COMMUNE, EvaluationSubject.UNIT,
            Authority.DISTRICT_COMMITTEE, LATER, POINTS, null, DAY.plusDays(5));

    private static FixtureConfiguration<Evaluation> evaluation() {
        return Given.fixture(Evaluation.class, SmallMap.map());
    }

    private static FixtureConfiguration<Scoring> scoring() {
        Evaluations evaluations = id -> id.equals(ID) ? Optional.of(OPENED) : Optional.empty();
        return Given.fixture(Scoring.class, SmallMap.map(), evaluations);
    }

    private static OpenEvaluation open(List<CriterionPoints> criteria, List<GradeBound> grades) {
        return new OpenEvaluation(Given.id(1), ID, SmallMap.PROVINCE, FIRST, LAST, criteria, grades, Given.DECISION);
    }

    @Test
    void weightsAndGradesAreSaidByWhoeverOpensIt() {
        evaluation().givenNoPriorActivity().when(Given.say(open(MOST, GRADES))).expectEvents(OPENED);
        Given.refused(evaluation().givenNoPriorActivity(), open(List.of(), GRADES), "EVALUATION_CRITERIA_FAULTY", null);
        Given.refused(evaluation().givenNoPriorActivity(), open(List.of(new CriterionPoints("bịa", 5)), GRADES),
                "EVALUATION_CRITERIA_FAULTY", null);
        Given.refused(evaluation().givenNoPriorActivity(), open(List.of(MOST.getFirst(), MOST.getFirst()), GRADES),
                "EVALUATION_CRITERIA_FAULTY", null);
        Given.refused(evaluation().givenNoPriorActivity(), open(MOST, GRADES.reversed()), "EVALUATION_GRADES_FAULTY",
                null);
        Given.refused(evaluation().given(OPENED), open(MOST, GRADES), "EVALUATION_EXISTS", null);
    }

    @Test
    void aCommuneScoresItselfIsReviewedAndGraded() {
        scoring().givenNoPriorActivity().when(Given.say(score(POINTS))).expectEvents(SELF);
        scoring().given(SELF).when(Given.say(review(Authority.DISTRICT_COMMITTEE, LATER))).expectEvents(REVIEWED);
        scoring().given(SELF, REVIEWED)
                .when(Given.say(classify("Tốt")))
                .expectEvents(new UnitClassified(ID, Given.COMMUNE, EvaluationSubject.UNIT,
                        Authority.DISTRICT_COMMITTEE, "Tốt", 8_050, Given.DECISION, DAY.plusDays(9)));
    }

    @Test
    void whatDoesNotStandIsRefused() {
        Given.refused(scoring().givenNoPriorActivity(), score(List.of(new CriterionPoints("reports", 4_001))),
                "POINTS_FAULTY", null);
        Given.refused(scoring().givenNoPriorActivity(), score(List.of(new CriterionPoints("ocop", 1))),
                "POINTS_FAULTY", null);
        Given.refused(scoring().givenNoPriorActivity(), review(Authority.DISTRICT_COMMITTEE, SHEET),
                "SCORE_WRONG_STAGE", null);
        Given.refused(scoring().given(SELF), review(Authority.COMMUNE_CHAIRMAN, LATER), "REVIEWER_TOO_LOW", null);
        Given.refused(scoring().given(SELF), review(Authority.DISTRICT_COMMITTEE, new SheetStamp(39, "c".repeat(64))),
                "SHEET_OUTDATED", null);
        Given.refused(scoring().given(SELF, REVIEWED), classify("Xuất sắc"), "GRADE_DISAGREES", null);
        Given.refused(scoring().given(SELF), classify("Tốt"), "SCORE_WRONG_STAGE", null);
        Given.refused(scoring().givenNoPriorActivity(), new SelfScore(Given.id(1), ID, SmallMap.PROVINCE,
                EvaluationSubject.UNIT, SHEET, POINTS, null, DAY), "UNIT_NOT_EVALUATED", null);
    }

    @Test
    void theCatalogueNamesEachFigureOnceAndKnowsBothLanguages() {
        Set<CriterionFigure> figures = new HashSet<>();
        for (Criterion criterion : Criteria.all()) {
            assertThat(figures.add(criterion.figure())).as(criterion.id()).isTrue();
            assertThat(criterion.vi()).isNotBlank().isNotEqualTo(criterion.en());
            assertThat(criterion.rules()).allMatch(rule -> rule.matches("(LC|PL|VH|NT|BT)[0-9]+"));
        }
        assertThat(figures).containsExactlyInAnyOrder(CriterionFigure.values());
    }

    private static SelfScore score(List<CriterionPoints> points) {
        return new SelfScore(Given.id(1), ID, Given.COMMUNE, EvaluationSubject.UNIT, SHEET, points, null, DAY);
    }

    private static ReviewScore review(Authority by, SheetStamp sheet) {
        return new ReviewScore(Given.id(2), ID, Given.COMMUNE, EvaluationSubject.UNIT, by, sheet, POINTS, null,
                DAY.plusDays(5));
    }

    private static ClassifyUnit classify(String grade) {
        return new ClassifyUnit(Given.id(3), ID, Given.COMMUNE, EvaluationSubject.UNIT, Authority.DISTRICT_COMMITTEE,
                grade, Given.DECISION, DAY.plusDays(9));
    }
}
