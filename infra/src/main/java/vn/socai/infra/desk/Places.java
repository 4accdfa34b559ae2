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
import vn.socai.value.CommandId;

/**
 * Takes a place in the commune's register before a team is founded whose programme states a most per commune (VH2), and gives it back
 * where the founding was refused. One commit has one stream: the register's comes first, so that two foundings at once meet there.
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
        if (!(item.command() instanceof EstablishTeam c) || ports.teams().find(c.team()).isPresent()) {
            return Optional.empty();
        }
        Optional<Most> stated = most(c);
        Optional<Outcome> refused = stated.flatMap(most -> settle(item, new EnterTeam(id("enter:" + today, c), c.unit(),
                c.team(), c.level(), c
                        .on(), most.max(), most.rule(), most.judge()), today, actor));
        if (stated.isPresent() && refused.isEmpty()) {
            taken.add(c.id());
        }
        return refused;
    }

    /** Gives the place back where the founding came to nothing. */
    void giveBack(Command command, Outcome outcome, LocalDate today, Actor actor) {
        if (outcome instanceof Refused && command instanceof EstablishTeam c
                && ports.teams().find(c.team()).isEmpty()) {
            StrikeTeam strike = new StrikeTeam(id("strike:" + today, c), c.unit(), c.team());
            judging.judge(List.of(new Item(0, strike, mark(strike), c.unit())), today, actor);
        }
    }

    private Optional<Most> most(EstablishTeam c) {
        return TeamRules.most(ports.programmes().binding(c.unit(), c.on()), c.level());
    }

    private Optional<Outcome> settle(Item item, RegisterCommand enter, LocalDate today, Actor actor) {
        Optional<Outcome> earlier = known.find(mark(enter));
        return (earlier.isPresent() ? earlier
                : judging.judge(List.of(new Item(0, enter, mark(enter), enter.commune())), today, actor)
                        .stream()
                        .findFirst()).filter(Refused.class::isInstance)
                .map(refused -> new Refused(item.command().id(), ((Refused) refused).rejection()));
    }

    private static Mark mark(Command command) {
        return new Mark(command.id(), Fingerprint.of(command));
    }

    /** Derived from the founding's own id, so that a resend takes no second place. */
    private static CommandId id(String act, EstablishTeam c) {
        return new CommandId(UUID.nameUUIDFromBytes((act + ":" + c.id()).getBytes(StandardCharsets.UTF_8)));
    }
}
