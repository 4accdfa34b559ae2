package vn.socai.infra.desk;

import java.util.List;
import java.util.Optional;

import vn.socai.command.Decision;
import vn.socai.command.DeskRejection.IdReused;
import vn.socai.command.Outcome;
import vn.socai.command.Outcome.Duplicate;
import vn.socai.command.Outcome.Refused;
import vn.socai.event.RuleEvent.RuleUnmet;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.Mark;
import vn.socai.ledger.Receipt;

/** Answers for ids that the ledger holds: with the first receipt, if the body is the same. */
final class Known {
    private final CommitLog log;

    Known(CommitLog log) {
        this.log = log;
    }

    Outcome outcome(Mark mark, Receipt receipt) {
        return receipt.mark().fingerprint() == mark.fingerprint()
                ? new Duplicate(mark.id(), receipt.position(), receipt.recordedAt(), warnings(receipt.position()))
                : new Refused(mark.id(), new IdReused());
    }

    /** The answer for an id, if the ledger holds it. */
    Optional<Outcome> find(Mark mark) {
        return Optional.ofNullable(log.receipts(List.of(mark.id())).get(mark.id()))
                .map(receipt -> outcome(mark, receipt));
    }

    private List<RuleUnmet> warnings(long position) {
        return log.at(position)
                .map(commit -> commit.draft())
                .filter(draft -> draft.marks().size() == 1)
                .map(draft -> Decision.unmet(draft.events()))
                .orElse(List.of());
    }
}
