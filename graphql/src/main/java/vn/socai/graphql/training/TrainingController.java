package vn.socai.graphql.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.socai.graphql.input.Input;
import vn.socai.graphql.page.Connection;
import vn.socai.graphql.page.Paging;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.graphql.unit.UnitLoaders;
import vn.socai.graphql.unit.UnitNode;
import vn.socai.value.Authority;
import vn.socai.value.TrainingMode;
import vn.socai.value.TrainingTopic;
import vn.socai.value.UnitId;
import vn.socai.view.room.WorkRoom;
import vn.socai.view.training.TrainingFile;
import vn.socai.view.training.Trainings.Reached;
import vn.socai.view.work.WorkKind;
import vn.socai.view.work.WorkLine;

/** Answers questions on training. */
@Controller
public class TrainingController {
    private final WorkRoom work;
    private final UnitLoaders units;

    public TrainingController(WorkRoom work, UnitLoaders units) {
        this.work = work;
        this.units = units;
    }

    /** A session in an answer. */
    public record TrainingNode(UUID id, UnitKey key, LocalDate on, Authority by, List<Authority> with,
            List<TrainingTopic> topics, List<TrainingMode> modes, boolean cancelled, int teams, int attended) {
        static TrainingNode of(TrainingFile file, Cut cut) {
            var s = file.scheduled();
            return new TrainingNode(s.training().value(), new UnitKey(s.unit(), cut), s.on(), s.by(), s.with()
                    .stream()
                    .sorted()
                    .toList(), s.topics().stream().sorted().toList(), s.modes().stream().sorted().toList(), file
                            .cancelled(), file.teams(), file.attended());
        }
    }

    /** Coverage in an answer. */
    public record CoverageNode(int teams, int members, int trained, int trainedTeams, int repeatedly, long plans,
            long plannedMembers, long projectedUpTo) {}

    @QueryMapping
    public Connection<TrainingNode> trainings(@Argument String unit, @Argument int first,
            @Argument @Nullable String after, Cut cut) {
        return Connection.of(work.trainings()
                .sessions(known(unit, cut), cut.on(), Paging.first(first), after, cut
                        .at()), file -> TrainingNode.of(file, cut), after, cut.at());
    }

    @QueryMapping
    public CoverageNode trainingCoverage(@Argument String unit, Cut cut) {
        UnitId id = known(unit, cut);
        Reached reached = work.trainings().reached(id, cut.on(), cut.on(), cut.at());
        List<WorkLine> plans = work.tally()
                .between(id, cut.on().withDayOfYear(1), cut.on(), cut.on(), cut.at())
                .stream()
                .filter(line -> line.kind() == WorkKind.TRAINING_PLAN)
                .toList();
        return new CoverageNode(reached.teams(), reached.members(), reached.trained(), reached.trainedTeams(), reached
                .repeatedly(), plans.stream().mapToLong(WorkLine::records).sum(), plans.stream()
                        .mapToLong(
                                WorkLine::amount)
                        .sum(), cut.at());
    }

    private UnitId known(String unit, Cut cut) {
        return units.known("unit", Input.unit("unit", unit), cut).card().id();
    }

    @SchemaMapping(typeName = "Training", field = "unit")
    public CompletableFuture<UnitNode> unit(TrainingNode training, DataLoader<UnitKey, UnitNode> units) {
        return units.load(training.key());
    }
}
