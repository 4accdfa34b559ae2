package vn.socai.graphql.telling;

import vn.socai.event.LedgerEvent;
import vn.socai.event.LedgerEvent.LedgerOpened;
import vn.socai.event.LedgerEvent.SigningKeyChanged;

/** Sentences on the ledger itself. */
final class LedgerSentences {
    private LedgerSentences() {}

    static Telling of(LedgerEvent event) {
        return switch (event) {
            case LedgerOpened e -> opened(e);
            case SigningKeyChanged e -> new Telling("Từ đây sổ được ký bằng một khoá khác; khoá cũ đã ký bàn giao.",
                    "From here on the ledger is signed with another key; the old key signed the handover.");
        };
    }

    private static Telling opened(LedgerOpened event) {
        return switch (event.purpose()) {
            case PRODUCTION -> new Telling("Sổ được mở để ghi việc thật.", "The ledger was opened for real work.");
            case DEMO -> new Telling("Sổ được mở để minh họa: tổ, người và thôn đều là bịa.",
                    "The ledger was opened for a demonstration: teams, persons and villages are invented.");
        };
    }
}
