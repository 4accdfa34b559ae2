package vn.socai.infra.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;

import vn.socai.event.Event;
import vn.socai.event.IndicatorEvent;
import vn.socai.event.MemberEvent;
import vn.socai.event.TeamEvent;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.ledger.Actor;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.Draft;
import vn.socai.ledger.Mark;
import vn.socai.ledger.Receipt;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;
import vn.socai.value.Role;
import vn.socai.value.UnitId;

/** A ledger that is a list: what a test says happened, without asking whether it may. */
public final class ListLog implements CommitLog {
    private static final Actor ACTOR = new Actor("test", Role.SYSTEM, UnitId.COUNTRY);
    private static final Instant START = Instant.parse("2022-01-01T00:00:00Z");

    private final LeafCodec leaves = LeafCodec.ofEvents();
    private final List<Commit> commits = new ArrayList<>();
    private final Map<StreamName, Long> sequences = new HashMap<>();

    /** Adds a commit of a unit. */
    Commit add(UnitId unit, Event... events) {
        return add(unit, List.of(events));
    }

    Commit add(UnitId unit, List<Event> events) {
        long position = head() + 1;
        Mark mark = new Mark(new CommandId(new UUID(7, position)), 0);
        StreamName stream = stream(events.getFirst(), position);
        long sequence = sequences.getOrDefault(stream, 0L);
        sequences.put(stream, sequence + events.size());
        return append(new Draft(stream, sequence, List.of(mark), ACTOR, null, unit, null, events));
    }

    /** Teams and targets have streams of their own, as they have in the product; the rest does not matter here. */
    private static StreamName stream(Event event, long position) {
        return switch (event) {
            case TeamEvent e -> StreamName.team(e.team());
            case MemberEvent e -> StreamName.team(e.team());
            case IndicatorEvent e -> StreamName.target(e.target());
            default -> new StreamName("s:" + position);
        };
    }

    @Override
    public Commit append(Draft draft) {
        Commit commit = leaves.encode(draft).commit(head() + 1, START.plusSeconds(head()));
        commits.add(commit);
        return commit;
    }

    @Override
    public long head() {
        return commits.size();
    }

    @Override
    public List<Commit> readAfter(long position, int limit) {
        int from = (int) Math.min(position, head());
        return List.copyOf(commits.subList(from, (int) Math.min(head(), from + (long) limit)));
    }

    @Override
    public List<Commit> readBefore(long position, int limit) {
        int to = (int) Math.max(0, Math.min(position - 1, head()));
        return commits.subList(Math.max(0, to - limit), to).reversed();
    }

    @Override
    public Optional<Commit> at(long position) {
        return position < 1 || position > head() ? Optional.empty() : Optional.of(commits.get((int) position - 1));
    }

    @Override
    public Map<Long, Instant> recordedAt(Collection<Long> positions) {
        Map<Long, Instant> found = new HashMap<>();
        positions.forEach(position -> at(position).ifPresent(commit -> found.put(position, commit.recordedAt())));
        return found;
    }

    @Override
    public List<Commit> stream(StreamName stream, long sequence) {
        return commits.stream().filter(c -> c.draft().stream().equals(stream)).toList();
    }

    @Override
    public Map<CommandId, Receipt> receipts(Collection<CommandId> ids) {
        return Map.of();
    }

    @Override
    public AutoCloseable onAppend(LongConsumer listener) {
        return () -> {};
    }

    @Override
    public void close() {
        // Nothing to let go.
    }
}
