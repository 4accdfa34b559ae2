package vn.socai.infra.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Command;
import vn.socai.command.DeskRejection.IdReused;
import vn.socai.command.Outcome;
import vn.socai.command.Outcome.Accepted;
import vn.socai.command.Outcome.Duplicate;
import vn.socai.command.Outcome.Refused;
import vn.socai.ledger.Actor;
import vn.socai.ledger.Mark;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;

/** One call at the desk: who asks for what on which day, what is to be judged on which stream, and what was answered. */
final class Call {
    private final List<? extends Command> commands;
    private final Actor actor;
    private final LocalDate today;
    private final Answers answers;
    /** The mark of each command, in their order. */
    private final List<Mark> marks;
    /** Where each id stands for the first time. */
    private final Map<CommandId, Integer> firsts;
    private final Map<StreamName, List<Item>> streams = new LinkedHashMap<>();
    private final Set<CommandId> placed = new HashSet<>();
    private long freeUpTo;
    private @Nullable Item last;
    private List<Item> ofLast = List.of();

    Call(List<? extends Command> commands, Actor actor, LocalDate today) {
        this.commands = commands;
        this.actor = actor;
        this.today = today;
        answers = new Answers(commands.size());
        marks = new ArrayList<>(commands.size());
        firsts = HashMap.newHashMap(commands.size());
        Fingerprint fingerprint = new Fingerprint();
        for (Command command : commands) {
            firsts.putIfAbsent(command.id(), marks.size());
            marks.add(new Mark(command.id(), fingerprint.of(command)));
        }
    }

    List<? extends Command> commands() {
        return commands;
    }

    Actor actor() {
        return actor;
    }

    LocalDate today() {
        return today;
    }

    Answers answers() {
        return answers;
    }

    Mark mark(int index) {
        return marks.get(index);
    }

    /** The ids of all commands, each once. */
    Collection<CommandId> ids() {
        return firsts.keySet();
    }

    /** @param upTo a position up to which the ledger holds none of the ids, 0 where it does not tell */
    void foundFree(long upTo) {
        freeUpTo = upTo;
    }

    /** A position up to which the ledger holds none of the ids, 0 where nobody knows. */
    long freeUpTo() {
        return freeUpTo;
    }

    /** Whether an earlier command of the call has the same id. */
    boolean repeats(int index) {
        return firsts.size() < commands.size() && first(index) != index;
    }

    private int first(int index) {
        return firsts.getOrDefault(commands.get(index).id(), index);
    }

    /** The commands that have a place in a register for the time being. */
    Set<CommandId> placed() {
        return placed;
    }

    /** Has an item judged with the others of its stream. They mostly stand together, and then the stream is named once. */
    void add(Item item) {
        if (last == null || !item.command().sharesStream(last.command())) {
            ofLast = streams.computeIfAbsent(item.command().stream(), stream -> new ArrayList<>());
        }
        ofLast.add(item);
        last = item;
    }

    /** What is to be judged, by stream. */
    Collection<List<Item>> groups() {
        return streams.values();
    }

    /** Answers every second one of the same id by the first one's receipt, if it says the same. */
    void answerRepeats() {
        for (int i = 0; i < commands.size(); i++) {
            if (repeats(i)) {
                answers.put(i, repeat(marks.get(i), marks.get(first(i)), answers.at(first(i))));
            }
        }
    }

    private static Outcome repeat(Mark mark, Mark firstMark, Outcome first) {
        if (mark.fingerprint() != firstMark.fingerprint()) {
            return new Refused(mark.id(), new IdReused());
        }
        return first instanceof Accepted a ? new Duplicate(a.id(), a.position(), a.recordedAt(), a.warnings()) : first;
    }
}
