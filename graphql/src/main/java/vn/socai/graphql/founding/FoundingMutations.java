package vn.socai.graphql.founding;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.socai.founding.FoundingCommand.ClosePilot;
import vn.socai.founding.FoundingCommand.FileDocuments;
import vn.socai.founding.FoundingCommand.OpenPilot;
import vn.socai.founding.FoundingCommand.SummariseLessons;
import vn.socai.graphql.input.BasisInput;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.receipt.Counter;
import vn.socai.graphql.receipt.ReceiptNode;
import vn.socai.ledger.Actor;
import vn.socai.programme.AmendmentDocument;
import vn.socai.programme.DocumentFaulty;
import vn.socai.programme.ProgrammeCommand.GrantException;
import vn.socai.programme.ProgrammeDocuments;
import vn.socai.team.TeamCommand.FormCollaboratorGroup;
import vn.socai.team.TeamCommand.MergeTeams;
import vn.socai.team.TeamCommand.ReorganiseTeam;
import vn.socai.team.TeamCommand.TransferTeam;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.FilingKind;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;

/** Hands in what goes with founding teams, and what changes the rules for it. */
@Controller
public class FoundingMutations {
    private static final int RULE = 40;

    private final Counter counter;

    public FoundingMutations(Counter counter) {
        this.counter = counter;
    }

    /** The reorganisation of a team. */
    public record ReorganiseTeamInput(UUID id, UUID team, LocalDate on, BasisInput decision) {}

    /** The merger of a team. */
    public record MergeTeamsInput(UUID id, UUID team, UUID into, LocalDate on, BasisInput decision) {}

    /** The move of a team. */
    public record TransferTeamInput(UUID id, UUID team, String unit, LocalDate on, BasisInput decision) {}

    /** A group of collaborators. */
    public record FormCollaboratorGroupInput(UUID id, UUID team, LocalDate on) {}

    /** What was handed in. */
    public record FileDocumentsInput(UUID id, String unit, String programme, LocalDate on, Set<FilingKind> what,
            Authority by, @Nullable Authority to, @Nullable Authority via, @Nullable BasisInput document) {}

    /** Something of a pilot. */
    public record PilotInput(UUID id, String unit, String programme, LocalDate on) {}

    /** An exception for one commune. */
    public record GrantExceptionInput(UUID id, String programme, int version, LocalDate from, BasisInput basis,
            String rule, TeamLevel level, String unit, int min) {}

    /** An amendment. */
    public record AmendProgrammeInput(UUID id, String document) {}

    @MutationMapping
    public ReceiptNode reorganiseTeam(@Argument ReorganiseTeamInput input, Actor actor) {
        return counter.submit(new ReorganiseTeam(new CommandId(input.id), new TeamId(input.team), input.on,
                input.decision.read("decision")), actor);
    }

    @MutationMapping
    public ReceiptNode mergeTeams(@Argument MergeTeamsInput input, Actor actor) {
        return counter.submit(new MergeTeams(new CommandId(input.id), new TeamId(input.team), new TeamId(input.into),
                input.on, input.decision.read("decision")), actor);
    }

    @MutationMapping
    public ReceiptNode transferTeam(@Argument TransferTeamInput input, Actor actor) {
        return counter.submit(new TransferTeam(new CommandId(input.id), new TeamId(input.team), Input.unit("unit",
                input.unit), input.on, input.decision.read("decision")), actor);
    }

    @MutationMapping
    public ReceiptNode formCollaboratorGroup(@Argument FormCollaboratorGroupInput input, Actor actor) {
        return counter.submit(new FormCollaboratorGroup(new CommandId(input.id), new TeamId(input.team), input.on),
                actor);
    }

    @MutationMapping
    public ReceiptNode fileDocuments(@Argument FileDocumentsInput input, Actor actor) {
        return counter.submit(new FileDocuments(new CommandId(input.id), Input.unit("unit", input.unit), Input
                .programme(
                        "programme", input.programme), input.what, input.by, input.to, input.via, input.on,
                input.document == null ? null : input.document.read("document")), actor);
    }

    @MutationMapping
    public ReceiptNode openPilot(@Argument PilotInput input, Actor actor) {
        return counter.submit(new OpenPilot(new CommandId(input.id), Input.unit("unit", input.unit), Input.programme(
                "programme", input.programme), input.on), actor);
    }

    @MutationMapping
    public ReceiptNode closePilot(@Argument PilotInput input, Actor actor) {
        return counter.submit(new ClosePilot(new CommandId(input.id), Input.unit("unit", input.unit), Input.programme(
                "programme", input.programme), input.on), actor);
    }

    @MutationMapping
    public ReceiptNode summariseLessons(@Argument PilotInput input, Actor actor) {
        return counter.submit(new SummariseLessons(new CommandId(input.id), Input.unit("unit", input.unit), Input
                .programme("programme", input.programme), input.on, null), actor);
    }

    @MutationMapping
    public ReceiptNode grantException(@Argument GrantExceptionInput input, Actor actor) {
        return counter.submit(new GrantException(new CommandId(input.id), version(input.programme, input.version),
                input.from, input.basis.read("basis"), Input.text("rule", input.rule, RULE), input.level, Input.unit(
                        "unit", input.unit), input.min), actor);
    }

    @MutationMapping
    public ReceiptNode amendProgramme(@Argument AmendProgrammeInput input, Actor actor) {
        try {
            AmendmentDocument document = ProgrammeDocuments.readAmendment("document", input.document);
            return counter.submit(document.command(new CommandId(input.id)), actor);
        } catch (DocumentFaulty faulty) {
            throw new Refusal(faulty.faults().getFirst());
        }
    }

    private static ProgrammeVersion version(String programme, int version) {
        // Versions count from 1; below it no version is higher than the last, which the domain then says.
        return new ProgrammeVersion(Input.programme("programme", programme), Math.max(1, version));
    }
}
