package vn.socai.demo;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import vn.socai.command.Command;
import vn.socai.demo.Campaign.Visit;
import vn.socai.demo.Dice.Topic;
import vn.socai.demo.Years.Fate;
import vn.socai.ledger.Actor;
import vn.socai.value.CommandId;
import vn.socai.value.TeamId;
import vn.socai.value.VisitFacts;
import vn.socai.value.VoidReason;
import vn.socai.visit.VisitCommand.CorrectVisit;
import vn.socai.visit.VisitCommand.VoidVisit;

/** What some teams find wrong, years later, with their work outside the campaign. */
record WorkAmendCall(Plan plan, List<Seat> seats) implements Call {
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
            for (int quarter = 0; quarter < Years.QUARTERS; quarter++) {
                plan.years().visits(seat, quarter).forEach(visit -> amend(visit, commands));
            }
        }
        return commands;
    }

    private void amend(Visit visit, List<Command> commands) {
        TeamId team = plan.staffing().id(visit.seat());
        YearMonth book = YearMonth.from(visit.facts().occurredOn());
        CommandId id = new CommandId(plan.dice().id(Topic.WORK_AMENDMENT, visit.seat().number(), visit.number()));
        VisitFacts corrected = plan.years().corrected(visit);
        if (corrected != null) {
            commands.add(new CorrectVisit(id, visit.id(), team, book, corrected));
        } else if (plan.years().fate(visit) == Fate.VOIDED) {
            commands.add(new VoidVisit(id, visit.id(), team, book, VoidReason.NOT_HELD));
        }
    }
}
