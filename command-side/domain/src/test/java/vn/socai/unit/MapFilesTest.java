package vn.socai.unit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.unit.MapFold.State;
import vn.socai.unit.UnitCommand.EnactReorganisation;
import vn.socai.value.UnitChange.Abolished;
import vn.socai.value.UnitChange.Settled;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.value.UnitLevel;

import static org.assertj.core.api.Assertions.assertThat;

class MapFilesTest {
    private static final LocalDate JULY_2022 = LocalDate.of(2022, 7, 1);
    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);
    private static final LocalDate NEW_MAP = LocalDate.of(2025, 7, 1);

    private static final List<EnactReorganisation> COMMANDS = MapFiles.commands();
    private static final MapFold MAP = new MapFold();

    @BeforeAll
    static void everyReorganisationFitsTheMapBeforeIt() {
        for (EnactReorganisation c : COMMANDS) {
            assertThat(new ReorganisationCheck(MAP, c.effective()).faults(c.changes())).isEmpty();
            MAP.with(new UnitsReorganised(c.basis(), c.effective(), c.dateInferred(), c.changes()));
        }
    }

    @Test
    void theThreeMapsHaveTheirOfficialCounts() {
        assertThat(counts(JULY_2022)).containsExactly(63L, 705L, 10_599L);
        assertThat(counts(LAST_DAY_OF_DISTRICTS)).containsExactly(63L, 696L, 10_035L);
        assertThat(counts(NEW_MAP)).containsExactly(34L, 0L, 3_321L);
        assertThat(MAP.on(LocalDate.of(2022, 3, 4))).isEmpty();
        assertThat(MAP.on(LocalDate.of(2022, 3, 5))).hasSameSizeAs(MAP.on(JULY_2022));
    }

    @Test
    void theNewCommunesAreOfTheirKinds() {
        Map<UnitKind, Long> kinds = MAP.on(NEW_MAP)
                .values()
                .stream()
                .filter(state -> state.kind().level() == UnitLevel.COMMUNE)
                .collect(Collectors.groupingBy(State::kind, Collectors.counting()));
        assertThat(kinds).containsOnly(Map.entry(UnitKind.XA, 2_621L), Map.entry(UnitKind.PHUONG, 687L),
                Map.entry(UnitKind.DAC_KHU, 13L));
    }

    @Test
    void everyProvinceHasTheUnitsThatTheOfficialListsCount() {
        List<List<String>> expected = table("map/expected.tsv");
        List<String> columns = expected.getFirst();
        for (List<String> row : expected.subList(1, expected.size())) {
            LocalDate day = LocalDate.parse(row.get(0));
            Map<UnitId, State> map = MAP.on(day);
            UnitId root = row.get(1).equals("VN") ? UnitId.COUNTRY : province(map, row.get(1));
            Map<String, Long> counted = new HashMap<>();
            map.forEach((unit, state) -> {
                if (MAP.within(unit, root, day) && !unit.equals(root)) {
                    counted.merge(state.kind().name(), 1L, Long::sum);
                    counted.merge(state.kind().level().name(), 1L, Long::sum);
                }
            });
            assertThat(counted.getOrDefault("DISTRICT", 0L)).describedAs(row.toString())
                    .isEqualTo(Long.parseLong(row.get(2)));
            assertThat(counted.getOrDefault("COMMUNE", 0L)).describedAs(row.toString())
                    .isEqualTo(Long.parseLong(row.get(3)));
            for (int i = 4; i < columns.size(); i++) {
                assertThat(counted.getOrDefault(columns.get(i), 0L)).describedAs(columns.get(i) + " " + row)
                        .isEqualTo(Long.parseLong(row.get(i)));
            }
        }
    }

    @Test
    void everyParentIsInForceWithItsChild() {
        for (LocalDate day : List.of(JULY_2022, LAST_DAY_OF_DISTRICTS, NEW_MAP, LocalDate.of(2026, 11, 22))) {
            Map<UnitId, State> map = MAP.on(day);
            map.forEach((unit, state) -> {
                if (unit.equals(UnitId.COUNTRY)) {
                    assertThat(state.parent()).isNull();
                } else {
                    assertThat(map).describedAs(unit + " on " + day).containsKey(state.parent());
                    assertThat(map.get(state.parent()).kind().level()).isLessThan(state.kind().level());
                }
            });
        }
    }

    @Test
    void everyLineageTargetExistsOnTheDayOfTheChange() {
        for (EnactReorganisation c : COMMANDS) {
            Map<UnitId, State> map = MAP.on(c.effective());
            c.changes().forEach(change -> {
                if (change instanceof Abolished a) {
                    assertThat(map.keySet()).describedAs(a.toString()).containsAll(a.successors());
                    if (a.within() != null) {
                        assertThat(map).describedAs(a.toString()).containsKey(a.within());
                    }
                } else if (change instanceof Settled s) {
                    assertThat(s.successors()).isNotEmpty();
                    assertThat(map.keySet()).describedAs(s.toString()).containsAll(s.successors());
                }
            });
        }
    }

    @Test
    void the568CommunesAnd11DistrictsThatWentAreThese() {
        Map<String, String> before = codes(JULY_2022);
        Map<String, String> after = codes(LAST_DAY_OF_DISTRICTS);
        List<String> gone = before.keySet()
                .stream()
                .filter(code -> !after.containsKey(code))
                .map(code -> code + " " + before.get(code))
                .sorted()
                .toList();
        List<String> expected = table("map/gone.tsv").stream()
                .skip(1)
                .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2))
                .sorted()
                .toList();

        assertThat(gone).isEqualTo(expected);
        assertThat(gone.stream().filter(line -> line.indexOf(' ') == 5)).hasSize(568);
        assertThat(gone.stream().filter(line -> line.indexOf(' ') == 3)).hasSize(11);
    }

    @Test
    void everyCommuneOfTheLastDayOfDistrictsHasSuccessorsOnTheNewMap() {
        Map<UnitId, State> after = MAP.on(NEW_MAP);
        MAP.on(LAST_DAY_OF_DISTRICTS).forEach((unit, state) -> {
            if (state.kind().level() == UnitLevel.COMMUNE && !after.containsKey(unit)) {
                assertThat(MAP.successors(unit)).describedAs(unit.toString()).isNotEmpty();
            }
        });
    }

    @Test
    void namesAreInNormalFormCAndIdsCarryCodeAndDay() {
        MAP.on(JULY_2022)
                .values()
                .forEach(state -> assertThat(
                        Normalizer.isNormalized(state.name(), Normalizer.Form.NFC)).describedAs(state.name()).isTrue());
        MAP.on(NEW_MAP)
                .values()
                .forEach(state -> assertThat(
                        Normalizer.isNormalized(state.name(), Normalizer.Form.NFC)).describedAs(state.name()).isTrue());
        assertThat(MAP.on(JULY_2022).get(new UnitId("04042.20220305")).name()).isEqualTo("Quang Minh");
    }

    @Test
    void loadingTwiceGivesTheSameCommands() {
        assertThat(MapFiles.commands()).isEqualTo(COMMANDS);
        assertThat(COMMANDS).extracting(EnactReorganisation::id).doesNotHaveDuplicates();
        assertThat(COMMANDS).extracting(EnactReorganisation::stream).doesNotHaveDuplicates();
        assertThat(COMMANDS.get(1).dateInferred()).isTrue();
    }

    private static List<Long> counts(LocalDate day) {
        Map<UnitLevel, Long> levels = MAP.on(day)
                .values()
                .stream()
                .collect(Collectors.groupingBy(state -> state.kind().level(), Collectors.counting()));
        return Stream.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE)
                .map(level -> levels.getOrDefault(level, 0L))
                .toList();
    }

    private static Map<String, String> codes(LocalDate day) {
        return MAP.on(day)
                .values()
                .stream()
                .filter(state -> Set.of(UnitLevel.DISTRICT, UnitLevel.COMMUNE).contains(state.kind().level()))
                .collect(Collectors.toMap(State::code, state -> state.kind() + " " + state.name()));
    }

    private static UnitId province(Map<UnitId, State> map, String code) {
        return map.entrySet()
                .stream()
                .filter(e -> e.getValue().kind().level() == UnitLevel.PROVINCE
                        && e.getValue().code().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> table(String name) {
        try (InputStream bytes = MapFilesTest.class.getResourceAsStream(name)) {
            List<List<String>> rows = new ArrayList<>();
            new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> rows.add(List.of(line.split("\t", -1))));
            return rows;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
