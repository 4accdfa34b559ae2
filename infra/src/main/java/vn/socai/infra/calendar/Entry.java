package vn.socai.infra.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

import vn.socai.value.CommandId;
import vn.socai.value.PeriodKey;
import vn.socai.value.UnitId;

/**
 * Something in a calendar that has come and does not stand in the ledger yet.
 *
 * @param moment the day from which it holds
 */
record Entry(LocalDate moment, Kind kind, PeriodKey period, UnitId area) {
    /** What comes first on one day stands first: the old period falls due, then the new one opens. */
    enum Kind {
        FALLS_DUE, OPENS
    }

    static final Comparator<Entry> IN_DUE_ORDER = Comparator.comparing(Entry::moment)
            .thenComparing(Entry::kind)
            .thenComparing(entry -> entry.period().toString());

    /** The command's id, the same on every node. Another attempt only where somebody else has taken the first. */
    CommandId id(int attempt) {
        String name = "calendar:" + kind + ":" + period + (attempt == 0 ? "" : ":" + attempt);
        return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
