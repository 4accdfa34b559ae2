package vn.socai.graphql.founding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.graphql.founding.FoundingStep.Kind;
import vn.socai.graphql.founding.FoundingStep.State;
import vn.socai.programme.Judge;
import vn.socai.programme.TeamMatter;
import vn.socai.programme.Verdict;
import vn.socai.programme.Verdict.Side;
import vn.socai.value.FoundingRule.FoundingDeadline;
import vn.socai.value.Rule;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.TeamRule.TeamsPerCommune;
import vn.socai.value.TeamRule.TeamsPerVillage;
import vn.socai.value.UnitId;
import vn.socai.value.UnitLevel;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Tree;
import vn.socai.view.atlas.UnitCard;
import vn.socai.view.roster.Crew;
import vn.socai.view.roster.Roster;
import vn.socai.view.roster.TeamCard;

/**
 * Puts the days on which teams were founded before the interpreter, where a rule names the last good day: on the map of that day, with the
 * teams that stood then and those that came later and still stand.
 */
final class TeamSteps {
    private final Atlas atlas;
    private final Roster roster;
    private final ProgrammeAdopted programme;
    private final LocalDate on;
    private final long at;
    private final Consumer<FoundingStep> steps;

    /** @param on the day on which it is asked */
    TeamSteps(Atlas atlas, Roster roster, ProgrammeAdopted programme, LocalDate on, long at,
            Consumer<FoundingStep> steps) {
        this.atlas = atlas;
        this.roster = roster;
        this.programme = programme;
        this.on = on;
        this.at = at;
        this.steps = steps;
    }

    void all() {
        for (Rule rule : programme.rules()) {
            if (rule instanceof TeamsPerCommune r && r.lastGoodDay() != null) {
                reached(r, r.level(), UnitLevel.COMMUNE, r.lastGoodDay());
            } else if (rule instanceof TeamsPerVillage r && r.lastGoodDay() != null) {
                reached(r, TeamLevel.VILLAGE, UnitLevel.VILLAGE, r.lastGoodDay());
            } else if (rule instanceof FoundingDeadline r) {
                Judged judged = new Judged(r, r.lastGoodDay());
                teams(r.level(), earlier(r.lastGoodDay())).forEach(team -> judged.founded(team));
            }
        }
    }

    private LocalDate earlier(LocalDate lastGoodDay) {
        return on.isBefore(lastGoodDay) ? on : lastGoodDay;
    }

    private void reached(Rule rule, TeamLevel level, UnitLevel counted, LocalDate lastGoodDay) {
        LocalDate map = earlier(lastGoodDay);
        Tree tree = atlas.tree(map, at);
        Map<UnitId, List<LocalDate>> days = new HashMap<>();
        for (TeamCard team : teams(level, map)) {
            tree.path(tree.place(team.unit()).unit())
                    .stream()
                    .filter(unit -> level(unit, map) == counted)
                    .findFirst()
                    .ifPresent(unit -> days.computeIfAbsent(unit, u -> new ArrayList<>()).add(team.from()));
        }
        Judged judged = new Judged(rule, lastGoodDay);
        each(programme.area(), counted, map, tree, unit -> judged.reached(unit, level, days.getOrDefault(unit, List
                .of())));
    }

    private @Nullable UnitLevel level(UnitId unit, LocalDate map) {
        return atlas.unit(unit, map, at).map(UnitCard::level).orElse(null);
    }

    private void each(UnitId unit, UnitLevel level, LocalDate map, Tree tree, Consumer<UnitId> reader) {
        UnitLevel here = level(unit, map);
        if (here == level) {
            reader.accept(unit);
        } else if (here != null && here.compareTo(level) < 0) {
            tree.children(unit).forEach(child -> each(child, level, map, tree, reader));
        }
    }

    private List<TeamCard> teams(TeamLevel level, LocalDate map) {
        Map<TeamId, TeamCard> teams = new HashMap<>();
        Consumer<Crew> reader = crew -> {
            if (crew.card().level() == level) {
                teams.put(crew.card().id(), crew.card());
            }
        };
        roster.eachCrew(programme.area(), map, map, at, reader);
        roster.eachCrew(programme.area(), on, map, at, reader);
        return List.copyOf(teams.values());
    }

    /** Makes one rule's steps. */
    private final class Judged {
        private final Rule rule;
        private final LocalDate lastGoodDay;

        Judged(Rule rule, LocalDate lastGoodDay) {
            this.rule = rule;
            this.lastGoodDay = lastGoodDay;
        }

        void founded(TeamCard team) {
            Judge.judge(rule, programme.programme(), new TeamMatter.Founded(team.level(), team.from()))
                    .ifPresent(verdict -> add(Kind.TEAM_FOUNDED, verdict.side() == Side.LATE ? State.LATE
                            : State.IN_TIME, team.unit(), team.id(), team.from()));
        }

        void reached(UnitId unit, TeamLevel level, List<LocalDate> days) {
            List<LocalDate> sorted = days.stream().sorted().toList();
            Optional<Verdict> verdict = Judge.judge(rule, programme.programme(), rule instanceof TeamsPerVillage
                    ? new TeamMatter.FoundedInVillage(sorted, on)
                    : new TeamMatter.FoundedInCommune(unit, level, sorted, on));
            verdict.ifPresent(v -> {
                Integer min = v.bound();
                boolean later = min != null && sorted.size() >= min;
                State state = v.side() == Side.WITHIN ? State.IN_TIME
                        : v.side() == Side.BELOW ? State.OPEN
                                : later ? State.LATE : State.MISSING;
                add(Kind.TEAMS_FOUNDED, state, unit, null, state == State.LATE && min != null && min > 0 ? sorted.get(
                        min - 1) : null);
            });
        }

        private void add(Kind kind, State state, UnitId unit, @Nullable TeamId team, @Nullable LocalDate day) {
            steps.accept(new FoundingStep(kind, state, unit, team, programme.programme(), rule.number(), Judge.grade(
                    rule
                            .strength()), Set.of(), null, lastGoodDay, day, List.of()));
        }
    }
}
