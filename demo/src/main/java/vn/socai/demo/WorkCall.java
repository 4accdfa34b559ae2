package vn.socai.demo;

import java.util.ArrayList;
import java.util.List;

import vn.socai.command.Command;
import vn.socai.demo.Campaign.Visit;
import vn.socai.demo.Years.Fate;
import vn.socai.ledger.Actor;
import vn.socai.value.CommandId;
import vn.socai.visit.VisitCommand.LogVisit;

/** The visits that some teams made outside the campaign: in some quarters in their time, or, {@code late}, all that came late. */
record WorkCall(Years years, Staffing staffing, List<Seat> seats, int fromQuarter, int toQuarter, boolean late)
        implements Call {
    @Override
    public Manner manner() {
        return Manner.BULK;
    }

    @Override
    public Actor actor() {
        return Actors.OFFICER;
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        for (Seat seat : seats) {
            for (int quarter = fromQuarter; quarter <= toQuarter; quarter++) {
                for (Visit visit : years.visits(seat, quarter)) {
                    if (late == (years.fate(visit) == Fate.LATE)) {
                        commands.add(new LogVisit(new CommandId(visit.id().value()), staffing.id(seat), visit.facts()));
                    }
                }
            }
        }
        return commands;
    }
}
