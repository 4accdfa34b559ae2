package vn.socai.view.evaluation;

import java.util.List;
import java.util.Optional;

import vn.socai.event.EvaluationEvent.EvaluationOpened;
import vn.socai.value.Criterion;
import vn.socai.value.EvaluationId;
import vn.socai.value.EvaluationSubject;
import vn.socai.value.SheetStamp;
import vn.socai.value.UnitId;
import vn.socai.view.register.Register;

/** Evaluations with their sheets and scores, {@code at} a position of the ledger. */
public interface Evaluations {
    /** The evaluations. */
    Register<EvaluationOpened> opened();

    /** The scores of an evaluation, by unit, the locality before its head. */
    List<ScoreFile> scores(EvaluationId evaluation, long at);

    /** One score; absent before anything was scored. */
    Optional<ScoreFile> score(EvaluationId evaluation, UnitId unit, EvaluationSubject subject, long at);

    /**
     * The sheet of a locality or its head. A head's results are the locality's (PL17, NT15).
     *
     * @param catalogue every criterion there is
     * @param judged counts what only the interpreter of rules can tell
     */
    Sheet sheet(EvaluationOpened evaluation, UnitId unit, EvaluationSubject subject, List<Criterion> catalogue,
            FigureSource judged, long at);

    /** The sheet's canonical bytes: equal sheets have equal bytes. */
    byte[] bytes(Sheet sheet);

    /** What a score says of the sheet that it was given on. */
    SheetStamp stamp(Sheet sheet);
}
