package vn.socai.graphql.founding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import vn.socai.graphql.input.Input;
import vn.socai.graphql.member.ProfileLoader;
import vn.socai.graphql.member.ProfileLoader.Sealed;
import vn.socai.graphql.page.Connection;
import vn.socai.graphql.page.Paging;
import vn.socai.graphql.personal.Personal;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.team.TeamNode;
import vn.socai.graphql.unit.UnitLoaders;
import vn.socai.person.Profile;
import vn.socai.programme.TeamRules;
import vn.socai.programme.TeamRules.Chain;
import vn.socai.value.Authority;
import vn.socai.value.Ciphertext;
import vn.socai.value.PersonId;
import vn.socai.value.UnitId;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.roster.Annex.Request;
import vn.socai.view.roster.Roster;
import vn.socai.view.roster.TeamCard;
import vn.socai.view.roster.Waiting;

/** Tells what waits for somebody: requests to join and to leave, and whose turn it is. */
@Controller
public class PendingController {
    private final Roster roster;
    private final Shelf shelf;
    private final UnitLoaders units;

    public PendingController(Roster roster, Shelf shelf, UnitLoaders units) {
        this.roster = roster;
        this.shelf = shelf;
        this.units = units;
    }

    /** A request under way. */
    public record PendingNode(TeamNode team, PersonId subject, @Nullable Ciphertext profile, boolean joining,
            LocalDate asked, int ageDays,
            @Nullable Authority turn, @Nullable String rule, long position) implements Personal {
        /** The person's id. */
        public UUID person() {
            return subject.value();
        }

        @Override
        public UnitId place() {
            return team.card().unit();
        }
    }

    @QueryMapping
    public Connection<PendingNode> pendingRequests(@Argument @Nullable String unit, @Argument int first,
            @Argument @Nullable String after, Cut cut) {
        UnitId root = unit == null ? UnitId.COUNTRY : units.known("unit", Input.unit("unit", unit), cut).card().id();
        return Connection.of(roster.waiting(root, cut.on(), Paging.first(first), after, cut.at()), waiting -> node(
                waiting, cut), after, cut.at());
    }

    @SchemaMapping(typeName = "PendingRequest", field = "name")
    public CompletableFuture<@Nullable String> name(PendingNode pending, DataLoader<Sealed, Profile> profiles) {
        return ProfileLoader.field(profiles, pending.subject(), pending.profile(), Profile::name);
    }

    @SchemaMapping(typeName = "PendingRequest", field = "phone")
    public CompletableFuture<@Nullable String> phone(PendingNode pending, DataLoader<Sealed, Profile> profiles) {
        return ProfileLoader.field(profiles, pending.subject(), pending.profile(), Profile::phone);
    }

    @SchemaMapping(typeName = "PendingRequest", field = "post")
    public CompletableFuture<@Nullable String> post(PendingNode pending, DataLoader<Sealed, Profile> profiles) {
        return ProfileLoader.field(profiles, pending.subject(), pending.profile(), Profile::post);
    }

    private PendingNode node(Waiting waiting, Cut cut) {
        TeamCard team = waiting.team();
        Request request = waiting.request();
        var binding = Bindings.of(shelf, team.unit(), cut.on(), cut.at());
        Optional<Chain> chain = request.joining() ? TeamRules.joining(binding) : TeamRules.leaving(binding);
        return new PendingNode(new TeamNode(team, cut), request.person(), waiting.profile(), request.joining(), request
                .asked(),
                (int) ChronoUnit.DAYS.between(request.asked(), cut.on()), chain.filter(c -> c.steps().size() > request
                        .steps()).map(c -> c.steps().get(request.steps())).orElse(null), chain.map(Chain::rule)
                                .orElse(
                                        null), request.position());
    }
}
