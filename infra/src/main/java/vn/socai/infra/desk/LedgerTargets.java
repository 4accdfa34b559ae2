package vn.socai.infra.desk;

import java.util.Optional;

import vn.socai.event.IndicatorEvent.TargetAssigned;
import vn.socai.indicator.Targets;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.StreamName;
import vn.socai.value.TargetId;
import vn.socai.value.UnitId;

/** Targets as their own streams tell them. */
public final class LedgerTargets implements Targets {
    private final CommitLog log;

    public LedgerTargets(CommitLog log) {
        this.log = log;
    }

    @Override
    public Optional<UnitId> unitOf(TargetId target) {
        return log.stream(StreamName.target(target), 0)
                .stream()
                .flatMap(commit -> commit.draft().events().stream())
                .filter(TargetAssigned.class::isInstance)
                .map(event -> ((TargetAssigned) event).unit())
                .findFirst();
    }
}
