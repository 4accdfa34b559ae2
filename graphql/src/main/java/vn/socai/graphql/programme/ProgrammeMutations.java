package vn.socai.graphql.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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
import vn.socai.programme.ProgrammeCommand.AdoptProgramme;
import vn.socai.value.CommandId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Rule;

/** Hands programmes in. */
@Controller
public class ProgrammeMutations {
    private static final int MAX_RULES = 500;

    private final Counter counter;

    public ProgrammeMutations(Counter counter) {
        this.counter = counter;
    }

    /** A programme to adopt. */
    public record AdoptProgrammeInput(UUID id, String programme, int version, String title, String teamLabel,
            String area, LocalDate from, @Nullable LocalDate until, BasisInput basis, List<RuleInput> rules) {}

    @MutationMapping
    public ReceiptNode adoptProgramme(@Argument AdoptProgrammeInput input, Actor actor) {
        if (input.version < 1) {
            throw new Refusal(Problems.invalid("version", "Phiên bản tính từ 1.", "Versions count from 1."));
        }
        if (input.rules.size() > MAX_RULES) {
            throw new Refusal(Problems.invalid("rules", "Tối đa " + MAX_RULES + " quy định.",
                    "There may be at most " + MAX_RULES + " rules."));
        }
        List<Rule> rules = new ArrayList<>(input.rules.size());
        for (int i = 0; i < input.rules.size(); i++) {
            rules.add(input.rules.get(i).read("rules[" + i + "]"));
        }
        return counter.submit(new AdoptProgramme(new CommandId(input.id), new ProgrammeVersion(Input.programme(
                "programme", input.programme), input.version), Input.text("title", input.title, 300), Input.text(
                        "teamLabel", input.teamLabel, 100), Input.unit("area", input.area), input.from, input.until,
                input.basis.read("basis"), rules), actor);
    }
}
