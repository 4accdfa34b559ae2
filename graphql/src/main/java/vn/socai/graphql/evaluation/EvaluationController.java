package vn.socai.graphql.evaluation;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.socai.evaluation.Criteria;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.graphql.evaluation.EvaluationNode.JudgeNode;
import vn.socai.graphql.evaluation.EvaluationNode.ScoreNode;
import vn.socai.graphql.evaluation.EvaluationNode.SheetNode;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.graphql.unit.UnitLoaders;
import vn.socai.graphql.unit.UnitNode;
import vn.socai.graphql.words.Words;
import vn.socai.programme.HonourJudge;
import vn.socai.programme.HonourJudge.Part;
import vn.socai.value.Authority;
import vn.socai.value.Criterion;
import vn.socai.value.EvaluationId;
import vn.socai.value.EvaluationSubject;
import vn.socai.value.SealedText;
import vn.socai.value.UnitId;
import vn.socai.view.evaluation.Evaluations;
import vn.socai.view.evaluation.FigureSource;
import vn.socai.view.evaluation.Sheet;
import vn.socai.view.programmes.ProgrammeCard;
import vn.socai.view.programmes.Shelf;

/** Answers questions on evaluations. */
@Controller
public class EvaluationController {
    private final Evaluations evaluations;
    private final FigureSource judged;
    private final Shelf shelf;
    private final UnitLoaders units;

    /** @param judged each counts figures of its own */
    public EvaluationController(Evaluations evaluations, List<FigureSource> judged, Shelf shelf, UnitLoaders units) {
        this.judged = judged.stream().reduce(FigureSource.NONE, FigureSource::or);
        this.evaluations = evaluations;
        this.shelf = shelf;
        this.units = units;
    }

    @QueryMapping
    public List<Criterion> criteria() {
        return Criteria.all();
    }

    @QueryMapping
    public @Nullable EvaluationNode evaluation(@Argument UUID evaluation, Cut cut) {
        return evaluations.opened()
                .find(evaluation, cut.at())
                .map(opened -> new EvaluationNode(opened, cut))
                .orElse(null);
    }

    @SchemaMapping(typeName = "Evaluation", field = "unit")
    public CompletableFuture<UnitNode> unit(EvaluationNode evaluation, DataLoader<UnitKey, UnitNode> units) {
        return units.load(new UnitKey(evaluation.opened().unit(), evaluation.cut()));
    }

    @SchemaMapping(typeName = "Evaluation", field = "sheet")
    public SheetNode sheet(EvaluationNode evaluation, @Argument String unit, @Argument EvaluationSubject subject) {
        Cut cut = evaluation.cut().on(evaluation.lastDay());
        UnitId commune = units.known("unit", Input.unit("unit", unit), cut).card().id();
        Sheet sheet = evaluations.sheet(evaluation.opened(), commune, subject, Criteria.all(), judged, cut
                .at());
        return new SheetNode(sheet, evaluations.stamp(sheet).sha256(), Base64.getEncoder()
                .encodeToString(evaluations.bytes(sheet)));
    }

    /** By which rules it enters somebody's assessment on the period's last day (PL17), or the head answers for it (NT15). */
    @SchemaMapping(typeName = "EvaluationSheet", field = "bearing")
    public List<JudgeNode> bearing(SheetNode node) {
        Sheet sheet = node.sheet();
        List<ProgrammeAdopted> binding = shelf.binding(sheet.unit(), sheet.lastDay(), sheet.position())
                .stream()
                .map(ProgrammeCard::adopted)
                .toList();
        Stream<Part> answers = sheet.subject() == EvaluationSubject.HEAD
                ? HonourJudge.accountable(binding, Authority.COMMUNE_CHAIRMAN).stream()
                : Stream.empty();
        return Stream.concat(HonourJudge.emulation(binding, sheet.subject(), sheet.lastDay()).stream(), answers)
                .map(part -> new JudgeNode(part.rule(), part.judge().programme().value(), part.judge().version()))
                .toList();
    }

    @SchemaMapping(typeName = "Evaluation", field = "scores")
    public List<ScoreNode> scores(EvaluationNode evaluation) {
        return evaluations.scores(new EvaluationId(evaluation.evaluation()), evaluation.cut().at())
                .stream()
                .map(file -> new ScoreNode(file, evaluation.cut()))
                .toList();
    }

    @SchemaMapping(typeName = "Score", field = "unit")
    public CompletableFuture<UnitNode> scored(ScoreNode score, DataLoader<UnitKey, UnitNode> units) {
        return units.load(new UnitKey(score.file().unit(), score.cut()));
    }

    @SchemaMapping(typeName = "ScoreStep", field = "explanation")
    public CompletableFuture<@Nullable String> explanation(ScoreStepNode step,
            DataLoader<SealedText, String> words) {
        SealedText sealed = step.sealed();
        return Words.load(words, sealed);
    }
}
