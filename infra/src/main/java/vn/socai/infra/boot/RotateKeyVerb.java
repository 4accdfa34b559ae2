package vn.socai.infra.boot;

import java.io.PrintStream;
import java.util.UUID;

import vn.socai.command.Outcome;
import vn.socai.infra.boot.Complaint.Kind;
import vn.socai.infra.boot.Invocation.RotateKey;
import vn.socai.infra.ledger.LedgerNotOpened;
import vn.socai.ledger.Actor;
import vn.socai.proof.KeyChange;
import vn.socai.signing.SigningCommand.ChangeSigningKey;
import vn.socai.value.CommandId;
import vn.socai.value.Role;
import vn.socai.value.UnitId;

/** Brings in a new signing key: the old one signs the handover, the ledger records it, and from then on the new one signs. */
final class RotateKeyVerb {
    private static final Actor OPERATOR = new Actor("operator", Role.SYSTEM, UnitId.COUNTRY);

    private final PrintStream out;

    RotateKeyVerb(PrintStream out) {
        this.out = out;
    }

    /** @throws Complaint {@code SIGNING_KEY_UNUSABLE} where the change cannot be recorded; the old key then still signs */
    void carryOut(RotateKey rotation) {
        KeyChange change;
        try (Engine engine = Engine.open(rotation.settings())) {
            change = engine.notary().handOver();
            Outcome outcome = engine.desk()
                    .submit(new ChangeSigningKey(new CommandId(UUID.randomUUID()), change.note().print()), OPERATOR);
            if (outcome instanceof Outcome.Refused refused) {
                throw new Complaint(Kind.SIGNING_KEY_UNUSABLE, refused.rejection().vi(), refused.rejection().en());
            }
        } catch (LedgerNotOpened refused) {
            throw new Complaint(Kind.SIGNING_KEY_UNUSABLE, refused.vietnamese(), refused.english(), refused);
        }
        // The next start puts the new key in the place of the old one, and signs what was just recorded.
        try (Engine engine = Engine.open(rotation.settings())) {
            engine.notary().cover(engine.log().head());
        }
        out.println("Khoá cũ / Old key: " + change.previous());
        out.println("Khoá mới / New key: " + change.next());
    }
}
