package vn.socai.infra.ledger;

import java.util.concurrent.CompletableFuture;

import vn.socai.infra.ledger.codec.Sheet;
import vn.socai.ledger.Commit;

/**
 * A draft on its way into the ledger, and whoever waits for its answer.
 *
 * @param searched up to which position the ledger was searched for its ids and holds none; 0 where nobody has looked
 */
public record Pending(Sheet sheet, long searched, CompletableFuture<Commit> answer) {
    public Pending(Sheet sheet, long searched) {
        this(sheet, searched, new CompletableFuture<>());
    }
}
