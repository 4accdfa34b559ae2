package vn.socai.infra.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.socai.infra.proof.Witness;
import vn.socai.ledger.CommitLog;
import vn.socai.proof.Checkpoint;
import vn.socai.proof.ConsistencyFile;
import vn.socai.proof.ConsistencyProof;
import vn.socai.proof.Hash;
import vn.socai.proof.ProofFile;
import vn.socai.proof.SignedNote;
import vn.socai.proof.VerifierKey;
import vn.socai.proof.dossier.DossierCheck;
import vn.socai.proof.dossier.EventProof;
import vn.socai.proof.dossier.Trust;
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
    void anEventIsProvenToWhoMaySeeItAndToNobodyElse() {
        long size = data("{ checkpoint { size } }").path("checkpoint").path("size").asLong();
        String asked = "{ eventProof(position: 1, index: 0, size: " + size + ") { position index type file } }";
        assertThat(Asking.codes(caller.ask(asked))).containsExactly("FORBIDDEN");
        Asking auditor = new Asking(EDGE.port, EDGE.token(Role.AUDITOR, UnitId.COUNTRY));
        JsonNode node = auditor.ask(asked).path("data").path("eventProof");
        EventProof proof = EventProof.parse(node.path("file").asString());
        List<VerifierKey> keys = data("{ signingKeys { key } }").path("signingKeys")
                .valueStream()
                .map(it -> VerifierKey.parse(it.path("key").asString()))
                .toList();
        assertThat(proof.verify(keys.getFirst().name(), keys).size()).isEqualTo(size);
        assertThat(node.path("type").asString()).isEqualTo(proof.type());
        assertThat(Asking.codes(auditor.ask("{ eventProof(position: 1, index: 99) { file } }"))).containsExactly(
                "INVALID_INPUT");
        String file = data("{ consistencyProof(from: " + size + ", to: " + size + ") { file } }").path(
                "consistencyProof").path("file").asString();
        assertThat(ConsistencyFile.parse(file).verify(keys.getFirst().name(), keys).size()).isEqualTo(size);
    }

    @Test
    void aDossierIsIssuedAndItsFileFetched() throws IOException {
        Asking auditor = new Asking(EDGE.port, EDGE.token(Role.AUDITOR, Edge.PROVINCE));
        Map<String, Object> input = Map.of("id", UUID.randomUUID(), "dossier", UUID.randomUUID(), "unit", Edge.COMMUNE
                .value(), "from", "2022-01-01", "lastDay", "2024-12-31");
        JsonNode issued = issue(auditor, input).path("data").path("issueDossier");
        long position = issued.path("receipt").path("position").asLong();
        String file = issued.path("file").asString();
        assertThat(file).isEqualTo("/downloads/dossiers/" + position);
        Awaitility.await().until(() -> get(file, Role.AUDITOR, Edge.PROVINCE).statusCode() != 409);
        HttpResponse<String> whole = get(file, Role.AUDITOR, Edge.PROVINCE);
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.headers().firstValue("Content-Disposition").orElse("")).contains(
                "socai-10001.20220305-2022-01-01-2024-12-31.dossier");
        VerifierKey key = VerifierKey.parse(data("{ signingKeys { key } }").path("signingKeys")
                .get(0)
                .path("key")
                .asString());
        DossierCheck.Finding found = DossierCheck.of(new ByteArrayInputStream(whole.body()
                .getBytes(StandardCharsets.UTF_8)), new Trust(key, List.of()));
        assertThat(found.issue().unit()).isEqualTo(Edge.COMMUNE.value());

        assertThat(issue(auditor, input).path("data").path("issueDossier").path("receipt").path("status").asString())
                .isEqualTo("DUPLICATE");
        assertThat(get(file, Role.AUDITOR, Edge.OTHER_PROVINCE).statusCode()).isEqualTo(403);
        assertThat(get(file, Role.VIEWER, UnitId.COUNTRY).statusCode()).isEqualTo(403);
        assertThat(get("/downloads/dossiers/1", Role.AUDITOR, UnitId.COUNTRY).statusCode()).isEqualTo(404);
        assertThat(Asking.send(HttpRequest.newBuilder(URI.create("http://localhost:" + EDGE.port + file)).build())
                .statusCode()).isEqualTo(401);
        assertThat(Asking.codes(issue(new Asking(EDGE.port, EDGE.token(Role.AUDITOR, Edge.OTHER_PROVINCE)), input)))
                .containsExactly("FORBIDDEN");
    }

    private static JsonNode issue(Asking auditor, Map<String, Object> input) {
        return auditor.ask("mutation Issue($input: IssueDossierInput!) { issueDossier(input: $input)"
                + " { receipt { position status } file } }", Map.of("input", input));
    }

    private static HttpResponse<String> get(String path, Role role, UnitId unit) {
        return Asking.send(HttpRequest.newBuilder(URI.create("http://localhost:" + EDGE.port + path))
                .header("Authorization", "Bearer " + EDGE.token(role, unit))
                .build());
    }

    @Test
    void aWitnessCosignsThroughTheApi() throws Exception {
        JsonNode checkpoint = data("{ checkpoint { size note } }").path("checkpoint");
        SignedNote note = SignedNote.parse(checkpoint.path("note").asString());
        Witness witness = Witness.named("witness.example/api");
        Map<String, Object> input = Map.of("size", checkpoint.path("size").asLong(), "witness", witness.key().text(),
                "line", witness.line(note.text()));
        String asked = "mutation Cosign($input: AddCosignatureInput!) { addCosignature(input: $input)"
                + " { note witnesses { key at } } }";
        assertThat(Asking.codes(caller.ask(asked, Map.of("input", input)))).containsExactly("FORBIDDEN");
        Asking officer = new Asking(EDGE.port, EDGE.token(Role.OFFICER, UnitId.COUNTRY));
        JsonNode kept = officer.ask(asked, Map.of("input", input)).path("data").path("addCosignature");
        assertThat(kept.path("witnesses").get(0).path("key").asString()).isEqualTo(witness.key().text());
        assertThat(SignedNote.parse(kept.path("note").asString()).signers(List.of(witness.key()))).containsExactly(
                witness.key());
        assertThat(Asking.codes(officer.ask(asked, Map.of("input", Map.of("size", checkpoint.path("size").asLong(),
                "witness", witness.key().text(), "line", witness.line(note.text() + "x\n")))))).containsExactly(
                        "COSIGNATURE_WRONG");
        assertThat(Asking.codes(officer.ask(asked, Map.of("input", Map.of("size", 1, "witness", "no key", "line",
                "no line"))))).containsExactly("INVALID_INPUT");
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
