package vn.socai.event;

import java.time.LocalDate;
import java.util.List;

import vn.socai.value.DossierId;
import vn.socai.value.Stored;
import vn.socai.value.StreamExtent;
import vn.socai.value.UnitId;

/** Histories that were handed out. */
public sealed interface DossierEvent extends Event {
    /** The dossier. */
    DossierId dossier();

    /**
     * A unit's history was put together for somebody outside. Since the ledger itself says what belongs to it, a copy from which
     * something was left out is found.
     *
     * @param from the first day of the period
     * @param lastDay the last day of the period
     * @param upTo the ledger position up to which the streams go
     * @param streams every stream that belongs to it, each from its beginning, by name
     * @param vocabulary how the stored bytes in it are read: the text of docs/proof-format.md §7
     */
    @Stored(name = "dossier.issued")
    record DossierIssued(DossierId dossier, UnitId unit, LocalDate from, LocalDate lastDay, long upTo,
            List<StreamExtent> streams, String vocabulary) implements DossierEvent {
        public DossierIssued {
            streams = List.copyOf(streams);
        }
    }
}
