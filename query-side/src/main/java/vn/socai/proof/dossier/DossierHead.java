package vn.socai.proof.dossier;

import java.util.List;

import vn.socai.proof.KeyChange;
import vn.socai.proof.SignedNote;
import vn.socai.proof.VerifierKey;

/**
 * The first line of a dossier: who vouches for the rest.
 *
 * @param note the checkpoint that every proof leads to, with its signatures
 * @param changes how the signing key changed, from the ledger's first to the one that signed, in order
 * @param witnesses the public keys of those whose cosignatures the checkpoint bears, in their order
 */
public record DossierHead(SignedNote note, List<KeyChange> changes, List<VerifierKey> witnesses) {
    private static final String FORMAT = "socai/dossier/v1";

    public DossierHead {
        changes = List.copyOf(changes);
        witnesses = List.copyOf(witnesses);
    }

    /** @throws vn.socai.proof.BadProof or {@link Wire.Unreadable} where the line is none */
    static DossierHead parse(String line) {
        JsonText.Reader reader = new JsonText.Reader(line).pass("{\"format\":\"" + FORMAT + "\",\"checkpoint\":");
        SignedNote note = SignedNote.parse(reader.quoted());
        List<KeyChange> changes = reader.pass(",\"keys\":").quotedAll().stream().map(KeyChange::parse).toList();
        List<VerifierKey> witnesses = reader.pass(",\"witnesses\":")
                .quotedAll()
                .stream()
                .map(VerifierKey::parse)
                .toList();
        return new DossierHead(note, changes, witnesses);
    }

    /** The line, without its end. */
    String line() {
        StringBuilder out = new StringBuilder("{\"format\":\"").append(FORMAT).append("\",\"checkpoint\":");
        JsonText.quote(note.print(), out);
        out.append(",\"keys\":");
        JsonText.quoteAll(changes.stream().map(it -> it.note().print()).toList(), out);
        out.append(",\"witnesses\":");
        JsonText.quoteAll(witnesses.stream().map(VerifierKey::text).toList(), out);
        return out.append('}').toString();
    }
}
