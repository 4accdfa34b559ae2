package vn.socai.graphql.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.socai.graphql.input.BasisInput;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.receipt.Counter;
import vn.socai.graphql.receipt.ReceiptNode;
import vn.socai.ledger.Actor;
import vn.socai.unit.UnitCommand.AssignVillage;
import vn.socai.unit.UnitCommand.EnactReorganisation;
import vn.socai.unit.UnitCommand.RegisterVillage;
import vn.socai.value.CommandId;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitKind;

/** Hands in what changes the map. */
@Controller
public class UnitMutations {
    private static final int MAX_CHANGES = 20_000;

    private final Counter counter;

    public UnitMutations(Counter counter) {
        this.counter = counter;
    }

    /** One resolution. */
    public record EnactReorganisationInput(UUID id, BasisInput basis, LocalDate effective, boolean dateInferred,
            List<UnitChangeInput> changes) {}

    /** A new village. */
    public record RegisterVillageInput(UUID id, String village, String commune, UnitKind kind, String name,
            LocalDate from) {}

    /** A village's commune. */
    public record AssignVillageInput(UUID id, String village, String commune, LocalDate from) {}

    @MutationMapping
    public ReceiptNode enactReorganisation(@Argument EnactReorganisationInput input, Actor actor) {
        if (input.changes.size() > MAX_CHANGES) {
            throw new Refusal(Problems.invalid("changes", "Tối đa " + MAX_CHANGES + " thay đổi.",
                    "There may be at most " + MAX_CHANGES + " changes."));
        }
        List<UnitChange> changes = new ArrayList<>(input.changes.size());
        for (int i = 0; i < input.changes.size(); i++) {
            changes.add(input.changes.get(i).read("changes[" + i + "]"));
        }
        return counter.submit(new EnactReorganisation(new CommandId(input.id), input.basis.read("basis"),
                input.effective, input.dateInferred, changes), actor);
    }

    @MutationMapping
    public ReceiptNode registerVillage(@Argument RegisterVillageInput input, Actor actor) {
        // What is invented is only ever entered by the demonstration, never through the API.
        return counter.submit(new RegisterVillage(new CommandId(input.id), Input.unit("village", input.village), Input
                .unit("commune", input.commune), input.kind, Input.text("name", input.name, 100), input.from, false),
                actor);
    }

    @MutationMapping
    public ReceiptNode assignVillage(@Argument AssignVillageInput input, Actor actor) {
        return counter.submit(new AssignVillage(new CommandId(input.id), Input.unit("village", input.village), Input
                .unit("commune", input.commune), input.from), actor);
    }
}
