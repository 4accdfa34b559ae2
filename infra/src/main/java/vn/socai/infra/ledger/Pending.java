package vn.socai.infra.ledger;

import java.util.concurrent.CompletableFuture;

import vn.socai.infra.ledger.codec.Sheet;
import vn.socai.ledger.Commit;

/** A draft on its way into the ledger, and whoever waits for its answer. */
public record Pending(Sheet sheet, CompletableFuture<Commit> answer) {
    public Pending(Sheet sheet) {
        this(sheet, new CompletableFuture<>());
    }
}
