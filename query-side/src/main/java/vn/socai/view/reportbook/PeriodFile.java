package vn.socai.view.reportbook;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.event.PeriodEvent.PeriodFellDue;
import vn.socai.event.PeriodEvent.PeriodLocked;
import vn.socai.event.PeriodEvent.PeriodOpened;
import vn.socai.value.PeriodKey;

/**
 * A period as the ledger tells it.
 *
 * @param due absent while it is open
 */
public record PeriodFile(PeriodOpened opened, @Nullable PeriodFellDue due, List<PeriodLocked> locks) {
    public PeriodFile {
        locks = List.copyOf(locks);
    }

    /** The period. */
    public PeriodKey key() {
        return opened.period();
    }

    PeriodFile with(PeriodFellDue fellDue) {
        return new PeriodFile(opened, fellDue, locks);
    }

    PeriodFile with(PeriodLocked locked) {
        List<PeriodLocked> more = new ArrayList<>(locks);
        more.add(locked);
        return new PeriodFile(opened, due, more);
    }
}
