package vn.socai.infra.desk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import vn.socai.command.Outcome.Accepted;
import vn.socai.event.MemberEvent.MemberLeft;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.Draft;
import vn.socai.ledger.Mark;
import vn.socai.ledger.StreamName;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerTeamsTest {
    private static final LocalDate LEFT = LocalDate.of(2023, 1, 1);

    private final World world = new World(11);
    private final HeapLog log = new HeapLog(Clock.fixed(World.NOW, ZoneOffset.UTC));
    private final TeamId team = new TeamId(world.uuid());
    private final PersonId member = new PersonId(world.uuid());

    /** Somebody leaves between the reading of the stream and the keeping of what was read: that must not be forgotten. */
    @Test
    void whatIsAppendedWhileATeamIsReadIsNotForgotten() throws InterruptedException {
        AxonDesk desk = new AxonDesk(log, new Ports(World.UNITS, World.PROGRAMMES, new LedgerTeams(log, null),
                new LedgerTargets(log), person -> java.util.Set.of(team), World.REPORTING, new HeapKeyring()),
                Clock.fixed(World.NOW, ZoneOffset.UTC), Freshness.ALWAYS);
        assertThat(desk.submit(List.of(world.establish(team), world.join(team, member)), World.OFFICER))
                .allMatch(Accepted.class::isInstance);
        AtomicReference<LedgerTeams> teams = new AtomicReference<>();
        AtomicReference<Thread> leaving = new AtomicReference<>();
        teams.set(new LedgerTeams(afterReading(() -> {
            if (leaving.get() == null) {
                Thread thread = Thread.ofPlatform().unstarted(() -> teams.get().appended(leave()));
                leaving.set(thread);
                thread.start();
                // Either it is done before what was read is kept, or it waits for that.
                while (thread.isAlive() && thread.getState() != Thread.State.BLOCKED
                        && thread.getState() != Thread.State.WAITING) {
                    Thread.onSpinWait();
                }
            }
        }), null));

        teams.get().find(team);
        leaving.get().join();

        assertThat(teams.get().find(team).orElseThrow().member(member, LEFT)).isFalse();
    }

    private Commit leave() {
        return log.append(new Draft(StreamName.team(team), 2, List.of(new Mark(world.id(), 1)), World.OFFICER, null,
                World.COMMUNE, null, List.of(new MemberLeft(team, member, LEFT))));
    }

    private CommitLog afterReading(Runnable then) {
        return (CommitLog) Proxy.newProxyInstance(CommitLog.class.getClassLoader(), new Class<?>[]{CommitLog.class},
                (proxy, method, arguments) -> {
                    try {
                        Object answer = method.invoke(log, arguments);
                        if (method.getName().equals("stream")) {
                            then.run();
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
