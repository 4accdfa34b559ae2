package vn.socai.graphql.difficulty;

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
import vn.socai.value.Authority;
import vn.socai.value.SealedText;
import vn.socai.value.UnitId;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.difficulty.Difficulties;
import vn.socai.view.difficulty.DifficultyFile;

/** Answers questions on difficulties. */
@Controller
public class DifficultyController {
    private final Difficulties difficulties;
    private final Atlas atlas;
    private final UnitLoaders units;

    public DifficultyController(Difficulties difficulties, Atlas atlas, UnitLoaders units) {
        this.difficulties = difficulties;
        this.atlas = atlas;
        this.units = units;
    }

    @QueryMapping
    public Connection<DifficultyNode> difficulties(@Argument @Nullable String unit, @Argument @Nullable Boolean open,
            @Argument @Nullable Authority holder, @Argument int first, @Argument @Nullable String after, Cut cut) {
        UnitId root = unit == null ? UnitId.COUNTRY : units.known("unit", Input.unit("unit", unit), cut).card().id();
        Predicate<DifficultyFile> wanted = file -> (open == null || open == (file.outcome() == null))
                && (holder == null || holder == file.holder());
        return Connection.of(difficulties.list(root, atlas.tree(cut.on(), cut.at()), wanted, Paging.first(first), after,
                cut.at()), file -> new DifficultyNode(file, cut), after, cut.at());
    }

    @SchemaMapping(typeName = "Difficulty", field = "unit")
    public CompletableFuture<UnitNode> unit(DifficultyNode difficulty, DataLoader<UnitKey, UnitNode> units) {
        return units.load(difficulty.key());
    }

    @SchemaMapping(typeName = "Difficulty", field = "text")
    public CompletableFuture<@Nullable String> text(DifficultyNode difficulty, DataLoader<SealedText, String> words) {
        return Words.load(words, difficulty.file().raised().text());
    }

    @SchemaMapping(typeName = "DifficultyStep", field = "text")
    public CompletableFuture<@Nullable String> answer(DifficultyNode.StepNode step,
            DataLoader<SealedText, String> words) {
        SealedText sealed = step.sealed();
        return Words.load(words, sealed);
    }
}
