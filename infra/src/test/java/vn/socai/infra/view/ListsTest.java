package vn.socai.infra.view;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.event.Event;
import vn.socai.event.MemberEvent;
import vn.socai.event.MemberEvent.MemberJoined;
import vn.socai.event.PersonEvent.PersonalDataErased;
import vn.socai.event.TeamEvent;
import vn.socai.event.TeamEvent.TeamTransferred;
import vn.socai.event.VisitEvent;
import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.ledger.Commit;
import vn.socai.value.ErasureReason;
import vn.socai.value.PersonId;
import vn.socai.value.Role;
import vn.socai.value.Stored;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;
import vn.socai.view.BadCursor;
import vn.socai.view.Occurred;
import vn.socai.view.Slice;
import vn.socai.view.Subjects;
import vn.socai.view.Vietnamese;
import vn.socai.view.ViewStore;
import vn.socai.view.chronicle.Chronicle.Order;
import vn.socai.view.chronicle.Happening;
import vn.socai.view.chronicle.Kinds;
import vn.socai.view.chronicle.Sieve;
import vn.socai.view.chronicle.Subject;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.roster.MemberCard;
import vn.socai.view.roster.MemberQuery;
import vn.socai.view.roster.Names;
import vn.socai.view.roster.Office;
import vn.socai.view.roster.TeamCard;
import vn.socai.view.roster.TeamQuery;
import vn.socai.view.scoreboard.Score;
import vn.socai.view.tally.Figures;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.Window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Lists over an invented year, page by page, against the ledger read by hand. */
class ListsTest {
    @TempDir
    Path folder;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final RandomYear year = new RandomYear(seed, 600);
    private ViewStore store;
    private ReadingRoom room;
    private long head;

    @BeforeEach
    void fold() {
        System.out.println("ListsTest seed " + seed);
        store = new SqliteViewStore(folder.resolve("views.db"));
        room = ReadingRoom.open(year.log, store, new RecordCodec(), ReadingRoom.LIVE);
        while (room.projector().step(50) > 0) {
            // On.
        }
        head = room.projector().projectedUpTo();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static <T> List<T> pages(Function<String, Slice<T>> query) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        boolean more = true;
        while (more) {
            Slice<T> slice = query.apply(cursor);
            all.addAll(slice.items());
            more = slice.hasNext();
            assertThat(more && slice.rows().isEmpty()).isFalse();
            cursor = slice.rows().isEmpty() ? null : slice.rows().getLast().cursor();
        }
        return all;
    }

    @RepeatedTest(3)
    void a_units_history_is_the_ledger_filtered() {
        for (int i = 0; i < 12; i++) {
            UnitId unit = i == 0 ? UnitId.COUNTRY : year.units.get(random.nextInt(year.units.size()));
            LocalDate day = RandomYear.START.plusDays(random.nextInt(400));
            long at = 1 + random.nextLong(head);
            Order order = Order.values()[random.nextInt(2)];
            List<String> expected = new ArrayList<>();
            for (Commit commit : year.log.readAfter(0, (int) at)) {
                boolean ours = room.atlas().tree(day, at).path(unit).contains(unit) && (unit.equals(UnitId.COUNTRY)
                        || Subjects.of(commit).stream().anyMatch(u -> room.atlas().tree(day, at).holds(unit, u)));
                for (int e = 0; ours && e < commit.draft().events().size(); e++) {
                    expected.add(commit.position() + "." + e);
                }
            }
            if (order == Order.LATEST) {
                expected = expected.reversed();
            }
            int first = 1 + random.nextInt(30);
            List<Happening> found = pages(c -> room.chronicle()
                    .of(new Subject.Below(unit, day), Sieve.ALL, order, first, c, at));
            assertThat(found).as("seed %d unit %s", seed, unit)
                    .extracting(h -> h.position() + "." + h.index())
                    .isEqualTo(expected);
        }
        assertThat(room.chronicle()
                .of(new Subject.Below(UnitId.COUNTRY, RandomYear.START), Sieve.ALL, Order.OLDEST, 5, room.chronicle()
                        .behind(
                                head - 1), head)
                .items()).allMatch(h -> h.position() == head);
    }

    @RepeatedTest(3)
    void a_sieve_lets_pass_what_it_says_in_both_directions() {
        for (int i = 0; i < 12; i++) {
            Subject subject = new Subject.Below(i % 2 == 0 ? UnitId.COUNTRY
                    : year.units.get(random.nextInt(year.units
                            .size())), RandomYear.START.plusDays(random.nextInt(400)));
            Sieve sieve = sieve();
            int first = 1 + random.nextInt(9);
            String what = "seed %d %s %s".formatted(seed, subject, sieve);
            List<Happening> expected = pages(c -> room.chronicle().of(subject, Sieve.ALL, Order.OLDEST, 50, c, head))
                    .stream()
                    .filter(h -> passes(sieve, h))
                    .toList();
            assertThat(pages(c -> room.chronicle().of(subject, sieve, Order.OLDEST, first, c, head))).as(what)
                    .isEqualTo(expected);
            assertThat(pages(c -> room.chronicle().of(subject, sieve, Order.LATEST, first, c, head))).as(what)
                    .isEqualTo(expected.reversed());
            List<Slice.Row<Happening>> rows = room.chronicle()
                    .of(subject, sieve, Order.OLDEST, 500, null, head)
                    .rows();
            for (int at = 1; at + 1 < Math.min(rows.size(), 20); at++) {
                String here = rows.get(at).cursor();
                assertThat(room.chronicle().of(subject, sieve, Order.OLDEST, 1, here, head).rows()).as(what)
                        .containsExactly(rows.get(at + 1));
                assertThat(room.chronicle().of(subject, sieve, Order.LATEST, 1, here, head).rows()).as(what)
                        .containsExactly(rows.get(at - 1));
            }
        }
    }

    private Sieve sieve() {
        List<String> kinds = List.copyOf(Kinds.all());
        List<String> families = List.copyOf(Kinds.families());
        Instant moment = year.log.at(1 + random.nextLong(head)).orElseThrow().recordedAt();
        LocalDate day = RandomYear.START.plusDays(random.nextInt(300));
        return new Sieve(random.nextInt(4) == 0 ? Set.of(kinds.get(random.nextInt(kinds.size()))) : Set.of(), random
                .nextInt(3) == 0 ? Set.of(families.get(random.nextInt(families.size()))) : Set.of(), random.nextInt(
                        3) == 0 ? day : null, random.nextInt(3) == 0 ? day.plusDays(40) : null, random.nextInt(3) == 0
                                ? moment
                                : null, random.nextInt(3) == 0 ? moment.plusSeconds(200) : null, random.nextInt(4) == 0
                                        ? Set.of(Role.SYSTEM)
                                        : Set.of(), random.nextInt(4) == 0 ? -random.nextInt(400) : null, random
                                                .nextInt(5) == 0);
    }

    /** The same said once more, plainly. */
    private static boolean passes(Sieve s, Happening h) {
        String kind = h.event().getClass().getAnnotation(Stored.class).name();
        LocalDate day = Occurred.on(h.event());
        boolean passes = s.kinds().isEmpty() || s.kinds().contains(kind);
        passes &= s.families().isEmpty() || s.families().stream().anyMatch(f -> kind.startsWith(f + "."));
        passes &= s.from() == null || (day != null && day.toEpochDay() >= s.from().toEpochDay());
        passes &= s.lastDay() == null || (day != null && day.toEpochDay() <= s.lastDay().toEpochDay());
        passes &= s.recordedFrom() == null || h.recordedAt().compareTo(s.recordedFrom()) >= 0;
        passes &= s.recordedUntil() == null || h.recordedAt().compareTo(s.recordedUntil()) < 0;
        passes &= s.roles().isEmpty() || s.roles().contains(h.actor().role());
        passes &= s.lateByMoreThan() == null || (day != null && h.recordedAt()
                .atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
                .toLocalDate()
                .toEpochDay() - day.toEpochDay() > s.lateByMoreThan());
        return passes && (!s.takingBack() || h.event() instanceof VisitEvent.VisitCorrected || h
                .event() instanceof VisitEvent.VisitVoided);
    }

    @Test
    void a_cursor_that_is_no_place_is_refused() {
        assertThatThrownBy(() -> room.chronicle()
                .of(new Subject.Below(UnitId.COUNTRY, RandomYear.START), Sieve.ALL,
                        Order.OLDEST, 1, "bm9uZQ", head)).isInstanceOf(BadCursor.class);
    }

    @Test
    void histories_of_teams_and_persons_are_the_ledger_filtered() {
        List<Event> all = year.log.readAfter(0, (int) head).stream().flatMap(c -> c.draft().events().stream()).toList();
        // One that moved, where any did: what it did before stands in other lists.
        TeamId team = all.stream()
                .filter(TeamEvent.class::isInstance)
                .map(TeamEvent.class::cast)
                .max(Comparator.comparing(TeamTransferred.class::isInstance))
                .orElseThrow()
                .team();
        assertThat(pages(c -> room.chronicle().of(new Subject.OfTeam(team), Sieve.ALL, Order.OLDEST, 7, c, head)))
                .extracting(Happening::event)
                .isEqualTo(all.stream()
                        .filter(e -> e instanceof TeamEvent t && t.team().equals(team)
                                || e instanceof MemberEvent m && m.team().equals(team)
                                || e instanceof VisitEvent v && v.team().equals(team))
                        .toList());
        PersonId person = year.persons.get(random.nextInt(year.persons.size()));
        assertThat(pages(c -> room.chronicle().of(new Subject.OfPerson(person), Sieve.ALL, Order.LATEST, 2, c, head)))
                .extracting(
                        Happening::event)
                .isEqualTo(all.stream()
                        .filter(e -> e instanceof MemberEvent m && m.person().equals(person)
                                || e instanceof PersonalDataErased p && p.person().equals(person))
                        .toList()
                        .reversed());
    }

    @Test
    void teams_are_found_without_marks_and_stand_in_vietnamese_order() {
        LocalDate day = RandomYear.START.plusDays(200);
        TeamQuery query = new TeamQuery(UnitId.COUNTRY, day, null, "DANG", TeamQuery.Order.NAME);
        List<TeamCard> found = pages(c -> room.roster().teams(query, 2, c, head));
        List<TeamCard> all = pages(c -> room.roster()
                .teams(new TeamQuery(UnitId.COUNTRY, day, null, "",
                        TeamQuery.Order.NEWEST), 3, c, head));
        assertThat(all).extracting(TeamCard::from).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(all).extracting(TeamCard::id).doesNotHaveDuplicates();
        assertThat((long) all.size()).isEqualTo(room.tally()
                .rollUp(UnitId.COUNTRY, new Window.Days(day, day), new Hierarchy.AsOf(day),
                        head)
                .allTeams());
        assertThat(found).extracting(TeamCard::name).isSortedAccordingTo(Comparator.comparing(Vietnamese::order));
        assertThat(new HashSet<>(found)).isEqualTo(new HashSet<>(all.stream()
                .filter(t -> t.name().contains("Đặng"))
                .toList()));
        assertThatThrownBy(() -> room.roster()
                .teams(query, 1, room.roster()
                        .teams(new TeamQuery(UnitId.COUNTRY, day,
                                null, "", TeamQuery.Order.NEWEST), 1, null, head)
                        .rows()
                        .getFirst()
                        .cursor(), head))
                .isInstanceOf(BadCursor.class);
    }

    @Test
    void members_are_listed_by_names_that_only_the_edge_knows() {
        LocalDate day = RandomYear.START.plusDays(250);
        Names names = person -> person.value().hashCode() % 3 == 0 ? Optional.empty() : Optional.of(new Names.Key() {
            @Override
            public boolean holds(String folded) {
                return order().contains(folded);
            }

            @Override
            public String order() {
                return String.format("%08x", person.value().hashCode());
            }
        });
        List<MemberCard> all = pages(c -> room.roster()
                .members(new MemberQuery(UnitId.COUNTRY, day, "",
                        MemberQuery.Order.NAME), names, 3, c, head));
        assertThat((long) all.size()).isEqualTo(room.tally()
                .rollUp(UnitId.COUNTRY, new Window.Days(day, day), new Hierarchy.AsOf(day),
                        head)
                .members());
        assertThat(all).extracting(m -> names.of(m.person()).map(Names.Key::order).orElse("~")).isSorted();
        List<MemberCard> some = pages(c -> room.roster()
                .members(new MemberQuery(UnitId.COUNTRY, day, "a",
                        MemberQuery.Order.ID), names, 3, c, head));
        assertThat(new HashSet<>(some)).isEqualTo(new HashSet<>(all.stream()
                .filter(m -> names.of(m.person())
                        .filter(k -> k.holds("a"))
                        .isPresent())
                .toList()));
    }

    @Test
    void an_erasure_takes_the_profile_from_every_card_and_leaves_the_figures() {
        MemberJoined joined = year.log.readAfter(0, (int) head)
                .stream()
                .flatMap(c -> c.draft().events().stream())
                .filter(MemberJoined.class::isInstance)
                .map(MemberJoined.class::cast)
                .findFirst()
                .orElseThrow();
        PersonId person = joined.person();
        year.log.add(UnitId.COUNTRY, new PersonalDataErased(person, ErasureReason.REQUEST, RandomYear.START));
        Figures before = room.tally()
                .rollUp(UnitId.COUNTRY, new Window.Total(), new Hierarchy.AsOf(RandomYear.START), head);
        room.projector().step(10);
        long now = room.projector().projectedUpTo();
        Set<TeamId> teams = room.roster().teamsOf(person, now);
        assertThat(teams).contains(joined.team());
        room.roster()
                .members(teams, joined.on(), now)
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(m -> m.person().equals(person))
                .forEach(m -> assertThat(m.profile()).isNull());
        assertThat(room.roster().stays(person, now)).isNotEmpty()
                .first()
                .satisfies(stay -> assertThat(stay.office())
                        .isIn((Object[]) Office.values()));
        assertThat(room.tally().rollUp(UnitId.COUNTRY, new Window.Total(), new Hierarchy.AsOf(RandomYear.START), now))
                .isEqualTo(before);
    }

    @Test
    void scores_are_what_the_auditor_counts() {
        Auditor auditor = new Auditor(year.log.readAfter(0, (int) head));
        List<Score> scores = room.scoreboard().all(head);
        assertThat(scores).isNotEmpty();
        for (Score score : scores) {
            Figures figures = auditor.rollUp(score.unit(), new Window.Days(score.from(), score.lastDay()), score
                    .from());
            long expected = switch (score.measure()) {
                case TEAMS -> figures.allTeams();
                case MEMBERS -> figures.members();
                case VISITS -> figures.visits();
                case PEOPLE_GUIDED -> figures.peopleGuided();
                case HOUSEHOLDS -> auditor.households(score.from(), score.lastDay(), score.unit(), score.from());
                case PROFICIENT_HOUSEHOLDS, OCOP_LISTED, DIGITAL_SHOPS, LEAD_HOUSEHOLDS, ON_PLATFORM, TRAINED_MEMBERS ->
                    0;
            };
            assertThat(score.figure()).as("seed %d %s", seed, score).isEqualTo(expected);
            assertThat(room.scoreboard().target(score.target(), head)).contains(score);
            assertThat(room.scoreboard().of(List.of(score.unit()), head).get(score.unit())).contains(score);
        }
    }
}
