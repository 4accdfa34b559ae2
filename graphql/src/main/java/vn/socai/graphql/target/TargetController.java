package vn.socai.graphql.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.socai.graphql.input.BasisInput;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.reading.Batch;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.receipt.Counter;
import vn.socai.graphql.receipt.ReceiptNode;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.graphql.unit.UnitNode;
import vn.socai.indicator.IndicatorCommand.AssignTarget;
import vn.socai.ledger.Actor;
import vn.socai.value.Authority;
import vn.socai.value.CommandId;
import vn.socai.value.Measure;
import vn.socai.value.TargetId;
import vn.socai.value.UnitId;
import vn.socai.view.scoreboard.Score;
import vn.socai.view.scoreboard.Scoreboard;

/** Targets: asked for and assigned. */
@Controller
public class TargetController {
    private final Scoreboard scoreboard;
    private final Counter counter;

    public TargetController(Scoreboard scoreboard, Counter counter) {
        this.scoreboard = scoreboard;
        this.counter = counter;
    }

    @QueryMapping
    public @Nullable TargetNode target(@Argument UUID id, Cut cut) {
        return scoreboard.target(new TargetId(id), cut.at()).map(score -> TargetNode.of(score, cut)).orElse(null);
    }

    @BatchMapping(typeName = "Unit", field = "targets")
    public Map<UnitNode, List<TargetNode>> targets(List<UnitNode> nodes) {
        return Batch.read(nodes, UnitNode::cut, (cut, keys, answers) -> {
            Map<UnitId, List<Score>> found = scoreboard.of(keys.stream().map(key -> key.card().id()).toList(), cut
                    .at());
            keys.forEach(key -> answers.put(key, found.getOrDefault(key.card().id(), List.of())
                    .stream()
                    .map(score -> TargetNode.of(score, cut))
                    .toList()));
        });
    }

    @SchemaMapping(typeName = "Target", field = "unit")
    public CompletableFuture<UnitNode> unit(TargetNode target, DataLoader<UnitKey, UnitNode> units) {
        return units.load(target.key());
    }

    /** A target to assign. */
    public record AssignTargetInput(UUID id, UUID target, String unit, Measure measure, long value, LocalDate from,
            LocalDate lastDay, BasisInput basis, @Nullable Authority by, @Nullable String platform) {}

    @MutationMapping
    public ReceiptNode assignTarget(@Argument AssignTargetInput input, Actor actor) {
        return counter.submit(new AssignTarget(new CommandId(input.id), new TargetId(input.target), Input.unit("unit",
                input.unit), input.measure, input.value, input.from, input.lastDay, input.basis.read("basis"), input.by,
                Input.optional("platform", input.platform, 100)), actor);
    }
}
