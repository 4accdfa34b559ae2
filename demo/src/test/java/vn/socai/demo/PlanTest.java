package vn.socai.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.socai.demo.Campaign.Visit;
import vn.socai.demo.Country.Place;
import vn.socai.demo.Country.Step;
import vn.socai.demo.Staffing.Team;
import vn.socai.unit.MapFiles;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitLevel;

import static org.assertj.core.api.Assertions.assertThat;

/** The plan is a value, so what the documents ask for can be counted in it without loading anything. */
class PlanTest {
    private static final List<Step> MAP = Step.of(MapFiles.commands());
    private static final Plan PLAN = Plan.of(Options.DEFAULT, MAP);

    @Test
    void everyCommuneOf2022HasATeam() {
        Set<Place> communes = new HashSet<>(PLAN.country().at(UnitLevel.COMMUNE));
        assertThat(communes).hasSize(10_599);
        assertThat(PLAN.seats().stream().map(Seat::commune).collect(Collectors.toSet())).isEqualTo(communes);
    }

    @Test
    void theDocumentsMinimaAreMetExactly() {
        assertThat(teamsIn("10")).as("LC3: 152 communes x 3").isEqualTo(456);
        assertThat(teamsIn("58")).as("NT1: one in each of 65 communes").isEqualTo(65);
        Map<TeamLevel, Long> vanHo = PLAN.seats()
                .stream()
                .filter(seat -> PLAN.country().above(seat.commune()).code().equals("128"))
                .collect(Collectors.groupingBy(Seat::level, Collectors.counting()));
        assertThat(vanHo).as("VH2, VH3: 14 of communes, 13 x 5 + 3 of villages")
                .containsExactlyInAnyOrderEntriesOf(Map.of(TeamLevel.COMMUNE, 14L, TeamLevel.VILLAGE, 68L));
    }

    @Test
    void teamsAreFoundedAsTheDocumentsSay() {
        for (Seat seat : PLAN.seats()) {
            Team team = PLAN.staffing().team(seat);
            LocalDate on = team.founded();
            String commune = seat.commune().label();
            String leader = team.members().getFirst().profile().post();
            assertThat(on).isBetween("2022-03-05", "2022-12-31").isEqualTo(team.decision().date());
            switch (seat.custom()) {
                case LAO_CAI -> {
                    assertThat(on).as("LC3").isBefore("2022-06-30");
                    assertThat(team.members()).as("LC6")
                            .anyMatch(member -> member.profile().post().startsWith("Ủy viên UBND"));
                }
                case PHU_LUONG -> {
                    assertThat(on).as("PL7, PL8").isBetween("2022-05-01", "2022-05-30");
                    assertThat(team.members()).as("PL4").hasSizeBetween(5, 7);
                    assertThat(team.decision().office()).as("PL7").isEqualTo("UBND " + commune);
                }
                case VAN_HO, QUANG_MINH -> {
                    assertThat(on).as("VH20").isBetween("2022-06-15", "2022-06-17");
                    assertThat(team.members()).as("VH5").hasSizeBetween(5, 10);
                    assertThat(team.decision().office()).as("VH4").isEqualTo("Chủ tịch UBND " + commune);
                    assertThat(team.name()).startsWith("Tổ chuyển đổi số cộng đồng ");
                    if (seat.level() == TeamLevel.COMMUNE) {
                        assertThat(leader).as("VH6").startsWith("Bí thư Đoàn ");
                        assertThat(team.deputy()).as("VH6").isNotNull();
                    } else {
                        assertThat(leader).as("VH7").isIn("Trưởng bản", "Trưởng tiểu khu");
                    }
                }
                case NINH_THUAN -> {
                    assertThat(team.members()).as("NT4").hasSizeBetween(3, 5);
                    assertThat(team.decision().office()).as("NT6").isEqualTo("Chủ tịch UBND " + commune);
                    assertThat(leader).as("NT5").isIn("Trưởng thôn", "Trưởng khu phố");
                }
                case ELSEWHERE, DIVIDED -> assertThat(team.members()).hasSizeBetween(3, 6);
            }
        }
    }

    @Test
    void whatIsInventedIsMarkedSo() {
        for (Seat seat : PLAN.seats()) {
            if (seat.village() > 0) {
                assertThat(seat.unit().value()).startsWith("mau.");
                assertThat(seat.villageName()).startsWith("Mẫu ");
                assertThat(seat.villageKind().level()).isEqualTo(UnitLevel.VILLAGE);
            }
            Team team = PLAN.staffing().team(seat);
            assertThat(Normalizer.isNormalized(team.name(), Normalizer.Form.NFC)).isTrue();
            team.members().forEach(member -> assertThat(member.profile().phone()).matches("0000\\d{6}"));
        }
    }

    @Test
    void theSameSeedIsTheSameDemonstration() {
        Plan again = Plan.of(Options.DEFAULT, MAP);
        Plan other = Plan.of(new Options(1, 0, 200_000, 10), MAP);
        for (int i = 0; i < PLAN.seats().size(); i += 97) {
            Seat seat = PLAN.seats().get(i);
            assertThat(again.staffing().team(seat)).isEqualTo(PLAN.staffing().team(seat));
            assertThat(again.campaign().visits(seat)).isEqualTo(PLAN.campaign().visits(seat));
            assertThat(other.staffing().id(seat)).isNotEqualTo(PLAN.staffing().id(seat));
        }
    }

    @Test
    void theVisitsAreAsManyAsAskedForAndLieInTheCampaign() {
        Set<UUID> ids = new HashSet<>();
        int meetings = 0;
        int twice = 0;
        int corrected = 0;
        for (Seat seat : PLAN.seats()) {
            Set<?> members = PLAN.staffing()
                    .team(seat)
                    .members()
                    .stream()
                    .map(Staffing.Member::person)
                    .collect(Collectors.toSet());
            List<Visit> visits = PLAN.campaign().visits(seat);
            assertThat(visits).hasSize(PLAN.campaign().count(seat));
            for (Visit visit : visits) {
                assertThat(ids.add(visit.id().value())).isTrue();
                assertThat(visit.facts().occurredOn()).isBetween(Campaign.FIRST_DAY, Campaign.LAST_DAY);
                assertThat(members.contains(visit.facts().by())).isTrue();
                meetings += visit.facts().household() == null ? 1 : 0;
                twice += PLAN.campaign().enteredTwice(visit) == null ? 0 : 1;
                corrected += PLAN.campaign().corrected(visit) == null ? 0 : 1;
            }
        }
        assertThat(ids).hasSize(200_000);
        assertThat(meetings).isBetween(28_000, 32_000);
        assertThat(twice).isBetween(300, 500);
        assertThat(corrected).isBetween(450, 750);
        assertThat(Expected.of(PLAN.campaign(), PLAN.seats()).households()).isBetween(100_000L, 170_000L);
    }

    @Test
    void furtherTeamsStandOutsideTheDocumentsAreas() {
        Plan large = Plan.of(Options.DEFAULT.sized(93_500, 0), MAP);
        assertThat(large.seats()).hasSize(93_500);
        assertThat(large.seats().subList(0, PLAN.seats().size())).isEqualTo(PLAN.seats());
        assertThat(large.seats().stream().filter(Seat::late).map(Seat::custom).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Custom.ELSEWHERE, Custom.DIVIDED);
        assertThat(large.seats().stream().map(Seat::unit).distinct()).hasSize(93_500);
    }

    @Test
    void villagesOfDividedCommunesAreSaidToLieInOneOfTheNewOnesButForSomeLeftOpen() {
        Country today = Country.on(LocalDate.of(2025, 7, 1), MAP);
        Set<Place> communes = new HashSet<>(today.at(UnitLevel.COMMUNE));
        assertThat(PLAN.assignments()).hasSizeGreaterThan(900)
                .allMatch(each -> communes.stream().anyMatch(place -> place.unit().equals(each.commune())));
        long open = PLAN.seats()
                .stream()
                .filter(seat -> seat.custom() == Custom.DIVIDED)
                .filter(seat -> PLAN.assignments().stream().noneMatch(each -> each.village().equals(seat)))
                .count();
        assertThat(open).isBetween(10L, 100L);
    }

    @Test
    void someTeamsGoOnWorkingThroughTheReformLateCorrectedAndVoided() {
        Years years = PLAN.years();
        assertThat(years.seats()).hasSize(1_729).doesNotHaveDuplicates();
        Set<UUID> ids = new HashSet<>();
        Map<Years.Fate, Integer> fates = new EnumMap<>(Years.Fate.class);
        int after = 0;
        for (Seat seat : years.seats()) {
            for (int quarter = 0; quarter < Years.QUARTERS; quarter++) {
                for (Visit visit : years.visits(seat, quarter)) {
                    assertThat(ids.add(visit.id().value())).isTrue();
                    LocalDate on = visit.facts().occurredOn();
                    assertThat(on).isBetween("2022-10-01", "2026-06-30");
                    assertThat(on.isBefore(Campaign.FIRST_DAY) || on.isAfter(Campaign.LAST_DAY)).isTrue();
                    assertThat(PLAN.country().holds(visit.facts().unit())
                            || seat.village() > 0 || !on.isBefore(LocalDate.of(2025, 3, 1))).isTrue();
                    fates.merge(years.fate(visit), 1, Integer::sum);
                    after += on.isBefore(LocalDate.of(2025, 7, 1)) ? 0 : 1;
                }
            }
        }
        assertThat(ids).hasSizeBetween(25_000, 35_000);
        assertThat(after).isGreaterThan(8_000);
        assertThat(fates.keySet()).containsExactlyInAnyOrder(Years.Fate.values());
        assertThat(fates.get(Years.Fate.LATE)).isGreaterThan(500);
        assertThat(Plan.of(Options.DEFAULT.sized(0, 0), MAP).years().seats()).isEmpty();
    }

    @Test
    void aCommuneTeamWorksInTheCommuneThatTookItsOwnAndNowhereWhereNobodyKnowsWhich() {
        Whereabouts whereabouts = new Whereabouts(MAP);
        Seat quangMinh = PLAN.seats()
                .stream()
                .filter(seat -> seat.commune().code().equals("04042") && seat.village() == 0)
                .findFirst()
                .orElseThrow();
        assertThat(whereabouts.unit(quangMinh, LocalDate.of(2025, 6, 30))).isEqualTo(quangMinh.unit());
        assertThat(whereabouts.unit(quangMinh, LocalDate.of(2025, 7, 1))).hasToString("04006.20250701");
        long lost = PLAN.seats()
                .stream()
                .filter(seat -> seat.village() == 0 && whereabouts.unit(seat, LocalDate.of(2026, 1, 1)) == null)
                .count();
        assertThat(lost).isPositive();
    }

    /** The figures that docs/demo.md states. */
    @Test
    void theDefaultDemonstrationHasTheSizeThatIsDocumented() {
        assertThat(PLAN.seats()).hasSize(11_596);
        assertThat(PLAN.seats().stream().mapToInt(PLAN.staffing()::size).sum()).isEqualTo(57_878);
        assertThat(PLAN.seats().stream().filter(seat -> seat.custom() == Custom.DIVIDED)).hasSize(1_066);
        assertThat(PLAN.seats().stream().filter(seat -> seat.custom() == Custom.PHU_LUONG)).hasSize(60);
    }

    private static long teamsIn(String province) {
        return PLAN.seats()
                .stream()
                .filter(seat -> PLAN.country().province(seat.commune()).code().equals(province))
                .count();
    }
}
