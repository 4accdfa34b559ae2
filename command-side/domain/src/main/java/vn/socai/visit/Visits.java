package vn.socai.visit;

import java.time.YearMonth;
import java.util.Optional;

import vn.socai.value.TeamId;
import vn.socai.value.VisitId;

/** Finds the book in which a visit stands. Answered from all that the ledger holds at that moment. */
public interface Visits {
    /** A team's book of one month. */
    record Book(TeamId team, YearMonth month) {}

    /** The book of a visit, absent where no such visit was ever logged. */
    Optional<Book> find(VisitId visit);
}
