package vn.socai.infra.view;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.event.MemberEvent.LeaderAppointed;
import vn.socai.event.MemberEvent.MemberAttested;
import vn.socai.event.MemberEvent.MemberJoined;
import vn.socai.event.MemberEvent.MemberLeft;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.event.TeamEvent.TeamDissolved;
import vn.socai.event.TeamEvent.TeamEstablished;
import vn.socai.event.UnitEvent.UnitsReorganised;
import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.infra.meter.BreachFigures;
import vn.socai.infra.meter.Metric;
import vn.socai.programme.ProgrammeDocuments;
import vn.socai.value.Ciphertext;
import vn.socai.value.Holder;
import vn.socai.value.PersonId;
import vn.socai.value.Post;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitChange.Created;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;
import vn.socai.view.ViewStore;
import vn.socai.view.room.ReadingRoom;

import static org.assertj.core.api.Assertions.assertThat;

/** Teams that break rules, province by province, as Prometheus reads them. */
class BreachFiguresTest {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 10);
    private static final UnitId SON_LA = new UnitId("14.20220305");
    private static final UnitId VAN_HO = new UnitId("128.20220305");
    private static final UnitId QUANG_MINH = new UnitId("04042.20220305");
    private static final UnitId MOC_CHAU = new UnitId("123.20220305");
    private static final UnitId ELSEWHERE = new UnitId("03980.20220305");
    private static final UnitId HA_NOI = new UnitId("01.20220305");

    @TempDir
    Path folder;

    private final ListLog log = new ListLog();
    private ViewStore store;
    private ReadingRoom room;
    private BreachFigures figures;
    private int serial;

    @BeforeEach
    void map() {
        log.add(UnitId.COUNTRY, new UnitsReorganised(RandomYear.BASIS, RandomYear.START, false, List.of(
                new Created(UnitId.COUNTRY, UnitKind.QUOC_GIA, "", "Việt Nam", null),
                new Created(SON_LA, UnitKind.TINH, "14", "Sơn La", UnitId.COUNTRY),
                new Created(VAN_HO, UnitKind.HUYEN, "128", "Vân Hồ", SON_LA),
                new Created(QUANG_MINH, UnitKind.XA, "04042", "Quang Minh", VAN_HO),
                new Created(MOC_CHAU, UnitKind.HUYEN, "123", "Mộc Châu", SON_LA),
                new Created(ELSEWHERE, UnitKind.XA, "03980", "Chiềng Hắc", MOC_CHAU),
                new Created(HA_NOI, UnitKind.THANH_PHO_TRUNG_UONG, "01", "Hà Nội", UnitId.COUNTRY))));
        ProgrammeDocuments.shipped()
                .forEach(c -> log.add(c.area(), new ProgrammeAdopted(c.programme(), c.title(), c
                        .teamLabel(), c.area(), c.from(), c.until(), c.basis(), c.rules())));
        store = new SqliteViewStore(folder.resolve("views.db"));
        room = ReadingRoom.open(log, store, new RecordCodec(), ReadingRoom.LIVE);
        figures = new BreachFigures(room.projector(), room.atlas(), room.roster(), room.shelf(), Clock.fixed(Instant
                .parse("2022-12-31T00:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private TeamId team(UnitId unit, int members, Post leader) {
        TeamId team = new TeamId(new UUID(1, ++serial));
        log.add(unit, new TeamEstablished(team, unit, TeamLevel.VILLAGE, "Tổ", DAY, RandomYear.BASIS));
        for (int i = 0; i < members; i++) {
            log.add(unit, new MemberJoined(team, new PersonId(new UUID(serial, i)), new Ciphertext(new byte[16]), DAY));
        }
        PersonId first = new PersonId(new UUID(serial, 0));
        log.add(unit, new LeaderAppointed(team, first, DAY));
        log.add(unit, new MemberAttested(team, first, new Holder(Set.of(leader), Set.of()), DAY));
        return team;
    }

    private Map<String, Double> read(Metric metric) {
        while (room.projector().step(1_000) > 0) {
            // On.
        }
        return figures.collect()
                .stream()
                .filter(one -> one.getMetadata().getName().equals(metric.scraped()))
                .map(GaugeSnapshot.class::cast)
                .flatMap(one -> one.getDataPoints().stream())
                .collect(Collectors.toMap(point -> point.getLabels().get("province"), point -> point.getValue()));
    }

    @Test
    void everyProvinceHasItsLineAndOnlyRequiredRulesAreBroken() {
        team(QUANG_MINH, 5, Post.VILLAGE_HEAD);
        TeamId small = team(QUANG_MINH, 4, Post.VILLAGE_HEAD);
        TeamId other = team(QUANG_MINH, 4, Post.TEACHER);
        // No document says anything of Mộc Châu's teams.
        team(ELSEWHERE, 1, Post.TEACHER);
        assertThat(read(Metric.SIZE_BREACHES)).isEqualTo(Map.of("Sơn La", 2.0, "Hà Nội", 0.0));
        assertThat(read(Metric.STAFF_BREACHES)).isEqualTo(Map.of("Sơn La", 1.0, "Hà Nội", 0.0));

        log.add(QUANG_MINH, new MemberJoined(small, new PersonId(new UUID(9, 9)), new Ciphertext(new byte[16]), DAY));
        log.add(QUANG_MINH, new TeamDissolved(other, DAY.plusDays(1), RandomYear.BASIS));
        assertThat(read(Metric.SIZE_BREACHES)).containsEntry("Sơn La", 0.0);
        assertThat(read(Metric.STAFF_BREACHES)).containsEntry("Sơn La", 0.0);
        log.add(QUANG_MINH, new MemberLeft(small, new PersonId(new UUID(9, 9)), DAY.plusDays(2)));
        assertThat(read(Metric.SIZE_BREACHES)).containsEntry("Sơn La", 1.0);
    }
}
