package vn.socai.infra.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Command;
import vn.socai.command.Concern;
import vn.socai.command.DeskRejection.Forbidden;
import vn.socai.command.Intent;
import vn.socai.command.Rejected;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.indicator.IndicatorRejection.UnknownTarget;
import vn.socai.ledger.Actor;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.StreamName;
import vn.socai.person.PersonRejection.UnknownPerson;
import vn.socai.programme.ProgrammeRejection.UnknownProgramme;
import vn.socai.team.TeamCommand.EstablishTeam;
import vn.socai.team.TeamRejection.UnknownTeam;
import vn.socai.team.TeamState;
import vn.socai.value.Authority;
import vn.socai.value.PersonId;
import vn.socai.value.ProgrammeId;
import vn.socai.value.TeamId;
import vn.socai.value.UnitId;

/** Checks, for one call, whether the actor's role and subtree let a command in, and says which unit it concerns. */
final class Gate {
    private final CommitLog log;
    private final Ports ports;
    private final Actor actor;
    private final LocalDate today;
    /** A call of a thousand visits of one team asks once. */
    private final Map<Intent, UnitId> admitted = new HashMap<>();
    private final Map<UnitId, Boolean> held = new HashMap<>();
    /** Teams that an earlier item of this call founds, so that their members can come in the same call. */
    private final Map<TeamId, UnitId> founded = new HashMap<>();

    Gate(CommitLog log, Ports ports, Actor actor, LocalDate today) {
        this.log = log;
        this.ports = ports;
        this.actor = actor;
        this.today = today;
    }

    /**
     * The unit that the command concerns.
     *
     * @throws Rejected with {@code FORBIDDEN}, or with what is unknown: a thing that is not there lies in nobody's subtree
     */
    UnitId admit(Command command) {
        UnitId unit = admit(Intent.of(command));
        if (command instanceof EstablishTeam c) {
            founded.putIfAbsent(c.team(), c.unit());
        }
        return unit;
    }

    /** The unit that a command will concern; refuses like {@link #admit(Command)}. */
    UnitId admit(Intent intent) {
        UnitId known = admitted.get(intent);
        if (known == null) {
            known = judged(intent);
            admitted.put(intent, known);
        }
        return known;
    }

    private UnitId judged(Intent intent) {
        if (!Rights.may(actor.role(), intent) || !speaksFor(intent.by())) {
            throw new Rejected(new Forbidden());
        }
        List<UnitId> concerned = find(intent.concern());
        if (concerned.isEmpty() && intent.concern() instanceof Concern.OfProgramme c) {
            throw new Rejected(new UnknownProgramme(c.programme()));
        }
        if (!Rights.everywhere(actor.role()) && !concerned.stream().allMatch(this::holds)) {
            throw new Rejected(new Forbidden());
        }
        return concerned.getFirst();
    }

    /** Whether the actor's unit stands high enough to enter an act of that authority. */
    private boolean speaksFor(@Nullable Authority by) {
        return by == null || Rights.everywhere(actor.role())
                || ports.units().level(actor.unit()).filter(level -> level.compareTo(by.level()) <= 0).isPresent();
    }

    private boolean holds(UnitId unit) {
        return held.computeIfAbsent(unit, asked -> ports.units().holds(actor.unit(), asked, today));
    }

    private List<UnitId> find(Concern concern) {
        return switch (concern) {
            case Concern.OfUnit c -> List.of(c.unit());
            case Concern.OfTeam c -> List.of(unitOf(c.team()));
            case Concern.OfTarget c -> List.of(ports.targets()
                    .unitOf(c.target())
                    .orElseThrow(() -> new Rejected(new UnknownTarget(c.target()))));
            case Concern.OfPerson c -> unitsOf(c.person());
            case Concern.OfProgramme c -> areasOf(c.programme());
            case Concern.OfStream c -> List.of(log.stream(c.stream(), 0)
                    .stream()
                    .findFirst()
                    .orElseThrow(() -> new Rejected(c.unknown()))
                    .draft()
                    .unit());
            case Concern.Both c -> {
                List<UnitId> both = new ArrayList<>(find(c.one()));
                both.addAll(find(c.other()));
                yield both;
            }
        };
    }

    /** Asked of the ledger itself: a version that another node took a moment ago counts. */
    private List<UnitId> areasOf(ProgrammeId programme) {
        return log.stream(StreamName.programme(programme), 0)
                .stream()
                .flatMap(commit -> commit.draft().events().stream())
                .filter(ProgrammeAdopted.class::isInstance)
                .map(event -> ((ProgrammeAdopted) event).area())
                .distinct()
                .toList();
    }

    private List<UnitId> unitsOf(PersonId person) {
        Set<TeamId> teams = ports.persons().teamsOf(person);
        if (teams.isEmpty()) {
            throw new Rejected(new UnknownPerson());
        }
        return teams.stream().map(this::unitOf).sorted().toList();
    }

    private UnitId unitOf(TeamId team) {
        return ports.teams()
                .find(team)
                .map(TeamState::unit)
                .or(() -> Optional.ofNullable(founded.get(team)))
                .orElseThrow(() -> new Rejected(new UnknownTeam(team)));
    }
}
