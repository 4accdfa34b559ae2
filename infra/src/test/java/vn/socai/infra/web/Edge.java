package vn.socai.infra.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import vn.socai.command.Command;
import vn.socai.command.Desk;
import vn.socai.command.Outcome;
import vn.socai.indicator.IndicatorCommand.AssignTarget;
import vn.socai.infra.security.DemoTokens;
import vn.socai.ledger.Actor;
import vn.socai.ledger.CommitLog;
import vn.socai.person.Keyring;
import vn.socai.person.Profile;
import vn.socai.programme.ProgrammeDocuments;
import vn.socai.team.TeamCommand.AppointLeader;
import vn.socai.team.TeamCommand.EstablishTeam;
import vn.socai.team.TeamCommand.JoinTeam;
import vn.socai.unit.MapFiles;
import vn.socai.unit.UnitCommand.EnactReorganisation;
import vn.socai.unit.UnitCommand.RegisterVillage;
import vn.socai.value.ActivityArea;
import vn.socai.value.CommandId;
import vn.socai.value.HouseholdRef;
import vn.socai.value.LegalBasis;
import vn.socai.value.Measure;
import vn.socai.value.PersonId;
import vn.socai.value.Role;
import vn.socai.value.Skill;
import vn.socai.value.TargetId;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.value.VisitFacts;
import vn.socai.view.Horizon;
import vn.socai.visit.VisitCommand.LogVisit;

/** A running edge with a small country: 34 provinces, two communes each, and teams in the first. */
final class Edge implements AutoCloseable {
    static final LegalBasis BASIS = new LegalBasis("1480/UBND-VHTT", LocalDate.of(2022, 7, 1), "UBND huyện Vân Hồ");
    static final LocalDate BEGIN = LocalDate.of(2022, 3, 5);
    static final UnitId PROVINCE = new UnitId("10.20220305");
    static final UnitId COMMUNE = new UnitId("10001.20220305");
    static final UnitId OTHER_PROVINCE = new UnitId("11.20220305");
    static final UnitId OTHER_COMMUNE = new UnitId("11001.20220305");
    static final UnitId VILLAGE = new UnitId("thon-quang-minh-1");
    static final TeamId TEAM = new TeamId(new UUID(7, 1));
    static final TeamId OTHER_TEAM = new TeamId(new UUID(7, 2));
    static final PersonId AN = new PersonId(new UUID(8, 1));
    static final PersonId BINH = new PersonId(new UUID(8, 2));
    static final PersonId CUONG = new PersonId(new UUID(8, 3));
    static final Actor SYSTEM = new Actor("system", Role.SYSTEM, UnitId.COUNTRY);

    final Path directory;
    final ConfigurableApplicationContext context;
    final int port;
    private final Random random = new Random(42);

    Edge(String... properties) {
        this(Clock.systemUTC(), properties);
    }

    /** @param clock by which everything on the edge goes, tokens too */
    Edge(Clock clock, String... properties) {
        try {
            directory = Files.createTempDirectory("edge");
            SpringApplication application = new SpringApplication(EdgeApplication.class);
            application.setDefaultProperties(Map.of("server.port", "0",
                    // The health of ledger and views is not part of this edge.
                    "management.endpoint.health.validate-group-membership", "false", "socai.test.directory", directory
                            .toString()));
            application.addInitializers(made -> made.getBeanFactory().registerSingleton("clock", clock));
            context = application.run(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        port = Integer.parseInt(Objects.requireNonNull(context.getEnvironment()
                .getProperty(
                        "local.server.port")));
    }

    /** One running edge for all tests that only read or add. */
    private static final class Shared {
        static final Edge EDGE = new Edge("--socai.development=true").settled();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(EDGE::close));
        }
    }

    static Edge shared() {
        return Shared.EDGE;
    }

    String token(Role role, UnitId unit) {
        return context.getBean(DemoTokens.class)
                .mint(role.name().toLowerCase(Locale.ROOT) + "-" + unit, role,
                        unit, Duration.ofHours(1));
    }

    Asking as(Role role, UnitId unit) {
        return new Asking(port, token(role, unit));
    }

    Asking officer() {
        return as(Role.OFFICER, PROVINCE);
    }

    UUID uuid() {
        return new UUID(random.nextLong() & ~0xf000L | 0x4000L, random.nextLong() >>> 2 | Long.MIN_VALUE);
    }

    CommandId id() {
        return new CommandId(uuid());
    }

    long submit(Command command) {
        Outcome outcome = context.getBean(Desk.class).submit(command, SYSTEM);
        if (!(outcome instanceof Outcome.Accepted accepted)) {
            throw new AssertionError(outcome);
        }
        return accepted.position();
    }

    /** Waits until all that was appended is in the views. */
    void folded() {
        if (!context.getBean(Horizon.class).await(context.getBean(CommitLog.class).head(), Duration.ofMinutes(2))) {
            throw new AssertionError("the views do not come forward");
        }
    }

    /** The small country. */
    Edge settled() {
        ArrayList<UnitChange> changes = new ArrayList<>();
        changes.add(new UnitChange.Created(UnitId.COUNTRY, UnitKind.QUOC_GIA, "", "Việt Nam", null));
        for (int p = 10; p < 44; p++) {
            UnitId province = new UnitId(p + ".20220305");
            changes.add(new UnitChange.Created(province, UnitKind.TINH, "" + p, "Tỉnh thử " + p, UnitId.COUNTRY));
            for (int c = 1; c <= 2; c++) {
                String code = p + "00" + c;
                changes.add(new UnitChange.Created(new UnitId(code + ".20220305"), UnitKind.XA, code, "Xã thử " + code,
                        province));
            }
        }
        submit(new EnactReorganisation(id(), BASIS, BEGIN, false, changes));
        submit(new RegisterVillage(id(), VILLAGE, COMMUNE, UnitKind.THON, "Đặng", BEGIN, true));
        team(TEAM, COMMUNE, "Tổ công nghệ số xã Đặng Sơn", List.of(AN, BINH), List.of("Nguyễn Văn An",
                "Đặng Thị Bình"));
        team(OTHER_TEAM, OTHER_COMMUNE, "Tổ công nghệ số xã Bên Kia", List.of(CUONG), List.of("Trần Văn Cường"));
        folded();
        return this;
    }

    /** The real map and the programmes that ship, with a team, a visit and a target. */
    Edge onTheRealMap() {
        MapFiles.commands().forEach(this::submit);
        folded();
        ProgrammeDocuments.shipped().forEach(this::submit);
        UnitId quangMinh = new UnitId("04042.20220305");
        team(TEAM, quangMinh, "Tổ công nghệ số cộng đồng xã Quang Minh", List.of(AN, BINH), List.of("Nguyễn Văn An",
                "Đặng Thị Bình"));
        submit(new LogVisit(id(), TEAM, new VisitFacts(quangMinh, LocalDate.of(2024, 10, 3), AN, ActivityArea.SOCIETY,
                Set
                        .of(Skill.PAYMENT), 3, new HouseholdRef(uuid()))));
        submit(new AssignTarget(id(), new TargetId(uuid()), UnitId.COUNTRY, Measure.VISITS, 5, LocalDate.of(2024, 10,
                1),
                LocalDate.of(2024, 10, 10), BASIS, null, null));
        folded();
        return this;
    }

    private void team(TeamId team, UnitId unit, String name, List<PersonId> persons, List<String> names) {
        LocalDate on = LocalDate.of(2022, 7, 10);
        submit(new EstablishTeam(id(), team, unit, TeamLevel.COMMUNE, name, on, BASIS));
        for (int i = 0; i < persons.size(); i++) {
            submit(new JoinTeam(id(), team, persons.get(i), context.getBean(Keyring.class)
                    .seal(persons.get(i),
                            new Profile(names.get(i), "+8490000000" + i, "Trưởng thôn")), on));
        }
        submit(new AppointLeader(id(), team, persons.getFirst(), on));
    }

    @Override
    public void close() {
        context.close();
        FileSystemUtils.deleteRecursively(directory.toFile());
    }
}
