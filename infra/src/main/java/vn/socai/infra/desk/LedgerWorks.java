package vn.socai.infra.desk;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import vn.socai.ledger.CommitLog;
import vn.socai.ledger.Receipt;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;
import vn.socai.value.UnitId;
import vn.socai.value.WorkId;
import vn.socai.work.Works;

/** Finds the book of a record of work by the receipt of the command that recorded it: both bear the same id. */
public final class LedgerWorks implements Works {
    private final CommitLog log;

    public LedgerWorks(CommitLog log) {
        this.log = log;
    }

    @Override
    public Optional<Book> find(WorkId record) {
        CommandId id = new CommandId(record.value());
        return Optional.ofNullable(log.receipts(List.of(id)).get(id)).map(Receipt::stream).flatMap(LedgerWorks::book);
    }

    private static Optional<Book> book(StreamName stream) {
        String[] parts = stream.value().split(":", -1);
        return parts.length == 3 && parts[0].equals("work")
                ? Optional.of(new Book(new UnitId(parts[1]), YearMonth.parse(parts[2])))
                : Optional.empty();
    }
}
