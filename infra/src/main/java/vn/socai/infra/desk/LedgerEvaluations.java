package vn.socai.infra.desk;

import java.util.Optional;

import vn.socai.evaluation.Evaluations;
import vn.socai.event.EvaluationEvent.EvaluationOpened;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.StreamName;
import vn.socai.value.EvaluationId;

/** Evaluations as their own streams tell them. */
final class LedgerEvaluations implements Evaluations {
    private final CommitLog log;

    LedgerEvaluations(CommitLog log) {
        this.log = log;
    }

    @Override
    public Optional<EvaluationOpened> find(EvaluationId evaluation) {
        return log.stream(StreamName.evaluation(evaluation), 0)
                .stream()
                .flatMap(commit -> commit.draft().events().stream())
                .filter(EvaluationOpened.class::isInstance)
                .map(EvaluationOpened.class::cast)
                .findFirst();
    }
}
