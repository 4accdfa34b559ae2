package vn.socai.graphql.programme;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import vn.socai.command.Rejection;
import vn.socai.graphql.problem.Problem;
import vn.socai.graphql.reading.Cut;
import vn.socai.programme.DocumentFaulty;
import vn.socai.programme.ProgrammeCheck;
import vn.socai.programme.ProgrammeDocument;
import vn.socai.programme.ProgrammeDocuments;
import vn.socai.programme.ProgrammeRejection.VersionTaken;
import vn.socai.unit.Units;
import vn.socai.view.programmes.Shelf;

/** Tells what is wrong with a programme document, before anybody hands it in. */
@Controller
public class ProgrammeChecking {
    private final Units units;
    private final Shelf shelf;

    public ProgrammeChecking(Units units, Shelf shelf) {
        this.units = units;
        this.shelf = shelf;
    }

    @QueryMapping
    public CheckNode checkProgramme(@Argument String document, Cut cut) {
        try {
            ProgrammeDocument read = ProgrammeDocuments.read("document", document);
            List<Rejection> faults = new ArrayList<>(ProgrammeCheck.faults(read.command(), units));
            shelf.all(cut.at())
                    .stream()
                    .map(card -> card.programme())
                    .filter(last -> last.programme().equals(read.id()) && last.version() >= read.version())
                    .forEach(last -> faults.add(new VersionTaken(read.programme(), last.version())));
            return new CheckNode(read.id().value(), read.version(), read.rules().stream().map(RuleNode::of).toList(),
                    faults.stream().map(Problem::of).toList(), cut.at());
        } catch (DocumentFaulty faulty) {
            return new CheckNode(null, null, List.of(), faulty.faults().stream().map(Problem::of).toList(), cut.at());
        }
    }

    /** How a document was understood, and all that is wrong with it. */
    public record CheckNode(@Nullable String id, @Nullable Integer version, List<RuleNode> rules,
            List<Problem> problems, long projectedUpTo) {}
}
