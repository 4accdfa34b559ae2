package vn.socai.graphql.receipt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import vn.socai.command.Command;
import vn.socai.command.Desk;
import vn.socai.command.Outcome;
import vn.socai.command.Rejected;
import vn.socai.event.RuleEvent.RuleUnmet;
import vn.socai.graphql.problem.Problem;
import vn.socai.graphql.problem.Refusal;
import vn.socai.ledger.Actor;

/** The counter before the desk: hands commands in and tells what became of them. */
@Component
public class Counter {
    private final Desk desk;

    public Counter(Desk desk) {
        this.desk = desk;
    }

    /** Hands one command in. A refusal is thrown, so that it becomes the field's error. */
    public ReceiptNode submit(Command command, Actor actor) {
        return switch (desk.submit(command, actor)) {
            case Outcome.Accepted taken -> new ReceiptNode(ReceiptNode.Status.ACCEPTED, taken.id().value(), taken
                    .position(), taken.recordedAt(), warnings(taken.warnings()));
            case Outcome.Duplicate known -> new ReceiptNode(ReceiptNode.Status.DUPLICATE, known.id().value(), known
                    .position(), known.recordedAt(), warnings(known.warnings()));
            case Outcome.Refused refused -> throw new Refusal(refused.rejection());
        };
    }

    /**
     * Hands many in. What cannot even be read is that item's own refusal, as one of the domain is.
     *
     * @param read makes an item's command, or throws {@link Refusal}
     */
    public <I> BulkNode submit(List<I> items, Function<I, UUID> id, Function<I, Command> read, Actor actor) {
        ItemNode[] answers = new ItemNode[items.size()];
        List<Command> commands = new ArrayList<>(items.size());
        List<Integer> places = new ArrayList<>(items.size());
        for (int i = 0; i < answers.length; i++) {
            try {
                commands.add(read.apply(items.get(i)));
                places.add(i);
            } catch (Refusal refusal) {
                answers[i] = refused(id.apply(items.get(i)), refusal.problem());
            } catch (Rejected rejected) {
                answers[i] = refused(id.apply(items.get(i)), Problem.of(rejected.rejection()));
            }
        }
        List<Outcome> outcomes = commands.isEmpty() ? List.of() : desk.submit(commands, actor);
        for (int i = 0; i < outcomes.size(); i++) {
            answers[places.get(i)] = item(outcomes.get(i));
        }
        return new BulkNode(Arrays.asList(answers));
    }

    private static ItemNode item(Outcome outcome) {
        UUID id = outcome.id().value();
        return switch (outcome) {
            case Outcome.Accepted taken -> new ItemNode(ItemNode.Status.ACCEPTED, id, taken.position(), taken
                    .recordedAt(), null, warnings(taken.warnings()));
            case Outcome.Duplicate known -> new ItemNode(ItemNode.Status.DUPLICATE, id, known.position(), known
                    .recordedAt(), null, warnings(known.warnings()));
            case Outcome.Refused refused -> refused(id, Problem.of(refused.rejection()));
        };
    }

    private static List<WarningNode> warnings(List<RuleUnmet> unmet) {
        return unmet.stream().map(WarningNode::of).toList();
    }

    private static ItemNode refused(UUID id, Problem problem) {
        return new ItemNode(ItemNode.Status.REFUSED, id, null, null, problem, List.of());
    }
}
