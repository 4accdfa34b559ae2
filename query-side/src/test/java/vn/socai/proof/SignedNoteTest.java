package vn.socai.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SignedNoteTest {
    /** The example of C2SP signed-note. */
    private static final String KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    private static final String NOTE = """
                                       This is an example message.

                                       \u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
                                       """;

    @Test
    void theSpecificationsExampleVerifies() {
        VerifierKey key = VerifierKey.parse(KEY);
        SignedNote note = SignedNote.parse(NOTE);
        assertThat(note.text()).isEqualTo("This is an example message.\n");
        assertThat(note.signers(List.of(key))).containsExactly(key);
        assertThat(note.print()).isEqualTo(NOTE);
        assertThat(key.text()).isEqualTo(KEY);
    }

    @Test
    void whatIsSignedVerifiesAndEverySignatureOfAnotherIsKept() throws GeneralSecurityException {
        NoteSigner log = Notes.rfcSigner("socai/ledger");
        NoteSigner other = Notes.signer("someone.example");
        String text = "một\n\nhai\n";
        SignedNote note = log.sign(text).with(other.sign(text).signatures().getFirst());
        SignedNote read = SignedNote.parse(note.print().getBytes(StandardCharsets.UTF_8));
        assertThat(read).isEqualTo(note);
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.signatures()).hasSize(2);
        assertThat(read.signers(List.of(log.key()))).containsExactly(log.key());
        assertThat(read.signers(List.of(other.key(), log.key()))).containsExactly(log.key(), other.key());
    }

    /** Whatever is changed, the key's signature no longer stands under the text. */
    @Test
    void noByteCanBeChanged() {
        VerifierKey key = VerifierKey.parse(KEY);
        byte[] bytes = NOTE.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] other = bytes.clone();
                other[at] ^= (byte) (1 << bit);
                assertThatThrownBy(() -> SignedNote.parse(other).signers(List.of(key))).as("byte %s bit %s", at, bit)
                        .isInstanceOf(BadProof.class);
            }
        }
    }

    @Test
    void anUnknownKeyIsPassedOverAndAWrongSignatureOfAKnownOneSpoilsTheNote() throws GeneralSecurityException {
        NoteSigner log = Notes.signer("socai/ledger");
        NoteSigner rotated = Notes.signer("socai/ledger");
        SignedNote note = log.sign("a\n");
        assertThatThrownBy(() -> note.signers(List.of(rotated.key()))).hasMessageContaining("SIGNER_UNKNOWN");
        SignedNote both = note.with(rotated.sign("b\n").signatures().getFirst());
        assertThat(both.signers(List.of(log.key()))).containsExactly(log.key());
        assertThatThrownBy(() -> both.signers(List.of(log.key(), rotated.key()))).hasMessageContaining(
                "SIGNATURE_WRONG");
    }

    @Test
    void aWitnessSignsTheTimeAndTheText() throws GeneralSecurityException {
        var pair = Notes.pair();
        VerifierKey witness = Notes.witness("witness.example/w1", pair);
        String text = "socai/x\n1\n" + Hash.EMPTY.base64() + "\n";
        SignedNote note = Notes.signer("socai/x").sign(text).with(Notes.cosign(witness, pair, 1_679_315_147, text));
        assertThat(note.signers(List.of(witness))).containsExactly(witness);
        assertThat(VerifierKey.parse(witness.text())).isEqualTo(witness);
        NoteSignature stamp = note.signatures().get(1);
        byte[] moved = stamp.bytes();
        moved[7]++;
        SignedNote later = new SignedNote(text, List.of(new NoteSignature(stamp.name(), stamp.keyId(), moved)));
        assertThatThrownBy(() -> later.signers(List.of(witness))).hasMessageContaining("SIGNATURE_WRONG");
        VerifierKey asLog = new VerifierKey(witness.name(), VerifierKey.Kind.LOG, witness.publicKey());
        assertThat(asLog.id()).isNotEqualTo(witness.id());
        assertThatThrownBy(() -> Checkpoint.of(note, "socai/x", List.of(witness))).hasMessageContaining(
                "SIGNER_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "a\n", "a\n\n", "a\n\nb\n", "a\n\n\u2014 n\n", "a\n\n\u2014 n AAAA\n",
            "a\n\n\u2014 n AAAAAA==\n", "a\n\n\u2014  AAAAAAA=\n", "a\n\n\u2014 n+m AAAAAAA=\n",
            "a\n\n\u2014 n m AAAAAAA=\n", "a\n\n\u2014 n\u00A0m AAAAAAA=\n", "a\n\n\u2014 n AAAAAAA\n",
            "a\n\n\u2014 n AAAAAAB=\n", "a\n\n\u2014 n AAAAAAA= \n", "a\n\n\u2014 n AAAAAAA=", "a\n\n- n AAAAAAA=\n",
            "a\t\n\n\u2014 n AAAAAAA=\n", "a\r\n\n\u2014 n AAAAAAA=\n", "a\n\n\u2014 n AAAAAAA=\r\n",
            "\n\u2014 n AAAAAAA=\n", "a\n\n\u2014 n AAAAAAA=\nb\n", "\uD800\n\n\u2014 n AAAAAAA=\n"})
    void whatIsNoNoteIsRefused(String text) {
        assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(BadProof.class)
                .hasMessageContaining("PROOF_MALFORMED");
    }

    @Test
    void lengthAndNumberOfSignaturesHaveTheirBounds() {
        String line = "\u2014 n AAAAAAA=\n";
        assertThat(SignedNote.parse("a\n\n" + line.repeat(100)).signatures()).hasSize(100);
        assertThatThrownBy(() -> SignedNote.parse("a\n\n" + line.repeat(101))).isInstanceOf(BadProof.class);
        assertThatThrownBy(() -> SignedNote.parse("a".repeat(1 << 20) + "\n\n" + line)).isInstanceOf(BadProof.class);
        assertThatThrownBy(() -> SignedNote.parse(new byte[]{(byte) 0xFF, '\n'})).isInstanceOf(BadProof.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a+b", "a+530d903a+AAAA", "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
            "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
            "example.com/fop+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
            "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
            "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"})
    void whatIsNoVerifierKeyIsRefused(String text) {
        assertThatThrownBy(() -> VerifierKey.parse(text)).isInstanceOf(BadProof.class);
    }
}
