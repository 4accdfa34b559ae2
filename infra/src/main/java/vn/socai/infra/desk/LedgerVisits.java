package vn.socai.infra.desk;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import vn.socai.ledger.CommitLog;
import vn.socai.ledger.Receipt;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;
import vn.socai.value.TeamId;
import vn.socai.value.VisitId;
import vn.socai.visit.Visits;

/** Finds the book of a visit by the receipt of the command that logged it: both bear the same id. */
public final class LedgerVisits implements Visits {
    private final CommitLog log;

    public LedgerVisits(CommitLog log) {
        this.log = log;
    }

    @Override
    public Optional<Book> find(VisitId visit) {
        CommandId id = new CommandId(visit.value());
        return Optional.ofNullable(log.receipts(List.of(id)).get(id)).map(Receipt::stream).flatMap(LedgerVisits::book);
    }

    private static Optional<Book> book(StreamName stream) {
        String[] parts = stream.value().split(":", -1);
        return parts.length == 3 && parts[0].equals("visits")
                ? Optional.of(new Book(TeamId.parse(parts[1]), YearMonth.parse(parts[2])))
                : Optional.empty();
    }
}
