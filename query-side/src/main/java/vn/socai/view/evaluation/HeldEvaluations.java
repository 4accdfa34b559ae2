package vn.socai.view.evaluation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.socai.event.EvaluationEvent.EvaluationOpened;
import vn.socai.value.Criterion;
import vn.socai.value.CriterionPoints;
import vn.socai.value.EvaluationId;
import vn.socai.value.EvaluationSubject;
import vn.socai.value.SheetStamp;
import vn.socai.value.UnitId;
import vn.socai.view.Latest;
import vn.socai.view.Values;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.register.HeldRegister;
import vn.socai.view.register.Register;
import vn.socai.view.register.Register.Place;

/** The same over the files in memory. */
public final class HeldEvaluations implements Evaluations {
    private static final int MOST_EVIDENCE = 1_000;

    private final Register<EvaluationOpened> opened;
    private final Latest<ScoreFile> scores;
    private final FigureSource figures;
    private final Shelf shelf;
    private final Values values;

    public HeldEvaluations(Latest<EvaluationOpened> opened, Latest<ScoreFile> scores, FigureSource figures, Shelf shelf,
            Values values) {
        this.opened = new HeldRegister<>(opened, e -> new Place(e.evaluation().value(), e.unit(), e.lastDay()));
        this.scores = scores;
        this.figures = figures;
        this.shelf = shelf;
        this.values = values;
    }

    @Override
    public Register<EvaluationOpened> opened() {
        return opened;
    }

    @Override
    public List<ScoreFile> scores(EvaluationId evaluation, long at) {
        List<ScoreFile> all = new ArrayList<>();
        scores.each(ScoresView.scores(evaluation), at, (key, file) -> all.add(file));
        return all;
    }

    @Override
    public Optional<ScoreFile> score(EvaluationId evaluation, UnitId unit, EvaluationSubject subject, long at) {
        return scores.get(ScoresView.score(evaluation, unit, subject), at);
    }

    @Override
    public Sheet sheet(EvaluationOpened evaluation, UnitId unit, EvaluationSubject subject, List<Criterion> catalogue,
            FigureSource judged, long at) {
        FigureSource all = figures.or(judged);
        Map<String, Criterion> known = catalogue.stream().collect(Collectors.toMap(Criterion::id, Function.identity()));
        List<Sheet.Line> lines = evaluation.criteria()
                .stream()
                .map(CriterionPoints::criterion)
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .map(criterion -> line(criterion, all, evaluation, unit, at))
                .toList();
        return new Sheet(evaluation.evaluation(), unit, subject, evaluation.from(), evaluation.lastDay(), at, lines);
    }

    private Sheet.Line line(Criterion criterion, FigureSource all, EvaluationOpened evaluation, UnitId unit,
            long at) {
        Optional<Counted> counted = all.count(criterion.figure(), unit, evaluation.from(), evaluation.lastDay(),
                at);
        List<Long> evidence = counted.map(Counted::evidence).orElse(List.of()).stream().distinct().sorted().toList();
        int told = Math.min(MOST_EVIDENCE, evidence.size());
        return new Sheet.Line(criterion.id(), criterion.figure(), counted.map(Counted::count).orElse(null),
                counted.map(Counted::of).orElse(null), judges(criterion, evaluation, unit, at),
                evidence.subList(0, told), evidence.size() - told);
    }

    private List<Sheet.Judged> judges(Criterion criterion, EvaluationOpened evaluation, UnitId unit, long at) {
        return shelf.binding(unit, evaluation.lastDay(), at)
                .stream()
                .flatMap(card -> card.rules()
                        .stream()
                        .filter(criterion::restsOn)
                        .map(rule -> rule.number())
                        .distinct()
                        .map(rule -> new Sheet.Judged(rule, card.programme())))
                .toList();
    }

    @Override
    public byte[] bytes(Sheet sheet) {
        return values.encode(sheet);
    }

    @Override
    public SheetStamp stamp(Sheet sheet) {
        try {
            return new SheetStamp(sheet.position(),
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(sheet))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
