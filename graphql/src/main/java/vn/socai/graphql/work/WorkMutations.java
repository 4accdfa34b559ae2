package vn.socai.graphql.work;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.socai.command.Desk;
import vn.socai.command.Rejected;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.problem.Problem;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.receipt.BulkNode;
import vn.socai.graphql.receipt.Counter;
import vn.socai.graphql.receipt.ReceiptNode;
import vn.socai.ledger.Actor;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.TeamId;
import vn.socai.value.VoidReason;
import vn.socai.value.WorkId;
import vn.socai.work.WorkCommand.RecordWork;
import vn.socai.work.WorkCommand.TakeBackWork;
import vn.socai.work.WorkRejection;
import vn.socai.work.Works;

/** Hands work in. */
@Controller
public class WorkMutations {
    private final Counter counter;
    private final Works works;

    public WorkMutations(Counter counter, Works works) {
        this.counter = counter;
        this.works = works;
    }

    /** Work to record. */
    public record RecordWorkInput(UUID id, String unit, LocalDate on, Authority by, @Nullable UUID team,
            WorkInput work) {
        RecordWork read() {
            return new RecordWork(new CommandId(id), Input.unit("unit", unit), on, by, team == null ? null
                    : new TeamId(team), work.read("work"));
        }
    }

    /** A record to take back. */
    public record TakeBackWorkInput(UUID id, UUID record, VoidReason reason) {}

    @MutationMapping
    public ReceiptNode recordWork(@Argument RecordWorkInput input, Actor actor) {
        return counter.submit(input.read(), actor);
    }

    @MutationMapping
    public BulkNode recordWorks(@Argument List<RecordWorkInput> input, Actor actor) {
        if (input.size() > Desk.MAX_ITEMS) {
            throw new Refusal(new Problem("TOO_MANY_ITEMS", "Mỗi lần gửi tối đa " + Desk.MAX_ITEMS + " mục.",
                    "One call holds at most " + Desk.MAX_ITEMS + " items.", "input", null));
        }
        return counter.submit(input, RecordWorkInput::id, RecordWorkInput::read, actor);
    }

    @MutationMapping
    public ReceiptNode takeBackWork(@Argument TakeBackWorkInput input, Actor actor) {
        WorkId record = new WorkId(input.record);
        Works.Book book = works.find(record).orElseThrow(() -> new Rejected(new WorkRejection.UnknownWork()));
        return counter.submit(new TakeBackWork(new CommandId(input.id), record, book.unit(), book.month(),
                input.reason), actor);
    }
}
