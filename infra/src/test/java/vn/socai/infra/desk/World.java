package vn.socai.infra.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import vn.socai.event.PeriodEvent.PeriodOpened;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.ledger.Actor;
import vn.socai.person.SealedProfile;
import vn.socai.programme.Programmes;
import vn.socai.report.Reporting;
import vn.socai.team.TeamCommand.EstablishTeam;
import vn.socai.team.TeamCommand.JoinTeam;
import vn.socai.unit.PlaceNames;
import vn.socai.unit.Units;
import vn.socai.value.ActivityArea;
import vn.socai.value.Ciphertext;
import vn.socai.value.Clause;
import vn.socai.value.CommandId;
import vn.socai.value.HouseholdRef;
import vn.socai.value.LegalBasis;
import vn.socai.value.PeriodKey;
import vn.socai.value.PersonId;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Role;
import vn.socai.value.Skill;
import vn.socai.value.Strength;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.TeamRule;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;
import vn.socai.value.VisitFacts;
import vn.socai.visit.VisitCommand.LogVisit;

/** A small world for tests of the desk: one province, two communes, a village in each, and what happens there. */
final class World {
    static final Instant NOW = Instant.parse("2024-10-20T03:00:00Z");
    static final LocalDate DAY = LocalDate.of(2024, 10, 3);
    static final UnitId PROVINCE = new UnitId("14.20220305");
    static final UnitId COMMUNE = new UnitId("04042.20220305");
    static final UnitId ELSEWHERE = new UnitId("04048.20220305");
    static final UnitId VILLAGE = new UnitId("thon-1");
    static final UnitId VILLAGE_ELSEWHERE = new UnitId("thon-2");
    static final LegalBasis DECISION = new LegalBasis("12/QĐ-UBND", LocalDate.of(2022, 6, 15), "UBND xã Quang Minh");
    static final Actor OFFICER = new Actor("officer-1", Role.OFFICER, COMMUNE);
    static final Actor SYSTEM = new Actor("system", Role.SYSTEM, UnitId.COUNTRY);

    private final Random random;

    World(long seed) {
        random = new Random(seed);
    }

    UUID uuid() {
        return new UUID(random.nextLong() & ~0xf000L | 0x4000L, random.nextLong() >>> 2 | Long.MIN_VALUE);
    }

    CommandId id() {
        return new CommandId(uuid());
    }

    EstablishTeam establish(TeamId team) {
        return new EstablishTeam(id(), team, COMMUNE, TeamLevel.COMMUNE, "Tổ xã Quang Minh", LocalDate.of(2022, 6, 20),
                DECISION);
    }

    JoinTeam join(TeamId team, PersonId person) {
        return new JoinTeam(id(), team, person,
                new SealedProfile(new Ciphertext(new byte[]{1, 2, 3}), person.value().getLeastSignificantBits()),
                LocalDate.of(2022, 6, 21));
    }

    LogVisit visit(TeamId team, PersonId by) {
        return visit(id(), team, by, DAY.plusDays(random.nextInt(8)));
    }

    LogVisit visit(CommandId id, TeamId team, PersonId by, LocalDate on) {
        return new LogVisit(id, team, new VisitFacts(VILLAGE, on, by, ActivityArea.ECONOMY,
                Set.of(Skill.PAYMENT, Skill.SHOPPING), 1 + random.nextInt(4), new HouseholdRef(uuid())));
    }

    /** The map of this world, in force for ever. */
    static final Units UNITS = new Units() {
        private final Map<UnitId, UnitId> parents = Map.of(PROVINCE, UnitId.COUNTRY, COMMUNE, PROVINCE, ELSEWHERE,
                PROVINCE, VILLAGE, COMMUNE, VILLAGE_ELSEWHERE, ELSEWHERE);
        private final Map<UnitId, UnitLevel> levels = Map.of(UnitId.COUNTRY, UnitLevel.COUNTRY, PROVINCE,
                UnitLevel.PROVINCE, COMMUNE, UnitLevel.COMMUNE, ELSEWHERE, UnitLevel.COMMUNE, VILLAGE,
                UnitLevel.VILLAGE, VILLAGE_ELSEWHERE, UnitLevel.VILLAGE);

        @Override
        public Optional<UnitLevel> level(UnitId unit) {
            return Optional.ofNullable(levels.get(unit));
        }

        @Override
        public Optional<UnitLevel> inForce(UnitId unit, LocalDate on) {
            return Optional.ofNullable(levels.get(unit));
        }

        @Override
        public boolean within(UnitId unit, UnitId root, LocalDate on) {
            @Nullable
            UnitId at = unit;
            while (at != null && !at.equals(root)) {
                at = parents.get(at);
            }
            return at != null;
        }

        @Override
        public PlaceNames names(UnitId unit, LocalDate on) {
            return new PlaceNames(null, null, null);
        }
    };

    /** Nobody reports in this world: no programme asks for it. */
    static final Reporting REPORTING = new Reporting() {
        @Override
        public List<ProgrammeAdopted> versions(ProgrammeId programme) {
            return List.of();
        }

        @Override
        public Set<UnitLevel> levels(UnitId unit, LocalDate on) {
            return Set.of();
        }

        @Override
        public boolean within(UnitId unit, UnitId area, LocalDate on) {
            return UNITS.within(unit, area, on);
        }

        @Override
        public Optional<PeriodOpened> opened(PeriodKey period) {
            return Optional.empty();
        }

        @Override
        public List<UnitId> locked(PeriodKey period) {
            return List.of();
        }
    };

    /** A team has at most ten members here, as VH5 asks. */
    static final Programmes PROGRAMMES = (unit, on) -> List.of(new ProgrammeAdopted(
            new ProgrammeVersion(new ProgrammeId("van-ho-2022"), 1), "Vân Hồ", "Tổ chuyển đổi số cộng đồng", PROVINCE,
            LocalDate.of(2022, 6, 15), null, DECISION,
            List.of(new TeamRule.TeamSize(new Clause("VH5", Strength.REQUIRED, "1", ""), TeamLevel.COMMUNE, 5, 10))));

    /** Remembers which persons joined which team, and whose keys were destroyed. */
    static final class People {
        final Map<PersonId, Set<TeamId>> teams = new ConcurrentHashMap<>();
    }
}
