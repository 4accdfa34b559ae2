package vn.socai.demo;

import java.util.ArrayList;
import java.util.List;

import vn.socai.command.Command;
import vn.socai.demo.Campaign.Visit;
import vn.socai.ledger.Actor;
import vn.socai.value.CommandId;
import vn.socai.visit.VisitCommand.LogVisit;

/** The visits that some teams made from one day of the campaign to another, both included and counted from 0. */
record VisitCall(Campaign campaign, Manner manner, List<Seat> seats, int fromDay, int toDay) implements Call {
    @Override
    public Actor actor() {
        return manner == Manner.SINGLE ? Actors.LEADER : Actors.OFFICER;
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        for (Seat seat : seats) {
            for (Visit visit : campaign.visits(seat, fromDay, toDay)) {
                commands.add(log(visit));
                Visit again = campaign.enteredTwice(visit);
                if (again != null) {
                    commands.add(log(again));
                }
            }
        }
        return commands;
    }

    private LogVisit log(Visit visit) {
        return new LogVisit(new CommandId(visit.id().value()), campaign.team(visit.seat()), visit.facts());
    }
}
