package vn.socai.evaluation;

import java.util.Optional;

import vn.socai.event.EvaluationEvent.EvaluationOpened;
import vn.socai.value.EvaluationId;

/** What a score must know of its evaluation. */
public interface Evaluations {
    /** The evaluation as it was opened; absent where there is none. */
    Optional<EvaluationOpened> find(EvaluationId evaluation);
}
