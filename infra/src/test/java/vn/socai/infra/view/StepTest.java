package vn.socai.infra.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.socai.event.Event;
import vn.socai.event.MemberEvent;
import vn.socai.event.TeamEvent;
import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.ledger.Commit;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.view.Step;
import vn.socai.view.ViewStore;
import vn.socai.view.chronicle.Happening;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.roster.Stay;
import vn.socai.view.roster.TeamState;

import static org.assertj.core.api.Assertions.assertThat;

/** After every event of a random year the roster says what it says of a ledger in which each event is a commit of its own. */
class StepTest {
    @TempDir
    Path folder;
    private final long seed = System.nanoTime();
    private final RandomYear year = new RandomYear(seed, 400);
    private final ListLog split = new ListLog();
    private ViewStore wholeStore;
    private ViewStore splitStore;
    private ReadingRoom whole;
    private ReadingRoom single;

    @BeforeEach
    void fold() {
        System.out.println("StepTest seed " + seed);
        for (Commit commit : year.log.readAfter(0, Integer.MAX_VALUE)) {
            commit.draft().events().forEach(event -> split.add(commit.draft().unit(), event));
        }
        wholeStore = new SqliteViewStore(folder.resolve("whole.db"));
        splitStore = new SqliteViewStore(folder.resolve("split.db"));
        whole = folded(year.log, wholeStore);
        single = folded(split, splitStore);
    }

    private static ReadingRoom folded(ListLog log, ViewStore store) {
        ReadingRoom room = ReadingRoom.open(log, store, new RecordCodec(), ReadingRoom.LIVE);
        while (room.projector().step(50) > 0) {
            // On.
        }
        return room;
    }

    @AfterEach
    void close() {
        wholeStore.close();
        splitStore.close();
    }

    @Test
    void aTeamAndItsPersonsAreExactAfterEveryEvent() {
        long position = 0;
        int inTheMidst = 0;
        for (Commit commit : year.log.readAfter(0, Integer.MAX_VALUE)) {
            List<Event> events = commit.draft().events();
            Set<TeamId> teams = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
            Set<PersonId> persons = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
            events.forEach(event -> named(event, teams, persons));
            for (int index = 0; index < events.size(); index++) {
                position++;
                Step step = Step.behind(commit, index);
                inTheMidst += step.part() == null || teams.isEmpty() ? 0 : 1;
                for (TeamId team : teams) {
                    assertThat(whole.roster().state(team, step).map(StepTest::told)).as("seed %d at %s", seed,
                            new Happening(commit, index))
                            .isEqualTo(single.roster()
                                    .state(team, Step.behind(position))
                                    .map(StepTest::told));
                }
                for (PersonId person : persons) {
                    assertThat(whole.roster().stays(person, step).stream().map(StepTest::told).toList()).as(
                            "seed %d at %s", seed, new Happening(commit, index))
                            .isEqualTo(single.roster()
                                    .stays(person, Step.behind(position))
                                    .stream()
                                    .map(StepTest::told)
                                    .toList());
                }
            }
        }
        assertThat(inTheMidst).isGreaterThan(20);
    }

    private static void named(Event event, Set<TeamId> teams, Set<PersonId> persons) {
        if (event instanceof TeamEvent e) {
            teams.add(e.team());
        } else if (event instanceof MemberEvent e) {
            teams.add(e.team());
            persons.add(e.person());
        }
    }

    /** All but positions, which differ between the two ledgers. */
    private static List<Object> told(TeamState state) {
        return List.of(state.card(), state.everybody(), state.stays().stream().map(StepTest::told).toList(), state
                .members(RandomYear.START.plusDays(200)));
    }

    private static List<Object> told(Stay stay) {
        return Stream.of(stay.team(), stay.person(), stay.office(), stay.from(), Objects.requireNonNullElse(stay
                .until(), "on")).map(Object.class::cast).toList();
    }
}
