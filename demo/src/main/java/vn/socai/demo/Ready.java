package vn.socai.demo;

import java.util.List;

import vn.socai.command.Command;
import vn.socai.ledger.Actor;

/** A call whose commands are known already. */
record Ready(Manner manner, Actor actor, List<Command> commands) implements Call {
    Ready {
        commands = List.copyOf(commands);
    }
}
