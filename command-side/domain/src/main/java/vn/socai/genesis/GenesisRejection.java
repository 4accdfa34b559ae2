package vn.socai.genesis;

import vn.socai.command.Worded;
import vn.socai.command.Wording;

/** Why a ledger was not opened. */
public sealed interface GenesisRejection extends Worded {
    /** It was opened before; its purpose never changes. */
    record LedgerAlreadyOpen() implements GenesisRejection {
        @Override
        public Wording wording() {
            return Wording.of("LEDGER_ALREADY_OPEN", "Sổ đã được mở; mục đích của sổ không thay đổi.",
                    "The ledger is open already; its purpose never changes.");
        }
    }
}
