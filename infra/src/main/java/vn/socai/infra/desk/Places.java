package vn.socai.infra.desk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import vn.socai.command.Command;
import vn.socai.command.Outcome;
import vn.socai.command.Outcome.Refused;
import vn.socai.founding.RegisterCommand;
import vn.socai.founding.RegisterCommand.EnterTeam;
import vn.socai.founding.RegisterCommand.StrikeTeam;
import vn.socai.ledger.Actor;
import vn.socai.ledger.Mark;
import vn.socai.programme.TeamRules;
import vn.socai.programme.TeamRules.Most;
import vn.socai.team.TeamCommand.EstablishTeam;
import vn.socai.team.TeamCommand.TransferTeam;
import vn.socai.value.CommandId;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;

/**
 * Takes a place in the commune's register before a team is founded or moves where a programme states a most per commune (VH2), and gives it
 * back where that was refused. One commit has one stream: the register's comes first, so that two at once meet there.
 */
final class Places {
    private final Ports ports;
    private final Judging judging;
    private final Known known;

    Places(Ports ports, Judging judging, Known known) {
        this.ports = ports;
        this.judging = judging;
        this.known = known;
    }

    /**
     * Why the team has no place; absent where it has one or needs none.
     *
     * @param taken the commands of this call that have a place; this one is added where it gets one
     */
    Optional<Outcome> take(Item item, LocalDate today, Actor actor, Set<CommandId> taken) {
        Optional<Place> asked = place(item.command());
        Optional<Most> stated = asked.flatMap(this::most);
        if (asked.isEmpty() || stated.isEmpty()) {
            return Optional.empty();
        }
        Place place = asked.get();
        Most most = stated.get();
        Optional<Outcome> refused = settle(item, new EnterTeam(id("enter:" + today, item.command()), place.unit(), place
                .team(), place.level(), place.on(), most.max(), most.rule(), most.judge()), today, actor);
        if (refused.isEmpty()) {
            taken.add(item.command().id());
        }
        return refused;
    }

    /** Gives the place back where the founding or the move came to nothing. */
    void giveBack(Command command, Outcome outcome, LocalDate today, Actor actor) {
        if (outcome instanceof Refused) {
            place(command).ifPresent(place -> {
                StrikeTeam strike = new StrikeTeam(id("strike:" + today, command), place.unit(), place.team());
                judged(new Item(0, strike, mark(strike), place.unit()), today, actor);
            });
        }
    }

    /** A place in a unit's register that a command needs. */
    private record Place(TeamId team, TeamLevel level, UnitId unit, LocalDate on) {}

    /** Absent where the team stands there already, or for a move where there is no team. */
    private Optional<Place> place(Command command) {
        return switch (command) {
            case EstablishTeam c when ports.teams().find(c.team()).isEmpty() -> Optional.of(new Place(c.team(), c
                    .level(), c.unit(), c.on()));
            case TransferTeam c -> ports.teams()
                    .find(c.team())
                    .filter(team -> !team.unit().equals(c.unit()))
                    .map(team -> new Place(c.team(), team.level(), c.unit(), c.on()));
            default -> Optional.empty();
        };
    }

    private Optional<Most> most(Place place) {
        return TeamRules.most(ports.programmes().binding(place.unit(), place.on()), place.level());
    }

    private Optional<Outcome> settle(Item item, RegisterCommand enter, LocalDate today, Actor actor) {
        Optional<Outcome> earlier = known.find(mark(enter));
        Outcome outcome = earlier.orElseGet(() -> judged(new Item(0, enter, mark(enter), enter.commune()), today,
                actor));
        return outcome instanceof Refused refused ? Optional.of(new Refused(item.command().id(), refused.rejection()))
                : Optional.empty();
    }

    private Outcome judged(Item item, LocalDate today, Actor actor) {
        Answers answers = new Answers(1);
        judging.judge(List.of(item), today, actor, answers, 0);
        return answers.at(0);
    }

    private static Mark mark(Command command) {
        return new Mark(command.id(), new Fingerprint().of(command));
    }

    /** Derived from the command's own id, so that a resend takes no second place. */
    private static CommandId id(String act, Command c) {
        return new CommandId(UUID.nameUUIDFromBytes((act + ":" + c.id()).getBytes(StandardCharsets.UTF_8)));
    }
}
