package vn.socai.work;

import java.time.YearMonth;
import java.util.Optional;

import vn.socai.value.UnitId;
import vn.socai.value.WorkId;

/** Finds the book in which a record of work stands. Answered from all that the ledger holds at that moment. */
public interface Works {
    /** A unit's book of one month. */
    record Book(UnitId unit, YearMonth month) {}

    /** The book of a record, absent where there is no such record. */
    Optional<Book> find(WorkId record);
}
