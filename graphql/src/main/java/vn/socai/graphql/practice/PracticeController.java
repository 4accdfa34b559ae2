package vn.socai.graphql.practice;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.socai.graphql.reading.CutArgument;
import vn.socai.graphql.unit.UnitKey;
import vn.socai.graphql.unit.UnitLoaders;
import vn.socai.graphql.unit.UnitNode;
import vn.socai.graphql.words.Words;
import vn.socai.ledger.Actor;
import vn.socai.value.SealedText;
import vn.socai.value.Skill;
import vn.socai.value.UnitId;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.practice.PracticeFile;
import vn.socai.view.practice.Practices;

/** Answers questions on good practice. */
@Controller
public class PracticeController {
    private final Practices practices;
    private final Atlas atlas;
    private final UnitLoaders units;
    private final Clock clock;

    public PracticeController(Practices practices, Atlas atlas, UnitLoaders units, Clock clock) {
        this.practices = practices;
        this.atlas = atlas;
        this.units = units;
        this.clock = clock;
    }

    @QueryMapping
    public Connection<PracticeNode> practices(@Argument @Nullable String unit, @Argument @Nullable Skill skill,
            @Argument @Nullable Boolean shared, @Argument int first, @Argument @Nullable String after, Cut cut,
            Actor actor) {
        UnitId root = unit == null ? UnitId.COUNTRY : units.known("unit", Input.unit("unit", unit), cut).card().id();
        Predicate<PracticeFile> wanted = file -> (skill == null || file.submitted().skills().contains(skill))
                && (shared == null || shared != file.sharings().isEmpty());
        return Connection.of(practices.list(root, atlas.tree(cut.on(), cut.at()), wanted, Paging.first(first), after,
                cut.at()), file -> new PracticeNode(file, place(file, actor, cut), cut), after, cut.at());
    }

    /** Who belongs to an audience may read what was shared with it: then the place is the reader's own. */
    private UnitId place(PracticeFile file, Actor actor, Cut cut) {
        LocalDate today = LocalDate.now(clock.withZone(CutArgument.ZONE));
        boolean audience = file.sharings()
                .stream()
                .anyMatch(sharing -> atlas.within(actor.unit(), sharing.audience(), today, cut.at()));
        return audience ? actor.unit() : file.submitted().unit();
    }

    @SchemaMapping(typeName = "Practice", field = "unit")
    public CompletableFuture<UnitNode> unit(PracticeNode practice, DataLoader<UnitKey, UnitNode> units) {
        return units.load(practice.key());
    }

    @SchemaMapping(typeName = "Practice", field = "title")
    public CompletableFuture<@Nullable String> title(PracticeNode practice, DataLoader<SealedText, String> words) {
        return Words.load(words, practice.file().submitted().title());
    }

    @SchemaMapping(typeName = "Practice", field = "text")
    public CompletableFuture<@Nullable String> text(PracticeNode practice, DataLoader<SealedText, String> words) {
        return Words.load(words, practice.file().submitted().text());
    }
}
