package vn.socai.graphql.group;

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
import vn.socai.value.ChatPlatform;
import vn.socai.value.GroupScope;
import vn.socai.value.Participant;
import vn.socai.value.UnitId;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.group.GroupFile;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.room.WorkRoom;
import vn.socai.view.roster.Roster;

/** Answers which groups there are, and which there should be. */
@Controller
public class GroupController {
    private final Atlas atlas;
    private final Roster roster;
    private final Shelf shelf;
    private final WorkRoom work;
    private final UnitLoaders units;

    public GroupController(Atlas atlas, Roster roster, Shelf shelf, WorkRoom work, UnitLoaders units) {
        this.atlas = atlas;
        this.roster = roster;
        this.shelf = shelf;
        this.work = work;
        this.units = units;
    }

    /** What is wrong with a place's group. */
    public enum GroupFault {
        MISSING, HOST, PLATFORM, NAME, PARTICIPANTS
    }

    /** A group in an answer. */
    public record GroupNode(UUID id, ChatPlatform platform, String name, Authority host,
            List<Participant> participants, LocalDate from) {
        static GroupNode of(GroupFile file) {
            return new GroupNode(file.group().value(), file.platform(), file.name(), file.host(), file.participants()
                    .stream()
                    .sorted()
                    .toList(), file.from());
        }
    }

    /**
     * A place in an answer.
     *
     * @param asked whether a rule asks for its group, more than optionally
     */
    public record GroupPlaceNode(GroupScope scope, UnitKey key, @Nullable UUID team, @Nullable GroupNode group,
            List<GroupFault> faults, List<Participant> missing, @Nullable String suggestedName, @Nullable String rule,
            @Nullable String programme, @Nullable Integer version, boolean asked) {}

    @QueryMapping
    public Connection<GroupPlaceNode> groups(@Argument String unit, @Argument boolean faultyOnly, @Argument int first,
            @Argument @Nullable String after, Cut cut) {
        UnitId root = units.known("unit", Input.unit("unit", unit), cut).card().id();
        GroupWalk walk = new GroupWalk(atlas, roster, shelf, work.groups(), cut);
        return Connection.of(walk.from(root, faultyOnly, Paging.first(first), after), node -> node, after, cut.at());
    }

    @SchemaMapping(typeName = "GroupPlace", field = "unit")
    public CompletableFuture<UnitNode> unit(GroupPlaceNode place, DataLoader<UnitKey, UnitNode> units) {
        return units.load(place.key());
    }
}
