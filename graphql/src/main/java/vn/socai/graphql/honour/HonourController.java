package vn.socai.graphql.honour;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

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
import vn.socai.graphql.words.Words;
import vn.socai.value.HonoureeKind;
import vn.socai.value.SealedText;
import vn.socai.value.UnitId;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.honour.CommendationFile;
import vn.socai.view.honour.Honours;
import vn.socai.view.honour.SelectionFile;

/** Answers questions on commendations and outstanding members. */
@Controller
public class HonourController {
    private final Honours honours;
    private final Atlas atlas;
    private final UnitLoaders units;

    public HonourController(Honours honours, Atlas atlas, UnitLoaders units) {
        this.honours = honours;
        this.atlas = atlas;
        this.units = units;
    }

    /** The selections of localities. */
    public record OutstandingNode(List<LocalityNode> localities, long projectedUpTo) {}

    /** One locality's selection. */
    public record LocalityNode(SelectionFile file, Cut cut) {
        public List<SelectedNode> selected() {
            return file.selected()
                    .stream()
                    .map(one -> new SelectedNode(one.position(), one.team().value(), one.person().value(), one.on()))
                    .toList();
        }
    }

    /** One who was selected. */
    public record SelectedNode(long position, java.util.UUID team, java.util.UUID person, java.time.LocalDate on) {}

    @QueryMapping
    public Connection<CommendationNode> commendations(@Argument @Nullable String unit,
            @Argument CommendationFile.@Nullable Stage stage, @Argument @Nullable HonoureeKind kind,
            @Argument int first, @Argument @Nullable String after, Cut cut) {
        Predicate<CommendationFile> wanted = file -> (stage == null || stage == file.stage())
                && (kind == null || kind == file.proposed().honouree().kind());
        return Connection.of(honours.commendations()
                .list(root(unit, cut), atlas.tree(cut.on(), cut.at()), wanted,
                        Paging.first(first), after, cut.at()), file -> new CommendationNode(file, cut), after, cut
                                .at());
    }

    @QueryMapping
    public OutstandingNode outstandingMembers(@Argument String programme, @Argument @Nullable String unit, Cut cut) {
        return new OutstandingNode(honours.selections(Input.programme("programme", programme), root(unit, cut),
                atlas.tree(cut.on(), cut.at()), cut.at())
                .stream()
                .map(file -> new LocalityNode(file, cut))
                .toList(), cut.at());
    }

    private UnitId root(@Nullable String unit, Cut cut) {
        return unit == null ? UnitId.COUNTRY : units.known("unit", Input.unit("unit", unit), cut).card().id();
    }

    @SchemaMapping(typeName = "OutstandingLocality", field = "unit")
    public CompletableFuture<UnitNode> locality(LocalityNode locality, DataLoader<UnitKey, UnitNode> units) {
        return units.load(new UnitKey(locality.file().unit(), locality.cut()));
    }

    @SchemaMapping(typeName = "Commendation", field = "unit")
    public CompletableFuture<UnitNode> unit(CommendationNode commendation, DataLoader<UnitKey, UnitNode> units) {
        return units.load(commendation.key());
    }

    @SchemaMapping(typeName = "Commendation", field = "name")
    public CompletableFuture<@Nullable String> name(CommendationNode commendation,
            DataLoader<SealedText, String> words) {
        SealedText sealed = commendation.file().proposed().name();
        return Words.load(words, sealed);
    }

    @SchemaMapping(typeName = "Commendation", field = "reason")
    public CompletableFuture<@Nullable String> reason(CommendationNode commendation,
            DataLoader<SealedText, String> words) {
        return Words.load(words, commendation.file().proposed().reason());
    }
}
