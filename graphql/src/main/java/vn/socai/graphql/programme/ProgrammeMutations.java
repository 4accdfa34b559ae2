package vn.socai.graphql.programme;

import java.util.UUID;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.receipt.Counter;
import vn.socai.graphql.receipt.ReceiptNode;
import vn.socai.ledger.Actor;
import vn.socai.programme.DocumentFaulty;
import vn.socai.programme.ProgrammeDocuments;
import vn.socai.value.CommandId;

/** Hands programmes in. */
@Controller
public class ProgrammeMutations {
    private final Counter counter;

    public ProgrammeMutations(Counter counter) {
        this.counter = counter;
    }

    /** A programme to adopt, as its document says it. */
    public record AdoptProgrammeInput(UUID id, String document) {}

    @MutationMapping
    public ReceiptNode adoptProgramme(@Argument AdoptProgrammeInput input, Actor actor) {
        try {
            return counter.submit(ProgrammeDocuments.read("document", input.document).command(new CommandId(input.id)),
                    actor);
        } catch (DocumentFaulty faulty) {
            throw new Refusal(faulty.faults().getFirst());
        }
    }
}
