package vn.socai.view.founding;

import java.util.Optional;

import vn.socai.value.ProgrammeId;
import vn.socai.value.UnitId;

/** What may be asked of filings and trials. */
public interface Foundings {
    /** What the unit itself did under a programme, {@code at} a position of the ledger; absent where it did nothing. */
    Optional<FoundingFile> of(UnitId unit, ProgrammeId programme, long at);
}
