package vn.socai.infra.ledger;

import java.util.concurrent.CompletableFuture;

import vn.socai.infra.ledger.codec.Sheet;
import vn.socai.ledger.Commit;

/**
 * A draft on its way into the ledger, and whoever waits for its answer.
 *
 * @param hashes by what the store's own index will find its commit, reckoned by whoever appends; none where the store has no such index
 * @param searched up to which position the ledger was searched for its ids and holds none; 0 where nobody has looked
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Pending(Sheet sheet, long[] hashes, long searched, CompletableFuture<Commit> answer) {
    public Pending(Sheet sheet, long[] hashes, long searched) {
        this(sheet, hashes, searched, new CompletableFuture<>());
    }
}
