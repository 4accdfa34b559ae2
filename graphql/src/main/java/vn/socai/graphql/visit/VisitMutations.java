package vn.socai.graphql.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.socai.command.Desk;
import vn.socai.command.Rejected;
import vn.socai.graphql.input.Input;
import vn.socai.graphql.problem.Problem;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.receipt.BulkNode;
import vn.socai.graphql.receipt.Counter;
import vn.socai.graphql.receipt.ReceiptNode;
import vn.socai.ledger.Actor;
import vn.socai.value.ActivityArea;
import vn.socai.value.CommandId;
import vn.socai.value.HouseholdRef;
import vn.socai.value.PersonId;
import vn.socai.value.Skill;
import vn.socai.value.TeamId;
import vn.socai.value.VisitFacts;
import vn.socai.value.VisitId;
import vn.socai.value.VoidReason;
import vn.socai.visit.VisitCommand.CorrectVisit;
import vn.socai.visit.VisitCommand.LogVisit;
import vn.socai.visit.VisitCommand.VoidVisit;
import vn.socai.visit.VisitRejection;
import vn.socai.visit.Visits;

/** Hands visits in. */
@Controller
public class VisitMutations {
    private final Counter counter;
    private final Visits visits;

    public VisitMutations(Counter counter, Visits visits) {
        this.counter = counter;
        this.visits = visits;
    }

    /** One visit. */
    public record LogVisitInput(UUID id, UUID team, FactsInput facts) {}

    /** What is known of a visit. */
    public record FactsInput(String unit, LocalDate occurredOn, UUID by, ActivityArea area, List<Skill> skills,
            int peopleGuided, @Nullable UUID household) {
        VisitFacts read(String field) {
            if (peopleGuided < 0 || peopleGuided > VisitFacts.MAX_PEOPLE) {
                throw new Refusal(Problems.invalid(field + ".peopleGuided", "Số người từ 0 đến "
                        + VisitFacts.MAX_PEOPLE + ".", "People guided must lie in 0 to " + VisitFacts.MAX_PEOPLE
                                + "."));
            }
            return new VisitFacts(Input.unit(field + ".unit", unit), occurredOn, new PersonId(by), area, Set.copyOf(
                    skills), peopleGuided, household == null ? null : new HouseholdRef(household));
        }
    }

    /** A visit put right. */
    public record CorrectVisitInput(UUID id, UUID visit, FactsInput now) {}

    /** A visit taken back. */
    public record VoidVisitInput(UUID id, UUID visit, VoidReason reason) {}

    @MutationMapping
    public ReceiptNode logVisit(@Argument LogVisitInput input, Actor actor) {
        return counter.submit(command(input), actor);
    }

    @MutationMapping
    public BulkNode logVisits(@Argument List<LogVisitInput> input, Actor actor) {
        if (input.size() > Desk.MAX_ITEMS) {
            throw new Refusal(new Problem("TOO_MANY_ITEMS", "Mỗi lần gửi tối đa " + Desk.MAX_ITEMS + " mục.",
                    "One call holds at most " + Desk.MAX_ITEMS + " items.", "input", null));
        }
        return counter.submit(input, LogVisitInput::id, VisitMutations::command, actor);
    }

    private static LogVisit command(LogVisitInput input) {
        return new LogVisit(new CommandId(input.id), new TeamId(input.team), input.facts.read("facts"));
    }

    @MutationMapping
    public ReceiptNode correctVisit(@Argument CorrectVisitInput input, Actor actor) {
        VisitId visit = new VisitId(input.visit);
        Visits.Book book = book(visit);
        return counter.submit(new CorrectVisit(new CommandId(input.id), visit, book.team(), book.month(), input.now
                .read(
                        "now")), actor);
    }

    @MutationMapping
    public ReceiptNode voidVisit(@Argument VoidVisitInput input, Actor actor) {
        VisitId visit = new VisitId(input.visit);
        Visits.Book book = book(visit);
        return counter.submit(new VoidVisit(new CommandId(input.id), visit, book.team(), book.month(), input.reason),
                actor);
    }

    private Visits.Book book(VisitId visit) {
        return visits.find(visit).orElseThrow(() -> new Rejected(new VisitRejection.UnknownVisit()));
    }
}
