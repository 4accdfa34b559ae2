package vn.socai.infra.ledger.codec;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.socai.ledger.Mark;
import vn.socai.ledger.Receipt;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;

/** What a receipt and the stores' checks need of a leaf, read without its events. */
public record Envelope(Instant recordedAt, StreamName stream, long sequence, List<Mark> marks, int events) {
    /** The receipt of an id, where the leaf bears it. */
    public Optional<Receipt> receipt(CommandId id, long position) {
        for (var mark : marks) {
            if (mark.id().equals(id)) {
                return Optional.of(new Receipt(mark, position, stream, recordedAt));
            }
        }
        return Optional.empty();
    }
}
