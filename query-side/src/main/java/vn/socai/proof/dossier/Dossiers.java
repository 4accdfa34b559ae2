package vn.socai.proof.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

import vn.socai.value.StreamExtent;
import vn.socai.value.UnitId;

/** Puts dossiers together. */
public interface Dossiers {
    /**
     * What belongs to a unit's dossier.
     *
     * @param upTo the ledger position up to which was looked
     * @param streams every stream that belongs to it, by name
     * @param vocabulary how their stored bytes are read
     */
    record Found(long upTo, List<StreamExtent> streams, String vocabulary) {
        public Found {
            streams = List.copyOf(streams);
        }
    }

    /**
     * Looks what belongs to a unit's dossier. The views must have come to the position.
     *
     * @param from the first day of the period
     * @param lastDay the last day of the period
     */
    Found find(UnitId unit, LocalDate from, LocalDate lastDay, long at);

    /**
     * The dossier that the commit at a position issued.
     *
     * @throws vn.socai.proof.NotProven {@code NO_DOSSIER} where it issued none
     */
    Issue issue(long position);

    /**
     * Writes the dossier that the commit at a position issued; the same bytes each time, but for cosignatures that came later.
     *
     * @throws vn.socai.proof.NotProven where the commit issued none, or no checkpoint covers it yet
     */
    void write(long position, OutputStream out) throws IOException;
}
