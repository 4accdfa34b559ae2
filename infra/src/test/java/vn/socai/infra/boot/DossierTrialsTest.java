package vn.socai.infra.boot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.ledger.Commit;
import vn.socai.proof.Checkpoint;
import vn.socai.proof.GrowingTree;
import vn.socai.proof.KeyChange;
import vn.socai.proof.NoteSigner;
import vn.socai.proof.SignedNote;
import vn.socai.proof.Tile;
import vn.socai.proof.Tiles;
import vn.socai.proof.Tree;
import vn.socai.proof.VerifierKey;
import vn.socai.proof.dossier.DossierCheck;
import vn.socai.proof.dossier.DossierCheck.Finding;
import vn.socai.proof.dossier.DossierFault;
import vn.socai.proof.dossier.DossierHead;
import vn.socai.proof.dossier.DossierWriter;
import vn.socai.proof.dossier.Issue;
import vn.socai.proof.dossier.Trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Somebody alters a dossier, blindly or with all the skill in the world but the ledger's key. */
class DossierTrialsTest {
    private static final long SEED = System.nanoTime();
    private static final int TRIALS = 800;
    private final Random random = new Random(SEED);

    @TempDir
    static Path folder;
    private static VerifierKey key;
    private static byte[] dossier;
    private static List<byte[]> leaves;

    @BeforeAll
    static void issue() throws IOException {
        System.out.println("DossierTrialsTest seed " + SEED);
        SmallCountry country = new SmallCountry(folder.resolve("data"), SEED).filled();
        Path file = folder.resolve("x.dossier");
        String told = Typed.run(
                "export", "--data", folder.resolve("data").toString(), "--unit", "04042", "--from", "2022-08-01",
                "--to", "2022-09-30", "--out", file.toString(), "--as", "kc|auditor-7");
        dossier = Files.readAllBytes(file);
        try (Engine engine = Engine.openDemo(country.settings)) {
            key = engine.notary().keys().getLast().key();
            leaves = engine.log().readAfter(0, 1_000).stream().map(Commit::leaf).toList();
        }
        assertThat(told).contains(key.text());
    }

    private static Finding check(byte[] file) {
        try {
            return DossierCheck.of(new ByteArrayInputStream(file), new Trust(key, List.of()));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String fault(byte[] file) {
        DossierFault fault = catchThrowableOfType(DossierFault.class, () -> check(file));
        assertThat(fault).as("the altered dossier was taken for true").isNotNull();
        assertThat(fault.vi()).isNotBlank();
        assertThat(fault.line()).isPositive();
        return fault.code();
    }

    private static List<String> lines() {
        return List.of(new String(dossier, StandardCharsets.UTF_8).split("\n"));
    }

    private static byte[] file(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theUntouchedDossierIsTrueAndHasWhatBelongsToTheCommuneAndNothingElse() {
        Finding found = check(dossier);
        assertThat(found.signer()).isEqualTo(key);
        assertThat(found.issue().unit()).isEqualTo(SmallCountry.COMMUNE.value());
        List<String> streams = found.issue().streams().stream().map(it -> it.stream()).toList();
        assertThat(streams).contains("ledger:genesis", "programme:thu", "village:ban-1", "resolution:12/QĐ-UBND")
                .doesNotContain("village:ban-2");
        assertThat(streams.stream().filter(it -> it.startsWith("team:"))).hasSize(1);
        assertThat(streams.stream().filter(it -> it.startsWith("visits:"))).hasSize(6);
        assertThat(found.commits()).isLessThan(leaves.size() - 12);
        // Six visits and two corrections of two months; the founding papers' days are not the period's.
        assertThat(found.inPeriod()).isBetween(6L, 9L);
        String text = new String(dossier, StandardCharsets.UTF_8);
        assertThat(text).contains("\"actor\":{\"subject\":\"kc|auditor-7\",\"role\":\"AUDITOR\"",
                "UBND \\\"Thử\\\"", "\"skills\":[\"SHOPPING\",\"PAYMENT\"]", "\"UnitChange.Created\":{\"unit\":\"VN\"")
                .doesNotContain("Lò Văn Thử");
    }

    @Test
    void aByteThatWasAlteredAnywhereIsFound() {
        for (int trial = 0; trial < TRIALS; trial++) {
            byte[] altered = dossier.clone();
            int at = random.nextInt(altered.length);
            altered[at] ^= (byte) (1 << random.nextInt(8));
            fault(altered);
        }
        for (int trial = 0; trial < TRIALS / 10; trial++) {
            int cut = random.nextInt(dossier.length);
            fault(Arrays.copyOf(dossier, cut));
        }
        fault((new String(dossier, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8));
        fault((new String(dossier, StandardCharsets.UTF_8) + " ").getBytes(StandardCharsets.UTF_8));
        fault(new String(dossier, StandardCharsets.UTF_8).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Only the readable part, in ways that a reader of JSON would not notice. */
    @Test
    void theReadablePartHasOneFormOnly() {
        String text = new String(dossier, StandardCharsets.UTF_8);
        for (String[] pair : new String[][]{{"\"inPeriod\":true", "\"inPeriod\":false"},
                {"\"peopleGuided\":10", "\"peopleGuided\":10.0"}, {"\"sequence\":0,", "\"sequence\":0, "},
                {"\"role\":\"SYSTEM\"", "\"role\":\"\\u0053YSTEM\""}, {"\"events\":[{\"index\":0",
                        "\"events\":[{\"index\":1"},
                {"\"recordedAt\":\"2", "\"recordedAt\":\"1"}}) {
            int at = text.lastIndexOf(pair[0]);
            assertThat(at).as(pair[0]).isPositive();
            String altered = text.substring(0, at) + pair[1] + text.substring(at + pair[0].length());
            assertThat(fault(altered.getBytes(StandardCharsets.UTF_8))).as(pair[0]).isEqualTo("TEXT_DIFFERS");
        }
    }

    @Test
    void aCommitThatWasDroppedDoubledMovedOrInsertedIsFound() {
        int count = lines().size();
        for (int line = 2; line < count; line++) {
            List<String> dropped = new ArrayList<>(lines());
            dropped.remove(line);
            assertThat(fault(file(dropped))).isIn("COMMIT_MISSING");
            List<String> doubled = new ArrayList<>(lines());
            doubled.add(2 + random.nextInt(count - 2), doubled.get(line));
            assertThat(fault(file(doubled))).isIn("COMMIT_TWICE", "COMMITS_OUT_OF_ORDER", "COMMIT_MISSING");
            List<String> swapped = new ArrayList<>(lines());
            int other = 2 + (line - 2 + 1 + random.nextInt(count - 3)) % (count - 2);
            Collections.swap(swapped, line, other);
            assertThat(fault(file(swapped))).isIn("COMMITS_OUT_OF_ORDER", "COMMIT_MISSING");
        }
        List<String> noIssue = new ArrayList<>(lines());
        noIssue.remove(1);
        assertThat(fault(file(noIssue))).isEqualTo("ISSUE_MISSING");
        assertThat(fault(file(lines().subList(0, 1)))).isEqualTo("FILE_MALFORMED");
    }

    /** A true commit of the ledger, with its true proof, that is not of this dossier. */
    @Test
    void aCommitOfAnotherStreamOrOfLaterIsNotTaken() {
        Finding found = check(dossier);
        List<String> listed = found.issue().streams().stream().map(it -> it.stream()).toList();
        Tree tree = tree(leaves.subList(0, (int) found.checkpoint().size()));
        List<Integer> mine = positions();
        List<Integer> others = IntStream.rangeClosed(1, (int) found.issue().upTo())
                .filter(it -> !mine.contains(it))
                .boxed()
                .toList();
        assertThat(listed).isNotEmpty();
        for (int other : others) {
            List<Integer> more = Stream.concat(mine.stream(), Stream.of(other)).sorted().toList();
            byte[] forged = written(head(), tree, leaves, more, found);
            assertThat(fault(forged)).isEqualTo("COMMIT_NOT_LISTED");
        }
        assertThat(written(head(), tree, leaves, mine, found)).isEqualTo(dossier);
    }

    /** Everything is made anew, but nobody else has the key. */
    @Test
    void whoeverRewritesEverythingButTheSignatureIsFound() throws Exception {
        Finding found = check(dossier);
        int size = (int) found.checkpoint().size();
        List<Integer> mine = positions();
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] encoded = pair.getPublic().getEncoded();
        NoteSigner thief = new NoteSigner(key.name(), pair.getPrivate(), Arrays.copyOfRange(encoded, encoded.length
                - 32, encoded.length));
        for (int position : mine) {
            List<byte[]> forged = new ArrayList<>(leaves.subList(0, size));
            byte[] leaf = forged.get(position - 1).clone();
            // The recording moment, a figure or an id: what can still be read after the change.
            leaf[leaf.length - 1 - random.nextInt(4)] ^= 1;
            forged.set(position - 1, leaf);
            Tree tree = tree(forged);
            Checkpoint other = new Checkpoint(found.checkpoint().origin(), size, tree.root(size));
            SignedNote honest = head().note();
            List<DossierHead> heads = List.of(head(), new DossierHead(new SignedNote(other.text(), honest.signatures()),
                    List.of(), List.of()), new DossierHead(thief.sign(other.text()), List.of(), List.of()),
                    new DossierHead(thief.sign(other.text()).with(honest.signatures().getFirst()), List.of(), List
                            .of()), new DossierHead(thief.sign(other.text()), List.of(KeyChange.sign(thief, signer())),
                                    List.of()));
            List<String> codes = List.of("INCLUSION_WRONG", "SIGNATURE_WRONG", "SIGNER_UNKNOWN", "SIGNATURE_WRONG",
                    "SIGNER_UNKNOWN");
            for (int i = 0; i < heads.size(); i++) {
                byte[] file;
                try {
                    file = written(heads.get(i), tree, forged, mine, found);
                } catch (RuntimeException unreadable) {
                    continue;
                }
                assertThat(fault(file)).as("attack " + i + " at " + position).isEqualTo(codes.get(i));
            }
        }
    }

    /** Written from docs/proof-format.md in another language; it must come to the same as ours. */
    @Test
    void aSecondVerifierOfOtherMakeAgrees() throws Exception {
        if (Stream.of(System.getenv("PATH").split(":")).noneMatch(it -> Files.isExecutable(Path.of(it, "node")))) {
            System.out.println("LEFT OUT: the second verifier needs node, which is not installed here");
            Assumptions.abort("not installed: node");
        }
        Finding found = check(dossier);
        assertThat(node(dossier)).startsWith("0 {")
                .contains("\"commits\":" + found.commits() + ",", "\"events\":" + found
                        .events() + ",");
        for (int trial = 0; trial < 10; trial++) {
            byte[] altered = dossier.clone();
            altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(node(altered)).startsWith("1 ").contains("NOT VERIFIED");
        }
        List<String> dropped = new ArrayList<>(lines());
        dropped.remove(2 + random.nextInt(dropped.size() - 2));
        assertThat(node(file(dropped))).startsWith("1 ");
        List<String> swapped = new ArrayList<>(lines());
        Collections.swap(swapped, 2, swapped.size() - 1);
        assertThat(node(file(swapped))).startsWith("1 ");
    }

    private static String node(byte[] file) throws Exception {
        Path path = Files.write(folder.resolve("node.dossier"), file);
        Process process = new ProcessBuilder("node", "../tools/verify-dossier.mjs", path.toString(), key.text())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + told;
    }

    private static NoteSigner signer() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] encoded = pair.getPublic().getEncoded();
        return new NoteSigner(key.name(), pair.getPrivate(), Arrays.copyOfRange(encoded, encoded.length - 32,
                encoded.length));
    }

    private static DossierHead head() {
        String line = lines().getFirst();
        String note = line.substring(line.indexOf("\"checkpoint\":\"") + 14, line.indexOf("\",\"keys\""))
                .replace("\\n",
                        "\n");
        return new DossierHead(SignedNote.parse(note), List.of(), List.of());
    }

    private static List<Integer> positions() {
        return lines().stream()
                .skip(2)
                .map(it -> Integer.parseInt(it.substring(9, it.indexOf(','))) + 1)
                .toList();
    }

    private static byte[] written(DossierHead head, Tree tree, List<byte[]> leaves, List<Integer> positions,
            Finding found) {
        int size = (int) found.checkpoint().size();
        int issued = IntStream.range(0, size)
                .filter(i -> issues(leaves.get(i), found.issue()))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DossierWriter writer = new DossierWriter(out, head, tree.inclusion(issued, size), leaves.get(issued));
            for (int position : positions) {
                writer.commit(tree.inclusion(position - 1, size), leaves.get(position - 1));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    private static boolean issues(byte[] leaf, Issue issue) {
        try {
            return DossierWriter.issue(leaf).dossier().equals(issue.dossier());
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    private static Tree tree(List<byte[]> leaves) {
        GrowingTree tree = new GrowingTree(new Tiles() {
            @Override
            public java.util.Optional<byte[]> read(int level, long index) {
                return java.util.Optional.empty();
            }

            @Override
            public long complete() {
                return 0;
            }

            @Override
            public void write(List<Tile> tiles) {
                throw new AssertionError("so few leaves fill no tile");
            }
        });
        leaves.forEach(tree::append);
        tree.publish();
        return new Tree(tree);
    }
}
