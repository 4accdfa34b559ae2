package vn.socai.view.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.socai.value.Ciphertext;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;
import vn.socai.view.Held;
import vn.socai.view.Preview;
import vn.socai.view.Slice;
import vn.socai.view.Step;
import vn.socai.view.Values;
import vn.socai.view.ViewStore;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Branches;
import vn.socai.view.atlas.Ordinals;
import vn.socai.view.roster.TeamFile.Presence;

/** The roster over the teams in memory; profiles and persons come from the store. */
public final class FiledRoster implements Roster {
    private static final Comparator<Stay> EARLIEST = Comparator.comparing(Stay::from).thenComparingLong(Stay::position);

    private final TeamFiles files;
    private final ViewStore store;
    private final String stored;
    private final Values values;
    private final Atlas atlas;
    private final Ordinals ordinals;

    /** @param stored the view's name in the store */
    public FiledRoster(TeamFiles files, ViewStore store, String stored, Values values, Atlas atlas,
            Ordinals ordinals) {
        this.files = files;
        this.store = store;
        this.stored = stored;
        this.values = values;
        this.atlas = atlas;
        this.ordinals = ordinals;
    }

    @Override
    public Optional<TeamCard> team(TeamId team, long at) {
        return files.get(team, at).map(TeamFile::card);
    }

    @Override
    public Map<TeamId, TeamCard> teams(Collection<TeamId> teams, long at) {
        Map<TeamId, TeamCard> cards = new LinkedHashMap<>();
        teams.forEach(team -> team(team, at).ifPresent(card -> cards.put(team, card)));
        return cards;
    }

    @Override
    public Slice<TeamCard> teams(TeamQuery query, int first, @Nullable String after, long at) {
        TeamList list = new TeamList(query, files);
        below(query.unit(), query.on(), query.on(), at, list::add);
        return list.slice(first, after);
    }

    @Override
    public List<TeamCard> teamsAt(UnitId unit, LocalDate on, long at) {
        List<TeamCard> cards = new ArrayList<>();
        files.each(unit, on, at, file -> {
            if (file.card().active(on)) {
                cards.add(file.card(on));
            }
        });
        return cards;
    }

    /** Teams are found where they stood on {@code on}, on the tree of another day or the same. */
    private void below(UnitId unit, LocalDate on, LocalDate tree, long at, Consumer<TeamFile> reader) {
        Branches branches = atlas.tree(tree, at).branches();
        int root = ordinals.known(unit);
        if (branches.stands(root)) {
            branches.eachBelow(root, place -> files.each(ordinals.unit(place), on, at, reader));
        }
    }

    @Override
    public Map<TeamId, List<MemberCard>> members(Collection<TeamId> teams, LocalDate on, long at) {
        Map<TeamId, List<MemberCard>> answers = new LinkedHashMap<>();
        teams.forEach(team -> answers.put(team, files.get(team, at)
                .map(file -> members(file, on, at))
                .orElse(List
                        .of())));
        return answers;
    }

    private List<MemberCard> members(TeamFile file, LocalDate on, long at) {
        return file.presences()
                .stream()
                .filter(p -> file.holds(p, on))
                .map(p -> card(file, p, at))
                .sorted(Comparator.comparing(MemberCard::office).thenComparing(card -> card.person().value()))
                .toList();
    }

    @Override
    public Map<TeamId, MemberCard> leaders(Collection<TeamId> teams, LocalDate on, long at) {
        Map<TeamId, MemberCard> answers = new LinkedHashMap<>();
        teams.forEach(team -> files.get(team, at)
                .ifPresent(file -> file.presences()
                        .stream()
                        .filter(p -> file.holds(p, on) && TeamFile.office(p, on) == Office.LEADER)
                        .forEach(p -> answers.put(team, card(file, p, at)))));
        return answers;
    }

    private @Nullable Ciphertext profile(TeamId team, PersonId person, long at) {
        return store.read(stored, RosterView.profile(team, person), at)
                .map(entry -> new Ciphertext(entry.bytes()))
                .orElse(null);
    }

    private MemberCard card(TeamFile file, Presence p, long at) {
        return new MemberCard(file.id(), p.person(), profile(file.id(), p.person(), at), p.joined(), p.left(), TeamFile
                .office(p));
    }

    @Override
    public Slice<MemberCard> members(MemberQuery query, Names names, int first, @Nullable String after, long at) {
        MemberList list = new MemberList(query, names);
        below(query.unit(), query.on(), query.on(), at, list::add);
        return list.slice(first, after, (file, presence) -> card(file, presence, at));
    }

    @Override
    public Slice<Waiting> waiting(UnitId unit, LocalDate on, int first, @Nullable String after, long at) {
        WaitingList list = new WaitingList(on, (team, person) -> profile(team, person, at));
        below(unit, on, on, at, list::add);
        return list.slice(first, after);
    }

    @Override
    public Set<TeamId> teamsOf(PersonId person, long at) {
        return store.read(stored, RosterView.person(person), at)
                .map(entry -> values.decode(PersonFile.class, entry.bytes()))
                .<Set<TeamId>>map(file -> new LinkedHashSet<>(file.teams()))
                .orElse(Set.of());
    }

    @Override
    public Optional<TeamState> state(TeamId team, Step step) {
        Preview entries = entries(step);
        return file(team, step, entries).map(file -> new TeamState(file.card(), file.presences()
                .stream()
                .map(p -> card(file, p, entries))
                .toList(), stays(file)));
    }

    @Override
    public List<Stay> stays(PersonId person, Step step) {
        Preview entries = entries(step);
        return entries.get(RosterView.person(person), PersonFile.class)
                .map(PersonFile::teams)
                .orElse(List.of())
                .stream()
                .flatMap(team -> file(team, step, entries).stream())
                .flatMap(file -> stays(file).stream())
                .filter(stay -> stay.person().equals(person))
                .sorted(EARLIEST)
                .toList();
    }

    private Preview entries(Step step) {
        return Preview.of(new RosterView(Held.NOTHING), store, stored, values, step);
    }

    /** Whole commits are read from memory where that holds them. */
    private Optional<TeamFile> file(TeamId team, Step step, Preview entries) {
        return step.part() == null ? files.get(team, step.at()) : entries.get(RosterView.team(team), TeamFile.class);
    }

    private static MemberCard card(TeamFile file, Presence p, Preview entries) {
        byte[] profile = entries.get(RosterView.profile(file.id(), p.person()));
        return new MemberCard(file.id(), p.person(), profile == null ? null : new Ciphertext(profile), p.joined(), p
                .left(), TeamFile.office(p));
    }

    private static List<Stay> stays(TeamFile file) {
        return file.presences()
                .stream()
                .flatMap(p -> p.terms()
                        .stream()
                        .map(term -> new Stay(file.id(), p.person(), term.office(), term.from(), end(term.until(), file
                                .until()), term.position())))
                .sorted(EARLIEST)
                .toList();
    }

    /** An end of the team is the end of every office in it. */
    private static @Nullable LocalDate end(@Nullable LocalDate term, @Nullable LocalDate team) {
        return term == null || (team != null && team.isBefore(term)) ? team : term;
    }

    @Override
    public Optional<Crew> crew(TeamId team, LocalDate on, long at) {
        return files.get(team, at).filter(file -> file.card().active(on)).map(file -> file.crew(on));
    }

    @Override
    public void eachCrew(UnitId unit, LocalDate on, LocalDate tree, long at, Consumer<Crew> reader) {
        below(unit, on, tree, at, file -> {
            if (file.card().active(on)) {
                reader.accept(file.crew(on));
            }
        });
    }

    @Override
    public void eachTeam(UnitId unit, LocalDate on, LocalDate tree, long at,
            BiConsumer<TeamId, List<PersonId>> reader) {
        below(unit, on, tree, at, file -> {
            if (file.card().active(on)) {
                reader.accept(file.id(), file.presences()
                        .stream()
                        .filter(p -> file.holds(p, on))
                        .map(Presence::person)
                        .toList());
            }
        });
    }
}
