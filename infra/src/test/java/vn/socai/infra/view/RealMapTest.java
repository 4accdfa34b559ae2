package vn.socai.infra.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.event.TeamEvent.TeamEstablished;
import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.event.UnitEvent.VillageRegistered;
import vn.socai.event.VisitEvent.VisitLogged;
import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.unit.MapFiles;
import vn.socai.value.ActivityArea;
import vn.socai.value.HouseholdRef;
import vn.socai.value.PersonId;
import vn.socai.value.Skill;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.value.UnitLevel;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;
import vn.socai.view.ViewStore;
import vn.socai.view.atlas.UnitCard;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.tally.Breakdown;
import vn.socai.view.tally.Figures;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Window;

import static org.assertj.core.api.Assertions.assertThat;

/** On the real map of Vietnam, whatever the tree, nothing is lost and nothing counted twice. */
class RealMapTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 5);
    private static final LocalDate LAST_OLD = LocalDate.of(2025, 6, 30);
    private static final LocalDate NEW = LocalDate.of(2025, 7, 1);

    @TempDir
    Path folder;

    private final ListLog log = new ListLog();
    private ReadingRoom room;
    private long head;

    @Test
    void provinces_sum_to_the_nation_and_every_unit_to_its_children_on_every_map() {
        long seed = System.nanoTime();
        System.out.println("RealMapTest seed " + seed);
        List<UnitId> communes = map();
        int facts = facts(communes, new Random(seed));
        try (ViewStore store = new SqliteViewStore(folder.resolve("views.db"))) {
            room = ReadingRoom.open(log, store, new RecordCodec(), ReadingRoom.LIVE);
            while (room.projector().step(20_000) > 0) {
                // On.
            }
            head = room.projector().projectedUpTo();
            assertThat(room.projector().parked()).isEmpty();
            counts();
            for (LocalDate tree : List.of(FIRST, LAST_OLD, NEW)) {
                Figures nation = sums(UnitId.COUNTRY, tree);
                assertThat(nation.visits()).as("seed %d tree %s", seed, tree).isEqualTo(facts);
                assertThat(nation.allTeams()).isEqualTo(facts);
                assertThat(nation.households()).isEqualTo((facts + 1) / 2);
            }
        }
    }

    /** The units of all maps that are communes, whether gone or not. */
    private List<UnitId> map() {
        List<UnitId> communes = new ArrayList<>();
        MapFiles.commands().forEach(command -> {
            log.add(UnitId.COUNTRY, new UnitsReorganised(command.basis(), command.effective(), command.dateInferred(),
                    command.changes()));
            for (UnitChange change : command.changes()) {
                if (change instanceof UnitChange.Created c && c.kind().level() == UnitLevel.COMMUNE) {
                    communes.add(c.unit());
                }
            }
        });
        return communes;
    }

    private int facts(List<UnitId> communes, Random random) {
        int n = 3_000;
        for (int i = 0; i < n; i++) {
            UnitId unit = communes.get(random.nextInt(communes.size()));
            LocalDate day = FIRST.plusDays(random.nextInt(1_400));
            if (i % 2 == 0) {
                UnitId village = new UnitId("village-" + i);
                log.add(unit, new VillageRegistered(village, unit, UnitKind.THON, "Thôn " + i, first(unit), true));
                unit = village;
            }
            TeamId team = new TeamId(new UUID(1, i));
            log.add(unit, new TeamEstablished(team, unit, TeamLevel.VILLAGE, "Tổ " + i, day, RandomYear.BASIS));
            HouseholdRef household = i % 2 == 0 ? new HouseholdRef(new UUID(2, i)) : null;
            log.add(unit, new VisitLogged(new VisitId(new UUID(3, i)), team, new VisitFacts(unit, day, new PersonId(
                    new UUID(4, i)), ActivityArea.ECONOMY, EnumSet.of(Skill.PAYMENT), 2, household)));
        }
        return n;
    }

    private static LocalDate first(UnitId unit) {
        String day = unit.value().substring(unit.value().indexOf('.') + 1);
        return LocalDate.parse(day, java.time.format.DateTimeFormatter.BASIC_ISO_DATE);
    }

    private void counts() {
        assertThat(room.atlas().children(UnitId.COUNTRY, FIRST, head)).hasSize(63);
        assertThat(room.atlas().children(UnitId.COUNTRY, LAST_OLD, head)).hasSize(63);
        List<UnitCard> provinces = room.atlas().children(UnitId.COUNTRY, NEW, head);
        assertThat(provinces).hasSize(34);
        Map<UnitId, List<UnitCard>> communes = room.atlas()
                .children(provinces.stream().map(UnitCard::id).toList(),
                        NEW, head);
        assertThat(communes.values().stream().flatMap(List::stream)).hasSize(3_321)
                .allMatch(card -> card.level() == UnitLevel.COMMUNE);
    }

    /** The unit's figures, having compared them with those of its parts, and the parts with theirs. */
    private Figures sums(UnitId unit, LocalDate tree) {
        Breakdown breakdown = room.tally()
                .children(List.of(unit), new Window.Total(), new Hierarchy.AsOf(tree), head)
                .get(unit);
        Figures parts = breakdown.own().plus(breakdown.unassigned());
        for (Breakdown.Line line : breakdown.children()) {
            assertThat(sums(line.unit(), tree)).isEqualTo(line.figures());
            parts = parts.plus(line.figures());
        }
        assertThat(breakdown.whole()).as("%s on %s", unit, tree).isEqualTo(parts);
        return breakdown.whole();
    }
}
