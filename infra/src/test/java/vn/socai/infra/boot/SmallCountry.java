package vn.socai.infra.boot;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import vn.socai.command.Command;
import vn.socai.command.Outcome;
import vn.socai.event.MemberEvent.MemberJoined;
import vn.socai.genesis.GenesisCommand.OpenLedger;
import vn.socai.infra.boot.Invocation.Settings;
import vn.socai.ledger.Actor;
import vn.socai.person.Profile;
import vn.socai.person.SealedProfile;
import vn.socai.programme.ProgrammeCommand.AdoptProgramme;
import vn.socai.team.TeamCommand.AppointLeader;
import vn.socai.team.TeamCommand.EstablishTeam;
import vn.socai.team.TeamCommand.JoinTeam;
import vn.socai.unit.UnitCommand.EnactReorganisation;
import vn.socai.unit.UnitCommand.RegisterVillage;
import vn.socai.value.ActivityArea;
import vn.socai.value.Clause;
import vn.socai.value.CommandId;
import vn.socai.value.HouseholdRef;
import vn.socai.value.LegalBasis;
import vn.socai.value.PersonId;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Purpose;
import vn.socai.value.Role;
import vn.socai.value.Skill;
import vn.socai.value.Strength;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.TeamRule;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;
import vn.socai.visit.VisitCommand.CorrectVisit;
import vn.socai.visit.VisitCommand.LogVisit;

/** A ledger with two communes, a team in each and some months of their visits, in a data directory of its own. */
final class SmallCountry {
    static final UnitId PROVINCE = new UnitId("14.20220305");
    static final UnitId COMMUNE = new UnitId("04042.20220305");
    static final UnitId ELSEWHERE = new UnitId("04048.20220305");
    private static final LocalDate BEGIN = LocalDate.of(2022, 3, 5);
    private static final LocalDate FOUNDED = LocalDate.of(2022, 7, 10);
    private static final LegalBasis BASIS = new LegalBasis("12/QĐ-UBND", LocalDate.of(2022, 6, 15), "UBND \"Thử\"");
    private static final Actor SYSTEM = new Actor("system", Role.SYSTEM, UnitId.COUNTRY);

    final Settings settings;
    private final Random random;

    SmallCountry(Path data, long seed) {
        this(new Settings(data, null, 0), seed);
    }

    SmallCountry(Settings settings, long seed) {
        this.settings = settings;
        random = new Random(seed);
    }

    /** Opens the ledger and fills it. */
    SmallCountry filled() {
        try (Engine engine = Engine.openDemo(settings)) {
            send(engine, new OpenLedger(id(), Purpose.DEMO));
            map(engine);
            send(engine, new AdoptProgramme(id(), new ProgrammeVersion(new ProgrammeId("thu"), 1), "Chương trình thử",
                    "Tổ", PROVINCE, BEGIN,
                    null, BASIS, List.of(new TeamRule.TeamSize(new Clause("T1", Strength.RECOMMENDED, "1", ""),
                            TeamLevel.COMMUNE, 1, 10))));
            work(engine, COMMUNE, new UnitId("ban-1"), 6);
            work(engine, ELSEWHERE, new UnitId("ban-2"), 4);
        }
        return this;
    }

    private void map(Engine engine) {
        List<UnitChange> changes = new ArrayList<>();
        changes.add(new UnitChange.Created(UnitId.COUNTRY, UnitKind.QUOC_GIA, "", "Việt Nam", null));
        changes.add(new UnitChange.Created(PROVINCE, UnitKind.TINH, "14", "Sơn La", UnitId.COUNTRY));
        changes.add(new UnitChange.Created(COMMUNE, UnitKind.XA, "04042", "Quang Minh", PROVINCE));
        changes.add(new UnitChange.Created(ELSEWHERE, UnitKind.XA, "04048", "Vân Hồ", PROVINCE));
        send(engine, new EnactReorganisation(id(), BASIS, BEGIN, false, changes));
        send(engine, new RegisterVillage(id(), new UnitId("ban-1"), COMMUNE, UnitKind.BAN, "Bó", BEGIN, true));
        send(engine, new RegisterVillage(id(), new UnitId("ban-2"), ELSEWHERE, UnitKind.BAN, "Hua Tạt", BEGIN, true));
    }

    private void work(Engine engine, UnitId commune, UnitId village, int months) {
        TeamId team = new TeamId(uuid());
        PersonId leader = new PersonId(uuid());
        SealedProfile sealed = engine.demoParts().keyring().seal(leader, new Profile("Lò Văn Thử", null, "Trưởng bản"));
        send(engine, new EstablishTeam(id(), team, commune, TeamLevel.COMMUNE, "Tổ \"xã\" thử", FOUNDED, BASIS));
        send(engine, new JoinTeam(id(), team, leader, sealed, FOUNDED));
        send(engine, new AppointLeader(id(), team, leader, FOUNDED));
        for (int month = 0; month < months; month++) {
            for (int i = 0; i < 3; i++) {
                LocalDate on = FOUNDED.plusMonths(month).plusDays(random.nextInt(15));
                LogVisit visit = new LogVisit(id(), team, facts(village, on, leader, random.nextInt(9)));
                send(engine, visit);
                if (i == 2) {
                    send(engine, new CorrectVisit(id(), new VisitId(visit.id().value()), team, YearMonth
                            .from(on), facts(village, on, leader, 10)));
                }
            }
        }
    }

    private VisitFacts facts(UnitId village, LocalDate on, PersonId by, int people) {
        return new VisitFacts(village, on, by, ActivityArea.ECONOMY, Set.of(Skill.PAYMENT, Skill.SHOPPING), people,
                random.nextBoolean() ? null : new HouseholdRef(uuid()));
    }

    /** Logs three visits of the commune's team in one call, so that one commit holds three events; returns where it stands. */
    long threeAtOnce(Engine engine) {
        MemberJoined joined = engine.log()
                .readAfter(0, 1_000)
                .stream()
                .flatMap(commit -> commit.draft().events().stream())
                .filter(MemberJoined.class::isInstance)
                .map(MemberJoined.class::cast)
                .findFirst()
                .orElseThrow();
        List<Command> visits = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            visits.add(new LogVisit(id(), joined.team(), facts(new UnitId("ban-1"), FOUNDED.plusDays(i), joined
                    .person(),
                    i)));
        }
        return engine.desk()
                .submit(visits, SYSTEM)
                .stream()
                .map(Outcome.Accepted.class::cast)
                .mapToLong(Outcome.Accepted::position)
                .max()
                .orElseThrow();
    }

    /** Sends a command that must be accepted, and returns where it stands. */
    long send(Engine engine, Command command) {
        Outcome outcome = engine.desk().submit(command, SYSTEM);
        if (!(outcome instanceof Outcome.Accepted accepted)
                || !engine.views().horizon().await(accepted.position(), Duration.ofSeconds(20))) {
            throw new AssertionError(command + ": " + outcome);
        }
        return accepted.position();
    }

    CommandId id() {
        return new CommandId(uuid());
    }

    UUID uuid() {
        return new UUID(random.nextLong() & ~0xf000L | 0x4000L, random.nextLong() >>> 2 | Long.MIN_VALUE);
    }
}
