package vn.socai.signing;

import vn.socai.command.Worded;
import vn.socai.command.Wording;

/** Why the keys were left as they are. */
public sealed interface SigningRejection extends Worded {
    /** This very change is recorded already. */
    record KeyChangedAlready() implements SigningRejection {
        @Override
        public Wording wording() {
            return Wording.of("SIGNING_KEY_CHANGED_ALREADY", "Lần đổi khoá này đã được ghi.",
                    "This change of keys is recorded already.").at("statement");
        }
    }
}
