package vn.socai.graphql.evaluation;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.socai.evaluation.Criteria;
import vn.socai.graphql.evaluation.EvaluationNode.ScoreNode;
import vn.socai.graphql.evaluation.EvaluationNode.SheetNode;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.graphql.unit.UnitLoaders;
import vn.socai.graphql.unit.UnitNode;
import vn.socai.graphql.words.Words;
import vn.socai.value.Criterion;
import vn.socai.value.EvaluationId;
import vn.socai.value.EvaluationSubject;
import vn.socai.value.SealedText;
import vn.socai.value.UnitId;
import vn.socai.view.evaluation.Evaluations;
import vn.socai.view.evaluation.FigureSource;
import vn.socai.view.evaluation.Sheet;

/** Answers questions on evaluations. */
@Controller
public class EvaluationController {
    private final Evaluations evaluations;
    private final FigureSource judged;
    private final UnitLoaders units;

    /** @param judged each counts figures of its own */
    public EvaluationController(Evaluations evaluations, List<FigureSource> judged, UnitLoaders units) {
        this.judged = judged.stream().reduce(FigureSource.NONE, FigureSource::or);
        this.evaluations = evaluations;
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
