package vn.socai.infra.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Command;
import vn.socai.command.Desk;
import vn.socai.command.Intent;
import vn.socai.command.Outcome;
import vn.socai.command.Outcome.Refused;
import vn.socai.command.Rejected;
import vn.socai.infra.ledger.SnapshotStore;
import vn.socai.ledger.Actor;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.Lookup;
import vn.socai.ledger.Mark;
import vn.socai.ledger.Receipt;
import vn.socai.person.PersonCommand.ErasePerson;
import vn.socai.person.PersonRejection.PersonErased;
import vn.socai.value.PersonId;
import vn.socai.value.UnitId;

/** The desk over Axon: looks ids up, checks rights, groups by stream, sends, and answers in the order of the call. */
public final class AxonDesk implements Desk {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final CommitLog log;
    private final Ports ports;
    private final Clock clock;
    private final Freshness freshness;
    private final Judging judging;
    private final Known known;
    private final Places places;

    /** A desk that keeps no snapshots. */
    public AxonDesk(CommitLog log, Ports ports, Clock clock, Freshness freshness) {
        this(log, ports, clock, freshness, null);
    }

    /**
     * @param clock gives the day on which commands are decided, taken in Asia/Ho_Chi_Minh
     * @param snapshots where long aggregates are remembered
     */
    public AxonDesk(CommitLog log, Ports ports, Clock clock, Freshness freshness, @Nullable SnapshotStore snapshots) {
        this.log = log;
        this.ports = ports;
        this.clock = clock;
        this.freshness = freshness;
        this.judging = new Judging(log, ports, new CommandSide(log, ports, snapshots), freshness);
        this.known = new Known(log);
        this.places = new Places(ports, judging, known);
    }

    @Override
    public void admit(Intent intent, Actor actor) {
        new Gate(log, ports, actor, today()).admit(intent);
    }

    @Override
    public Outcome submit(Command command, Actor actor) {
        return submit(List.of(command), actor).getFirst();
    }

    @Override
    public List<Outcome> submit(List<? extends Command> commands, Actor actor) {
        if (commands.size() > MAX_ITEMS) {
            throw new IllegalArgumentException("at most " + MAX_ITEMS + " commands in one call");
        }
        Call call = new Call(commands, actor, today());
        receive(call);
        judge(call);
        call.answerRepeats();
        giveBack(call);
        destroyKeys(call);
        return call.answers().all();
    }

    /** Answers what the ledger holds and whoever may not ask; the others are to be judged. */
    private void receive(Call call) {
        Lookup held = log.lookUp(call.ids());
        call.foundFree(held.freeUpTo());
        Gate gate = new Gate(log, ports, call.actor(), call.today());
        for (int i = 0; i < call.commands().size(); i++) {
            Receipt receipt = held.receipts().get(call.mark(i).id());
            if (receipt != null) {
                call.answers().put(i, known.outcome(call.mark(i), receipt));
            } else if (!call.repeats(i)) {
                receive(call, i, gate);
            }
        }
    }

    private void receive(Call call, int index, Gate gate) {
        Command command = call.commands().get(index);
        Mark mark = call.mark(index);
        try {
            Item item = new Item(index, command, mark, admit(gate, command, call));
            places.take(item, call.today(), call.actor(), call.placed())
                    .ifPresentOrElse(refused -> call.answers().put(item, refused), () -> call.add(item));
        } catch (Rejected e) {
            call.answers().put(index, new Refused(mark.id(), e.rejection()));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** Rights rest on the map and on teams; if these were behind, the question is asked again. */
    private UnitId admit(Gate gate, Command command, Call call) {
        try {
            return gate.admit(command);
        } catch (Rejected e) {
            if (Rights.may(call.actor().role(), Intent.of(command)) && freshness.catchUp(command)) {
                return new Gate(log, ports, call.actor(), call.today()).admit(command);
            }
            throw e;
        }
    }

    private void judge(Call call) {
        if (call.groups().size() < 2) {
            call.groups().forEach(items -> judge(items, call));
            return;
        }
        // Streams wait for the disk together: their appends share a group commit.
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            call.groups().forEach(items -> running.add(threads.submit(() -> judge(items, call))));
            running.forEach(AxonDesk::await);
        }
    }

    private void judge(List<Item> items, Call call) {
        judging.judge(items, call.today(), call.actor(), call.answers(), call.freeUpTo());
    }

    private static void await(Future<?> run) {
        try {
            run.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted; a resend tells what became of the call", e);
        }
    }

    private void giveBack(Call call) {
        if (call.placed().isEmpty()) {
            return;
        }
        for (int i = 0; i < call.commands().size(); i++) {
            Command command = call.commands().get(i);
            if (call.placed().remove(command.id())) {
                places.giveBack(command, call.answers().at(i), call.today(), call.actor());
            }
        }
    }

    /** After the append, never before: a crash in between is mended by {@code reconcile} on start or by a resend. */
    private void destroyKeys(Call call) {
        Set<PersonId> erased = new HashSet<>();
        for (int i = 0; i < call.commands().size(); i++) {
            if (call.commands().get(i) instanceof ErasePerson c && erased(call.answers().at(i))) {
                erased.add(c.person());
            }
        }
        if (!erased.isEmpty()) {
            ports.keyring().destroy(erased);
        }
    }

    /** Also where an earlier command did it: its sender may never have heard, with the key still alive. */
    private static boolean erased(Outcome outcome) {
        return !(outcome instanceof Refused refused) || refused.rejection() instanceof PersonErased;
    }
}
