package vn.socai.graphql.team;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.socai.graphql.input.BasisInput;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.receipt.Counter;
import vn.socai.graphql.receipt.ReceiptNode;
import vn.socai.ledger.Actor;
import vn.socai.team.TeamCommand.DissolveTeam;
import vn.socai.team.TeamCommand.EstablishTeam;
import vn.socai.team.TeamCommand.RenameTeam;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;

/** Hands in what concerns a team's life. */
@Controller
public class TeamMutations {
    private static final int NAME = 200;

    private final Counter counter;

    public TeamMutations(Counter counter) {
        this.counter = counter;
    }

    /** The founding of a team. */
    public record EstablishTeamInput(UUID id, UUID team, String unit, TeamLevel level, String name, LocalDate on,
            BasisInput decision, @Nullable Authority founder) {}

    /** Another name. */
    public record RenameTeamInput(UUID id, UUID team, String name, LocalDate on, BasisInput decision) {}

    /** The end of a team. */
    public record DissolveTeamInput(UUID id, UUID team, LocalDate on, BasisInput decision) {}

    @MutationMapping
    public ReceiptNode establishTeam(@Argument EstablishTeamInput input, Actor actor) {
        return counter.submit(new EstablishTeam(new CommandId(input.id), new TeamId(input.team), Input.unit("unit",
                input.unit), input.level, Input.text("name", input.name, NAME), input.on, input.decision.read(
                        "decision"), input.founder), actor);
    }

    @MutationMapping
    public ReceiptNode renameTeam(@Argument RenameTeamInput input, Actor actor) {
        return counter.submit(new RenameTeam(new CommandId(input.id), new TeamId(input.team), Input.text("name",
                input.name, NAME), input.on, input.decision.read("decision")), actor);
    }

    @MutationMapping
    public ReceiptNode dissolveTeam(@Argument DissolveTeamInput input, Actor actor) {
        return counter.submit(new DissolveTeam(new CommandId(input.id), new TeamId(input.team), input.on, input.decision
                .read("decision")), actor);
    }
}
