package vn.socai.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProofFileTest {
    private static final String ORIGIN = "socai/ledger/0123";
    private final NoteSigner log;
    private final GrowingTree nodes = new GrowingTree(new HeapTiles());

    ProofFileTest() throws GeneralSecurityException {
        log = Notes.rfcSigner(ORIGIN);
        for (int i = 0; i < 11; i++) {
            nodes.append(leaf(i));
        }
        nodes.publish();
    }

    private static byte[] leaf(int index) {
        return ("bản ghi " + index).getBytes(StandardCharsets.UTF_8);
    }

    private ProofFile proof(int index) {
        Tree tree = new Tree(nodes);
        return new ProofFile(tree.inclusion(index, 11), log.sign(new Checkpoint(ORIGIN, 11, tree.root(11)).text()));
    }

    @Test
    void whatIsWrittenIsReadAndVerifiesWithTheKeyAlone() {
        for (int index = 0; index < 11; index++) {
            ProofFile read = ProofFile.parse(proof(index).print().getBytes(StandardCharsets.UTF_8));
            assertThat(read.print()).isEqualTo(proof(index).print());
            assertThat(read.verify(leaf(index), ORIGIN, List.of(log.key())).size()).isEqualTo(11);
            for (int other = 0; other < 11; other++) {
                if (other != index) {
                    byte[] leaf = leaf(other);
                    assertThatThrownBy(() -> read.verify(leaf, ORIGIN, List.of(log.key()))).hasMessageContaining(
                            "INCLUSION_WRONG");
                }
            }
        }
        assertThat(proof(10).print()).startsWith("c2sp.org/tlog-proof@v1\nindex 10\n")
                .contains("\n\n" + ORIGIN
                        + "\n11\n");
    }

    @Test
    void noByteCanBeChanged() {
        byte[] bytes = proof(6).print().getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] other = bytes.clone();
                other[at] ^= (byte) (1 << bit);
                assertThatThrownBy(() -> ProofFile.parse(other).verify(leaf(6), ORIGIN, List.of(log.key()))).as(
                        "byte %s bit %s", at, bit).isInstanceOf(BadProof.class);
            }
        }
    }

    @Test
    void noByteCanBeTakenOutOrDoubled() {
        byte[] bytes = proof(6).print().getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length; at++) {
            byte[] less = new byte[bytes.length - 1];
            System.arraycopy(bytes, 0, less, 0, at);
            System.arraycopy(bytes, at + 1, less, at, less.length - at);
            byte[] more = new byte[bytes.length + 1];
            System.arraycopy(bytes, 0, more, 0, at + 1);
            System.arraycopy(bytes, at, more, at + 1, bytes.length - at);
            for (byte[] other : List.of(less, more)) {
                assertThatThrownBy(() -> ProofFile.parse(other).verify(leaf(6), ORIGIN, List.of(log.key()))).as(
                        "byte %s", at).isInstanceOf(BadProof.class);
            }
        }
    }

    @Test
    void extraIsCarriedAndNobodyElsesLogIsBelieved() throws GeneralSecurityException {
        ProofFile plain = proof(2);
        ProofFile extra = new ProofFile(new byte[]{1, 2, 3}, plain.inclusion(), plain.note());
        assertThat(ProofFile.parse(extra.print()).extra()).containsExactly(1, 2, 3);
        assertThat(extra.print()).startsWith("c2sp.org/tlog-proof@v1\nextra AQID\nindex 2\n");
        assertThatThrownBy(() -> plain.verify(leaf(2), "socai/ledger/other", List.of(log.key()))).hasMessageContaining(
                "ORIGIN_WRONG");
        assertThatThrownBy(() -> plain.verify(leaf(2), ORIGIN, List.of(Notes.signer(ORIGIN).key())))
                .hasMessageContaining("SIGNER_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"o\n", "o\n5\n", "\n5\nx\n", "o\n05\nROOT\n", "o\n+5\nROOT\n", "o\n-5\nROOT\n",
            "o\n5\nAAAA\n",
            "o\n5\nROOT", "o\n5\nROOT\n\n", "o\n5\nROOT\n\nx\n", "o\n٥\nROOT\n", "o\n9223372036854775808\nROOT\n",
            "o\n5 \nROOT\n"})
    void whatIsNoCheckpointIsRefused(String text) {
        String checkpoint = text.replace("ROOT", Hash.EMPTY.base64());
        assertThatThrownBy(() -> Checkpoint.parse(checkpoint)).isInstanceOf(BadProof.class)
                .hasMessageContaining("PROOF_MALFORMED");
    }

    @Test
    void aCheckpointKeepsItsLines() {
        String text = "o\n9223372036854775807\n" + Hash.EMPTY.base64() + "\nmore\nand more\n";
        assertThat(Checkpoint.parse(text).text()).isEqualTo(text);
        assertThat(Checkpoint.parse(text).extensions()).containsExactly("more", "and more");
        String example = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
        assertThat(Checkpoint.parse(example).text()).isEqualTo(example);
        assertThat(Checkpoint.parse(example).size()).isEqualTo(20_852_163);
    }
}
