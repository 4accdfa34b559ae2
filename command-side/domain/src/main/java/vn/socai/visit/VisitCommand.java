package vn.socai.visit;

import java.time.YearMonth;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.command.Concern;
import vn.socai.command.DecidedBy;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;
import vn.socai.value.TeamId;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;
import vn.socai.value.VoidReason;

/** What can be asked of a team's book of visits of one month. */
@DecidedBy(VisitBook.class)
public sealed interface VisitCommand extends Command {
    /** The team that made the visit. */
    TeamId team();

    /** The month of the visit as it was first logged: a correction to another month stays in the same book. */
    YearMonth month();

    @Override
    default StreamName stream() {
        return StreamName.visits(team(), month());
    }

    @Override
    default boolean sharesStream(Command other) {
        return other instanceof VisitCommand c && team().equals(c.team()) && month().equals(c.month());
    }

    @Override
    default Concern concern() {
        return new Concern.OfTeam(team());
    }

    /** Logs a visit; its id becomes the visit's id. */
    @CommandName("visit.log")
    record LogVisit(CommandId id, TeamId team, VisitFacts facts) implements VisitCommand {
        @Override
        public YearMonth month() {
            return YearMonth.from(facts.occurredOn());
        }

        /** The visit that this logs. */
        public VisitId visit() {
            return new VisitId(id.value());
        }
    }

    /** Replaces what was said of a visit; team and month of the book are told by {@link Visits}. */
    @CommandName("visit.correct")
    record CorrectVisit(CommandId id, VisitId visit, TeamId team, YearMonth month, VisitFacts now)
            implements VisitCommand {}

    /** Takes a visit back; team and month of the book are told by {@link Visits}. */
    @CommandName("visit.void")
    record VoidVisit(CommandId id, VisitId visit, TeamId team, YearMonth month, VoidReason reason)
            implements VisitCommand {}
}
