package vn.socai.graphql.ledger;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import vn.socai.event.LedgerEvent.LedgerOpened;
import vn.socai.ledger.CommitLog;
import vn.socai.value.Purpose;
import vn.socai.view.Horizon;

/** Answers how far the ledger has come. */
@Controller
public class LedgerController {
    private final CommitLog log;
    private final Horizon horizon;

    public LedgerController(CommitLog log, Horizon horizon) {
        this.log = log;
        this.horizon = horizon;
    }

    /** The ledger's state; the horizon is read first, so that it is never beyond the head. */
    public record LedgerNode(long head, long projectedUpTo, @Nullable Purpose purpose) {}

    @QueryMapping
    public LedgerNode ledger() {
        long projected = horizon.projectedUpTo();
        return new LedgerNode(log.head(), projected, purpose());
    }

    private @Nullable Purpose purpose() {
        return log.at(1)
                .flatMap(commit -> commit.draft().events().stream().findFirst())
                .map(event -> event instanceof LedgerOpened opened ? opened.purpose() : null)
                .orElse(null);
    }
}
