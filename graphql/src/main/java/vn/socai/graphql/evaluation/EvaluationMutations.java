package vn.socai.graphql.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.socai.command.Concern;
import vn.socai.command.Intent;
import vn.socai.evaluation.EvaluationCommand.OpenEvaluation;
import vn.socai.evaluation.ScoringCommand.ClassifyUnit;
import vn.socai.evaluation.ScoringCommand.ReviewScore;
import vn.socai.evaluation.ScoringCommand.SelfScore;
import vn.socai.graphql.input.BasisInput;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.receipt.Counter;
import vn.socai.graphql.receipt.ReceiptNode;
import vn.socai.graphql.words.Words;
import vn.socai.ledger.Actor;
import vn.socai.person.SealedWords;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.CriterionPoints;
import vn.socai.value.EvaluationId;
import vn.socai.value.EvaluationSubject;
import vn.socai.value.GradeBound;
import vn.socai.value.SheetStamp;
import vn.socai.value.UnitId;

/** Hands in what concerns evaluations. */
@Controller
public class EvaluationMutations {
    private final Counter counter;
    private final Words words;

    public EvaluationMutations(Counter counter, Words words) {
        this.counter = counter;
        this.words = words;
    }

    /** Points on a criterion. */
    public record CriterionPointsInput(String criterion, long hundredths) {}

    /** A grade. */
    public record GradeBoundInput(String name, long atLeast) {}

    /** A new evaluation. */
    public record OpenEvaluationInput(UUID id, UUID evaluation, String unit, LocalDate from, LocalDate lastDay,
            List<CriterionPointsInput> criteria, List<GradeBoundInput> grades, BasisInput basis) {}

    /** A self-score. */
    public record SelfScoreInput(UUID id, UUID evaluation, String unit, EvaluationSubject subject, long position,
            String sha256, List<CriterionPointsInput> points, @Nullable String explanation, LocalDate on) {}

    /** A review. */
    public record ReviewScoreInput(UUID id, UUID evaluation, String unit, EvaluationSubject subject, Authority by,
            long position, String sha256, List<CriterionPointsInput> points, @Nullable String explanation,
            LocalDate on) {}

    /** A grade given. */
    public record ClassifyUnitInput(UUID id, UUID evaluation, String unit, EvaluationSubject subject, Authority by,
            String grade, BasisInput decision, LocalDate on) {}

    @MutationMapping
    public ReceiptNode openEvaluation(@Argument OpenEvaluationInput input, Actor actor) {
        List<GradeBound> grades = input.grades.stream()
                .map(grade -> new GradeBound(Input.text("grades.name", grade.name, 100),
                        positive("grades.atLeast", grade.atLeast)))
                .toList();
        return counter.submit(new OpenEvaluation(new CommandId(input.id), new EvaluationId(input.evaluation),
                Input.unit("unit", input.unit), input.from, input.lastDay, points("criteria", input.criteria), grades,
                input.basis.read("basis")), actor);
    }

    @MutationMapping
    public ReceiptNode selfScore(@Argument SelfScoreInput input, Actor actor) {
        UnitId unit = Input.unit("unit", input.unit);
        return counter.submit(new SelfScore(new CommandId(input.id), new EvaluationId(input.evaluation), unit,
                input.subject, stamp(input.position, input.sha256), points("points", input.points),
                sealed(input.id, input.explanation, new Intent(SelfScore.class, new Concern.OfUnit(unit), null),
                        actor), input.on), actor);
    }

    @MutationMapping
    public ReceiptNode reviewScore(@Argument ReviewScoreInput input, Actor actor) {
        UnitId unit = Input.unit("unit", input.unit);
        return counter.submit(new ReviewScore(new CommandId(input.id), new EvaluationId(input.evaluation), unit,
                input.subject, input.by, stamp(input.position, input.sha256), points("points", input.points),
                sealed(input.id, input.explanation, new Intent(ReviewScore.class, new Concern.OfUnit(unit), input.by),
                        actor), input.on), actor);
    }

    @MutationMapping
    public ReceiptNode classifyUnit(@Argument ClassifyUnitInput input, Actor actor) {
        return counter.submit(new ClassifyUnit(new CommandId(input.id), new EvaluationId(input.evaluation),
                Input.unit("unit", input.unit), input.subject, input.by, Input.text("grade", input.grade, 100),
                input.decision.read("decision"), input.on), actor);
    }

    private @Nullable SealedWords sealed(UUID id, @Nullable String text, Intent intent, Actor actor) {
        return text == null ? null : words.seal(id, "explanation", text, intent, actor);
    }

    private static List<CriterionPoints> points(String field, List<CriterionPointsInput> points) {
        return points.stream().map(given -> {
            if (given.hundredths < 0 || given.hundredths > CriterionPoints.MOST) {
                throw new Refusal(Problems.invalid(field, "Điểm từ 0 đến 1.000.", "Points lie in 0 to 1,000."));
            }
            return new CriterionPoints(Input.text(field, given.criterion, 60), given.hundredths);
        }).toList();
    }

    private static long positive(String field, long value) {
        if (value < 0) {
            throw new Refusal(Problems.invalid(field, "Số không được âm.", "This must not be negative."));
        }
        return value;
    }

    private static SheetStamp stamp(long position, String sha256) {
        if (position < 0 || !sha256.matches("[0-9a-f]{64}")) {
            throw new Refusal(Problems.invalid("sha256",
                    "Bảng số liệu được nêu bằng vị trí và 64 chữ số hex của SHA-256.",
                    "A sheet is named by its position and the 64 hexadecimal digits of its SHA-256."));
        }
        return new SheetStamp(position, sha256);
    }
}
