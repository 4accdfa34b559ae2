package vn.socai.infra.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import vn.socai.command.DeskRejection.Conflict;
import vn.socai.command.Outcome.Accepted;
import vn.socai.command.Outcome.Refused;
import vn.socai.command.Rejection;
import vn.socai.ledger.Actor;
import vn.socai.ledger.AppendRefused;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.Mark;
import vn.socai.ledger.Receipt;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;
import vn.socai.value.LegalBasis;
import vn.socai.visit.VisitCommand;

/** Brings the items of one stream through its aggregate, again where another writer was faster. */
final class Judging {
    /** After so many lost races the sender hears of it. */
    private static final int MOST_TRIES = 5;

    private final CommitLog log;
    private final Ports ports;
    private final CommandSide commandSide;
    private final Freshness freshness;
    private final Known known;

    Judging(CommitLog log, Ports ports, CommandSide commandSide, Freshness freshness) {
        this.log = log;
        this.ports = ports;
        this.commandSide = commandSide;
        this.freshness = freshness;
        this.known = new Known(log);
    }

    /**
     * Answers each item.
     *
     * @param items on one stream, in their order
     * @param freeUpTo a position up to which the ledger holds none of their ids, 0 where nobody knows
     */
    void judge(List<Item> items, LocalDate today, Actor actor, Answers answers, long freeUpTo) {
        List<Item> left = items;
        int lost = 0;
        while (!left.isEmpty()) {
            List<Item> now = onOneAuthority(left);
            List<Item> later = left.subList(now.size(), left.size());
            Item first = now.getFirst();
            Slip slip = new Slip(actor, first.command().authority(), first.unit(), freeUpTo);
            List<Item> again;
            try {
                commandSide.dispatch(new Group(first.command().stream(), today, now, slip));
                again = settle(slip, now, lost, answers);
            } catch (AppendRefused e) {
                again = taken(e, now, lost, answers);
            }
            if (!again.isEmpty() && again.getFirst().index() == first.index()) {
                lost++;
            }
            left = joined(again, later);
        }
    }

    /** Writes down what became of a group; returns the items that must be judged again, in their order. */
    private List<Item> settle(Slip slip, List<Item> now, int lost, Answers answers) {
        Commit commit = slip.commit();
        if (commit != null) {
            ports.teams().appended(commit);
            slip.accepted()
                    .forEach(item -> answers.put(item, new Accepted(item.mark().id(), commit.position(), commit
                            .recordedAt(), slip.warnings(item.mark().id()))));
        }
        List<Item> again = slip.refused().isEmpty() ? new ArrayList<>() : refused(slip, lost, answers);
        again.addAll(now.subList(slip.handled(), now.size()));
        return again;
    }

    /** A refusal stands only if the id did not get in meanwhile and the judgement did not rest on something outdated. */
    private List<Item> refused(Slip slip, int lost, Answers answers) {
        Map<CommandId, Receipt> receipts = log.receipts(slip.refused()
                .keySet()
                .stream()
                .map(i -> i.mark().id())
                .toList());
        List<Item> again = new ArrayList<>();
        for (Map.Entry<Item, Rejection> entry : slip.refused().entrySet()) {
            Item item = entry.getKey();
            Mark mark = item.mark();
            Receipt receipt = receipts.get(mark.id());
            if (receipt != null) {
                answers.put(item, known.outcome(mark, receipt));
            } else if (lost < MOST_TRIES && outdated(item, slip)) {
                again.add(item);
            } else {
                answers.put(item, new Refused(mark.id(), entry.getValue()));
            }
        }
        return again;
    }

    private boolean outdated(Item item, Slip slip) {
        StreamName stream = item.command().stream();
        boolean streamMoved = slip.commit() == null && !log.stream(stream, slip.sequence()).isEmpty();
        boolean teamMoved = item.command() instanceof VisitCommand c && ports.teams().refresh(c.team());
        return streamMoved || teamMoved || freshness.catchUp(item.command());
    }

    /** Nothing of the group was stored: ids that stand in the ledger have their receipts, the others are judged again. */
    private List<Item> taken(AppendRefused refusal, List<Item> now, int lost, Answers answers) {
        List<Item> again = new ArrayList<>();
        for (Item item : now) {
            Optional<Receipt> receipt = refusal.receipts()
                    .stream()
                    .filter(r -> r.mark().id().equals(item.mark().id()))
                    .findFirst();
            if (receipt.isPresent()) {
                answers.put(item, known.outcome(item.mark(), receipt.get()));
            } else if (lost < MOST_TRIES) {
                again.add(item);
            } else {
                answers.put(item, new Refused(item.mark().id(), new Conflict()));
            }
        }
        return again;
    }

    private static List<Item> onOneAuthority(List<Item> items) {
        LegalBasis authority = items.getFirst().command().authority();
        int end = 1;
        while (end < items.size() && Objects.equals(items.get(end).command().authority(), authority)) {
            end++;
        }
        return items.subList(0, end);
    }

    private static List<Item> joined(List<Item> again, List<Item> later) {
        if (again.isEmpty()) {
            return later;
        }
        List<Item> all = new ArrayList<>(again);
        all.addAll(later);
        return all;
    }
}
