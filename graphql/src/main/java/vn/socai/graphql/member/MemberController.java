package vn.socai.graphql.member;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.GraphQLContext;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import vn.socai.graphql.input.Input;
import vn.socai.graphql.page.Connection;
import vn.socai.graphql.page.Paging;
import vn.socai.graphql.personal.PersonalGuard;
import vn.socai.graphql.personal.Reads;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.reading.Batch;
import vn.socai.graphql.reading.Cut;
import vn.socai.graphql.team.TeamKey;
import vn.socai.graphql.team.TeamNode;
import vn.socai.graphql.unit.UnitLoaders;
import vn.socai.ledger.Actor;
import vn.socai.person.Profile;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;
import vn.socai.view.Slice;
import vn.socai.view.roster.MemberCard;
import vn.socai.view.roster.MemberQuery;
import vn.socai.view.roster.Names;
import vn.socai.view.roster.Roster;
import vn.socai.view.roster.TeamCard;

/** Answers questions on members. */
@Controller
public class MemberController {
    /** How long a question by name waits for the index of names, which follows the views. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Roster roster;
    private final Names names;
    private final UnitLoaders units;
    private final PersonalGuard guard;

    public MemberController(Roster roster, Names names, UnitLoaders units, PersonalGuard guard,
            BatchLoaderRegistry registry) {
        this.roster = roster;
        this.names = names;
        this.units = units;
        this.guard = guard;
        Batch.<Cut, MembersKey, List<MemberNode>>register(registry, "members", key -> key.team().cut().on(key.on()),
                this::load);
    }

    /** The members of a team on a day. */
    public record MembersKey(TeamNode team, LocalDate on) {}

    private void load(Cut cut, List<MembersKey> keys, Batch.Answers<MembersKey, List<MemberNode>> answers) {
        Map<TeamId, List<MemberCard>> found = roster.members(keys.stream().map(key -> key.team().card().id()).toList(),
                cut.on(), cut.at());
        for (MembersKey key : keys) {
            TeamCard team = key.team().card();
            answers.put(key, found.getOrDefault(team.id(), List.of())
                    .stream()
                    .map(card -> new MemberNode(card, team
                            .unit(), key.team().cut()))
                    .toList());
        }
    }

    @SchemaMapping(typeName = "Team", field = "members")
    public CompletableFuture<List<MemberNode>> members(TeamNode team, @Argument @Nullable LocalDate validAt,
            DataLoader<MembersKey, List<MemberNode>> members) {
        return members.load(new MembersKey(team, validAt == null ? team.cut().on() : validAt));
    }

    @QueryMapping
    public Connection<MemberNode> members(@Argument @Nullable String unit, @Argument @Nullable String search,
            @Argument MemberQuery.Order order, @Argument int first, @Argument @Nullable String after, Cut cut,
            Actor actor, GraphQLContext context) {
        UnitId root = unit == null ? UnitId.COUNTRY : units.known("unit", Input.unit("unit", unit), cut).card().id();
        String text = Optional.ofNullable(Input.optional("search", search, 100)).orElse("");
        boolean byName = !text.isEmpty() || order == MemberQuery.Order.NAME;
        if (byName) {
            // Who stands in an answer that was chosen by name tells a name.
            guard.require(actor, root);
            if (!names.await(cut.at(), PATIENCE)) {
                throw new Refusal(Problems.NOT_YET_PROJECTED);
            }
        }
        Slice<MemberCard> found = roster.members(new MemberQuery(root, cut.on(), text, order), byName ? names
                : Names.NONE, Paging.first(first), after, cut.at());
        Map<TeamId, TeamCard> teams = roster.teams(found.items().stream().map(MemberCard::team).distinct().toList(), cut
                .at());
        if (byName) {
            // On the tree of another day the unit may have held what is not the caller's today.
            found.items()
                    .stream()
                    .map(card -> place(teams, card))
                    .distinct()
                    .forEach(place -> guard.require(actor,
                            place));
            found.items().forEach(card -> Reads.of(context).note(card.person(), place(teams, card), "name"));
        }
        return Connection.of(found, card -> new MemberNode(card, place(teams, card), cut), after, cut.at());
    }

    private static UnitId place(Map<TeamId, TeamCard> teams, MemberCard card) {
        return Objects.requireNonNull(teams.get(card.team())).unit();
    }

    @SchemaMapping(typeName = "Member", field = "team")
    public CompletableFuture<TeamNode> team(MemberNode member, DataLoader<TeamKey, TeamNode> teams) {
        return teams.load(new TeamKey(member.card().team(), member.cut()));
    }

    @SchemaMapping(typeName = "Member", field = "name")
    public CompletableFuture<@Nullable String> name(MemberNode member,
            DataLoader<ProfileLoader.Sealed, Profile> profiles) {
        return field(member, profiles, Profile::name);
    }

    @SchemaMapping(typeName = "Member", field = "phone")
    public CompletableFuture<@Nullable String> phone(MemberNode member,
            DataLoader<ProfileLoader.Sealed, Profile> profiles) {
        return field(member, profiles, Profile::phone);
    }

    @SchemaMapping(typeName = "Member", field = "post")
    public CompletableFuture<@Nullable String> post(MemberNode member,
            DataLoader<ProfileLoader.Sealed, Profile> profiles) {
        return field(member, profiles, Profile::post);
    }

    private static CompletableFuture<@Nullable String> field(MemberNode member,
            DataLoader<ProfileLoader.Sealed, Profile> profiles, Function<Profile, @Nullable String> field) {
        return ProfileLoader.field(profiles, member.card().person(), member.card().profile(), field);
    }
}
