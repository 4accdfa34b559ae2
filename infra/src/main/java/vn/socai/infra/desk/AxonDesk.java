package vn.socai.infra.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Command;
import vn.socai.command.Desk;
import vn.socai.command.DeskRejection.IdReused;
import vn.socai.command.Intent;
import vn.socai.command.Outcome;
import vn.socai.command.Outcome.Duplicate;
import vn.socai.command.Outcome.Refused;
import vn.socai.command.Rejected;
import vn.socai.infra.ledger.SnapshotStore;
import vn.socai.ledger.Actor;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.Mark;
import vn.socai.ledger.Receipt;
import vn.socai.ledger.StreamName;
import vn.socai.person.PersonCommand.ErasePerson;
import vn.socai.person.PersonRejection.PersonErased;
import vn.socai.value.CommandId;
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
        LocalDate today = today();
        Map<CommandId, Outcome> outcomes = HashMap.newHashMap(commands.size());
        Map<CommandId, Mark> marks = HashMap.newHashMap(commands.size());
        BitSet repeats = new BitSet();
        Set<CommandId> placed = new HashSet<>();
        Map<StreamName, List<Item>> streams = new LinkedHashMap<>();
        Map<CommandId, Receipt> receipts = log.receipts(commands.stream().map(Command::id).toList());
        Fingerprint fingerprint = new Fingerprint();
        Gate gate = new Gate(log, ports, actor, today);
        for (int i = 0; i < commands.size(); i++) {
            Command command = commands.get(i);
            Mark mark = new Mark(command.id(), fingerprint.of(command));
            Receipt receipt = receipts.get(command.id());
            if (marks.putIfAbsent(command.id(), mark) != null) {
                repeats.set(i);
            } else if (receipt != null) {
                outcomes.put(command.id(), known.outcome(mark, receipt));
            } else {
                try {
                    Item item = new Item(i, command, mark, admit(gate, command, actor, today));
                    places.take(item, today, actor, placed)
                            .ifPresentOrElse(refused -> outcomes.put(command.id(), refused),
                                    () -> streams.computeIfAbsent(command.stream(), stream -> new ArrayList<>())
                                            .add(item));
                } catch (Rejected e) {
                    outcomes.put(command.id(), new Refused(command.id(), e.rejection()));
                }
            }
        }
        judge(streams, today, actor).forEach(outcome -> outcomes.put(outcome.id(), outcome));
        List<Outcome> answers = new ArrayList<>(commands.size());
        for (int i = 0; i < commands.size(); i++) {
            Outcome first = Objects.requireNonNull(outcomes.get(commands.get(i).id()));
            answers.add(repeats.get(i) ? repeat(commands.get(i), marks, first) : first);
        }
        for (int i = 0; i < answers.size(); i++) {
            if (placed.remove(commands.get(i).id())) {
                places.giveBack(commands.get(i), answers.get(i), today, actor);
            }
        }
        destroyKeys(commands, answers);
        return answers;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** Rights rest on the map and on teams; if these were behind, the question is asked again. */
    private UnitId admit(Gate gate, Command command, Actor actor, LocalDate today) {
        try {
            return gate.admit(command);
        } catch (Rejected e) {
            if (Rights.may(actor.role(), Intent.of(command)) && freshness.catchUp(command)) {
                return new Gate(log, ports, actor, today).admit(command);
            }
            throw e;
        }
    }

    private List<Outcome> judge(Map<StreamName, List<Item>> streams, LocalDate today, Actor actor) {
        if (streams.size() < 2) {
            return streams.values().stream().flatMap(items -> judging.judge(items, today, actor).stream()).toList();
        }
        // Streams wait for the disk together: their appends share a group commit.
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Outcome>>> running = streams.values()
                    .stream()
                    .map(items -> threads.submit(() -> judging.judge(items, today, actor)))
                    .toList();
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<List<Outcome>> run : running) {
                outcomes.addAll(result(run));
            }
            return outcomes;
        }
    }

    private static List<Outcome> result(Future<List<Outcome>> run) {
        try {
            return run.get();
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

    /** The same id a second time in one call: the first item's receipt, if it says the same. */
    private static Outcome repeat(Command command, Map<CommandId, Mark> marks, Outcome first) {
        Mark mark = Objects.requireNonNull(marks.get(command.id()));
        if (mark.fingerprint() != new Fingerprint().of(command)) {
            return new Refused(command.id(), new IdReused());
        }
        return first instanceof Outcome.Accepted a ? new Duplicate(a.id(), a.position(), a.recordedAt(), a.warnings())
                : first;
    }

    /** After the append, never before: a crash in between is mended by {@code reconcile} on start or by a resend. */
    private void destroyKeys(List<? extends Command> commands, List<Outcome> outcomes) {
        Set<PersonId> erased = new HashSet<>();
        for (int i = 0; i < commands.size(); i++) {
            if (commands.get(i) instanceof ErasePerson c && erased(outcomes.get(i))) {
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
