package vn.socai.infra.web;

import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.socai.ledger.CommitLog;
import vn.socai.proof.Checkpoint;
import vn.socai.proof.ConsistencyProof;
import vn.socai.proof.Hash;
import vn.socai.proof.ProofFile;
import vn.socai.proof.SignedNote;
import vn.socai.proof.VerifierKey;
import vn.socai.value.Role;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

/** An outsider who has a token, the public key, and nothing of the server's code but the verifier. */
class ProofTest {
    private static final Edge EDGE = Edge.shared();
    private final Asking caller = new Asking(EDGE.port, EDGE.token(Role.VIEWER, UnitId.COUNTRY));

    private JsonNode data(String query) {
        JsonNode answer = caller.ask(query);
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.path("data");
    }

    @Test
    void aCommitIsProvenThroughTheApi() {
        CommitLog log = EDGE.context.getBean(CommitLog.class);
        Awaitility.await().until(() -> !data("{ checkpoint { size } }").path("checkpoint").isNull());
        JsonNode data = data("{ checkpoint { origin size root note signedAt } signingKeys { key since afterSize } }");
        JsonNode checkpoint = data.path("checkpoint");
        List<VerifierKey> keys = data.path("signingKeys")
                .valueStream()
                .map(it -> VerifierKey.parse(it.path("key").asString()))
                .toList();
        String origin = checkpoint.path("origin").asString();
        long size = checkpoint.path("size").asLong();
        Checkpoint signed = Checkpoint.of(SignedNote.parse(checkpoint.path("note").asString()), origin, keys);
        assertThat(signed.size()).isEqualTo(size);
        assertThat(signed.root().base64()).isEqualTo(checkpoint.path("root").asString());
        JsonNode proof = data("{ inclusionProof(position: 1, size: " + size + ") { position index size path file } }")
                .path("inclusionProof");
        ProofFile file = ProofFile.parse(proof.path("file").asString());
        file.verify(log.at(1).orElseThrow().leaf(), origin, keys);
        assertThat(proof.path("path").size()).isEqualTo(file.inclusion().path().size());
        JsonNode consistency = data("{ consistencyProof(from: 1, to: " + size + ") { from to path } }").path(
                "consistencyProof");
        List<Hash> path = consistency.path("path").valueStream().map(it -> Hash.base64(it.asString())).toList();
        Hash first = new vn.socai.proof.Hasher().leaf(log.at(1).orElseThrow().leaf());
        assertThat(new ConsistencyProof(1, size, path).proves(first, signed.root())).isTrue();
    }

    @Test
    void whatCannotBeProvenIsToldByItsCode() {
        assertThat(Asking.codes(caller.ask("{ inclusionProof(position: 999999999) { file } }"))).containsExactly(
                "NOT_YET_COVERED");
        assertThat(Asking.codes(caller.ask("{ consistencyProof(from: 5, to: 4) { path } }"))).containsExactly(
                "SIZES_NOT_IN_ORDER");
        assertThat(Asking.codes(caller.ask("{ inclusionProof(position: 1, size: 999999999) { file } }")))
                .containsExactly("UNKNOWN_CHECKPOINT");
        assertThat(data("{ checkpoint(size: 999999999) { size } }").path("checkpoint").isNull()).isTrue();
    }
}
