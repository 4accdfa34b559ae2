package vn.socai.infra.ledger.codec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import vn.socai.event.Event;
import vn.socai.event.VisitEvent.VisitCorrected;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.event.VisitEvent.VisitVoided;
import vn.socai.infra.ledger.RandomRecords;
import vn.socai.ledger.Actor;
import vn.socai.ledger.Draft;
import vn.socai.ledger.Mark;
import vn.socai.ledger.StreamName;
import vn.socai.value.ActivityArea;
import vn.socai.value.CommandId;
import vn.socai.value.HouseholdRef;
import vn.socai.value.LegalBasis;
import vn.socai.value.PersonId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Skill;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;
import vn.socai.view.atlas.Ordinals;
import vn.socai.view.recount.VisitBits;
import vn.socai.view.recount.Visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Reading the visits of a leaf alone comes to what decoding it comes to. */
class LeafSkimTest {
    private static final long SEED = Long.getLong("socai.seed", System.nanoTime());
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private final LeafCodec codec = LeafCodec.ofEvents();
    private final LeafSkim skim = new LeafSkim(codec);
    private final Ordinals ordinals = new Ordinals();
    private final RandomRecords random = new RandomRecords(SEED);

    @BeforeAll
    static void tellTheSeed() {
        System.out.println("LeafSkimTest: -Dsocai.seed=" + SEED);
    }

    @Test
    void comesToTheSameOnCommitsOfAllEvents() {
        List<Class<? extends Record>> types = List.copyOf(StoredNames.ofEvents().all());
        Visits skimmed = new Visits(ordinals, true);
        Visits decoded = new Visits(ordinals, true);
        for (int i = 0; i < 2_000; i++) {
            boolean mixed = random.below(2) == 0;
            byte[] leaf = leaf(IntStream.rangeClosed(0, random.below(5))
                    .mapToObj(any -> mixed ? types.get(random.below(types.size())) : VisitLogged.class)
                    .map(type -> (Event) random.next(type))
                    .toList());
            skim.read(i + 1, leaf, skimmed);
            decoded.add(codec.decode(i + 1, leaf));
        }
        assertThat(told(skimmed)).as("seed %d", SEED).isEqualTo(told(decoded)).hasSizeGreaterThan(3_000);
        assertThat(skimmed.commits()).isEqualTo(decoded.commits()).isEqualTo(2_000);
        assertThat(skimmed.events()).isEqualTo(decoded.events());
    }

    /** Otherwise all would be right, and slow. */
    @Test
    void knowsTheFormInWhichVisitsAreLogged() {
        Visits found = new Visits(ordinals, true);
        int[] people = {0, 1, 63, 64, 8_191, 8_192, VisitFacts.MAX_PEOPLE};
        for (int each : people) {
            for (ActivityArea area : ActivityArea.values()) {
                for (Set<Skill> skills : List.of(Set.<Skill>of(), EnumSet.allOf(Skill.class), Set.of(Skill.SHOPPING))) {
                    HouseholdRef household = each % 2 == 0 ? null : new HouseholdRef(random.uuid());
                    assertThat(skim.skim(leaf(List.of(logged(each, area, skills, household), logged(each, area, skills,
                            household))), found)).isTrue();
                }
            }
        }
        assertThat(found.size()).isEqualTo(people.length * 3 * 3 * 2);
        VisitFacts facts = logged(1, ActivityArea.SOCIETY, Set.of(), null).facts();
        assertThat(skim.skim(leaf(List.of(new VisitCorrected(new VisitId(random.uuid()), new TeamId(random.uuid()),
                facts,
                facts))), found)).isFalse();
        assertThat(skim.skim(leaf(List.of(logged(1, ActivityArea.SOCIETY, Set.of(), null), random.next(
                VisitVoided.class))), found)).isFalse();
        assertThat(found.size()).isEqualTo(people.length * 3 * 3 * 2);
    }

    private VisitLogged logged(int people, ActivityArea area, Set<Skill> skills, @Nullable HouseholdRef household) {
        return new VisitLogged(new VisitId(random.uuid()), new TeamId(random.uuid()), new VisitFacts(new UnitId(
                "04042.20220305"), LocalDate.of(2024, 10, 10).plusDays(people), new PersonId(random.uuid()), area,
                skills,
                people, household));
    }

    /** An altered leaf that can be decoded counts as decoded; one that cannot is refused, unless what was altered is passed over. */
    @Test
    void comesToTheSameOnAlteredLeaves() {
        byte[] leaf = leaf(List.of(random.next(VisitLogged.class), logged(300, ActivityArea.ECONOMY, Set.of(
                Skill.PAYMENT), new HouseholdRef(random.uuid()))));
        List<String> whole = told(decoded(leaf));
        for (int at = 0; at < leaf.length; at++) {
            byte[] altered = leaf.clone();
            altered[at] ^= (byte) (1 << random.below(8));
            same(altered, whole);
            same(Arrays.copyOf(leaf, at), null);
            same(Arrays.copyOf(leaf, leaf.length + at + 1), null);
        }
    }

    private void same(byte[] altered, @Nullable List<String> whole) {
        Visits decoded = decoded(altered);
        Visits skimmed = new Visits(ordinals, true);
        try {
            skim.read(1, altered, skimmed);
        } catch (UnreadableBytes refused) {
            assertThat(decoded).as("seed %d", SEED).isNull();
            assertThat(skimmed.size()).isZero();
            return;
        }
        assertThat(told(skimmed)).as("seed %d", SEED).isEqualTo(decoded == null ? whole : told(decoded));
    }

    private @Nullable Visits decoded(byte[] leaf) {
        Visits decoded = new Visits(ordinals, true);
        try {
            decoded.add(codec.decode(1, leaf));
        } catch (UnreadableBytes refused) {
            return null;
        }
        return decoded;
    }

    /** What was stored once counts for ever, whatever its revision. */
    @Test
    void comesToTheSameOnGoldenEvents() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(GOLDEN)) {
            files = all.sorted().toList();
        }
        int visits = 0;
        for (Path file : files) {
            var golden = new JsonMapper().readTree(file);
            byte[] leaf = leaf(new StoredName(golden.get("name").asString(), golden.get("revision").asInt()), HexFormat
                    .of()
                    .parseHex(golden.get("bytes").asString()));
            Visits skimmed = new Visits(ordinals, true);
            skim.read(1, leaf, skimmed);
            assertThat(told(skimmed)).as(file.toString()).isEqualTo(told(decoded(leaf)));
            visits += skimmed.size();
        }
        assertThat(visits).as("logged, corrected twice, voided").isGreaterThanOrEqualTo(4);
    }

    /** A code for which there is none would be counted as another. */
    @Test
    void hasRoomForEveryCode() {
        assertThat(Skill.values()).allMatch(skill -> skill.code() <= VisitBits.SKILLS);
        assertThat(ActivityArea.values()).allMatch(area -> area.code() <= VisitBits.AREAS);
        assertThat(VisitFacts.MAX_PEOPLE).isLessThan(1 << 14);
    }

    /** The encoder never writes it; whether it can be read is for the decoder to say. */
    @Test
    void leavesASkillThatStandsTwiceToTheDecoder() {
        byte[] leaf = leaf(List.of(logged(1, ActivityArea.SOCIETY, EnumSet.allOf(Skill.class), null)));
        byte[] skills = {5 << 3 | WireWriter.LENGTH, (byte) Skill.values().length};
        int at = 0;
        while (!Arrays.equals(leaf, at, at + skills.length, skills, 0, skills.length)) {
            at++;
        }
        leaf[at + 3] = leaf[at + 2];
        Visits found = new Visits(ordinals, false);
        assertThat(skim.skim(leaf, found)).isFalse();
        same(leaf, null);
    }

    @Test
    void refusesWhatNobodyKnows() {
        byte[] leaf = leaf(new StoredName("visit.logged", 99), new byte[]{});
        assertThatThrownBy(() -> skim.read(1, leaf, new Visits(ordinals, false))).isInstanceOf(UnreadableBytes.class)
                .hasMessageContaining("newer program");
    }

    private byte[] leaf(List<Event> events) {
        List<Mark> marks = events.stream()
                .map(any -> new Mark(new CommandId(random.uuid()), random.below(99)))
                .toList();
        Draft draft = new Draft(new StreamName("s:" + SEED), random.below(1_000), marks, random.next(Actor.class),
                random
                        .below(2) == 0 ? null : random.next(LegalBasis.class), random.next(UnitId.class), random.below(
                                2) == 0
                                        ? null
                                        : random.next(ProgrammeVersion.class), events);
        return codec.encode(draft).commit(1, Instant.ofEpochMilli(random.below(Integer.MAX_VALUE))).leaf();
    }

    /** A leaf with one event as it stood once. */
    private byte[] leaf(StoredName name, byte[] event) {
        byte[] any = leaf(List.of(logged(1, ActivityArea.SOCIETY, Set.of(), null)));
        RecordCodec records = new RecordCodec();
        byte[] logged = records.encode(new StoredName("visit.logged", 1));
        int names = new String(any, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(new String(logged,
                java.nio.charset.StandardCharsets.ISO_8859_1));
        WireWriter out = new WireWriter(64);
        out.raw(Arrays.copyOf(any, names - 2));
        out.tag(LeafCodec.NAME, WireWriter.LENGTH);
        out.bytes(records.encode(name));
        out.tag(LeafCodec.NAME_OF, WireWriter.LENGTH);
        out.bytes(new byte[]{0});
        out.tag(LeafCodec.EVENT, WireWriter.LENGTH);
        out.bytes(event);
        return out.toBytes();
    }

    private List<String> told(@Nullable Visits visits) {
        List<String> told = new ArrayList<>();
        for (int i = 0; visits != null && i < visits.size(); i++) {
            int[] numbers = Arrays.copyOfRange(visits.numbers(), i * Visits.INTS, (i + 1) * Visits.INTS);
            String household = VisitBits.ofHousehold(numbers[2]) ? " " + visits.most(i) + " " + visits.least(i) : "";
            told.add(ordinals.unit(numbers[0]) + " " + numbers[1] + " " + numbers[2] + household);
        }
        return told;
    }
}
