package vn.socai.demo;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import vn.socai.command.Command;
import vn.socai.demo.Campaign.Visit;
import vn.socai.demo.Dice.Topic;
import vn.socai.ledger.Actor;
import vn.socai.value.CommandId;
import vn.socai.value.TeamId;
import vn.socai.value.VisitFacts;
import vn.socai.value.VoidReason;
import vn.socai.visit.VisitCommand.CorrectVisit;
import vn.socai.visit.VisitCommand.VoidVisit;

/** What some teams find wrong with their visits afterwards: corrections, and second entries that are voided. */
record AmendCall(Plan plan, List<Seat> seats) implements Call {
    private static final YearMonth BOOK = YearMonth.from(Campaign.FIRST_DAY);

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
        Campaign campaign = plan.campaign();
        List<Command> commands = new ArrayList<>();
        for (Seat seat : seats) {
            TeamId team = campaign.team(seat);
            for (Visit visit : campaign.visits(seat)) {
                CommandId id = new CommandId(plan.dice().id(Topic.AMENDMENT, seat.number(), visit.number()));
                Visit again = campaign.enteredTwice(visit);
                if (again != null) {
                    commands.add(new VoidVisit(id, again.id(), team, BOOK, VoidReason.ENTERED_TWICE));
                }
                VisitFacts corrected = campaign.corrected(visit);
                if (corrected != null) {
                    commands.add(new CorrectVisit(id, visit.id(), team, BOOK, corrected));
                }
            }
        }
        return commands;
    }
}
